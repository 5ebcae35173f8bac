using System.Buffers;
using Newtonsoft.Json.Linq;
using Snapshooter;
using Snapshooter.Core;
using Snapshooter.Xunit;

namespace RhetoricRules.Tests;

/// <summary>
/// Compares a text with the file <c>__snapshots__/name.snap</c> of the test project. A missing file is written, unless
/// <c>SNAPSHOOTER_STRICT_MODE</c> is <c>true</c>, as in CI: then it fails. What differed is left in <c>__mismatch__</c>.
/// </summary>
/// <remarks>
/// The only file that names the snapshot library. As it comes, Snapshooter drops carriage returns, adds a last line end,
/// compares JSON by meaning, and clears the mismatches of other tests that run at the same time; our outputs are compared
/// byte for byte, so the parts below do none of that. It writes UTF-8 with a byte order mark.
/// </remarks>
internal static class Snapshots
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    // The project, not the folder of the calling file, whose path a deterministic build replaces.
    private static readonly string Project = RepositoryRoot.At($"tests/{typeof(Snapshots).Assembly.GetName().Name}");

    /// <summary>Fails unless <paramref name="text"/> is, unit for unit, the snapshot called <paramref name="name"/>.</summary>
    public static void Match(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameCharacters))
            throw new ArgumentException($"'{name}' is no name for a snapshot: letters, digits, '-', '_' and '.' only.", nameof(name));

        var files = new SnapshotFileHandler();
        var assertion = new SnapshotAssert(new PlainText(), files, new OwnMismatch(), new ExactComparison(), new AsItIs());
        assertion.AssertSnapshot(text, new SnapshotFullName(name + ".snap", Project), new MatchOptions());
    }

    private sealed class PlainText : ISnapshotSerializer
    {
        public string SerializeObject(object objectToSnapshot) => (string)objectToSnapshot;

        public string SerializeJsonToken(JToken jsonToken) => throw new NotSupportedException();

        public JToken Deserialize(string snapshotJson) => throw new NotSupportedException();
    }

    private sealed class AsItIs : ISnapshotFormatter
    {
        public string FormatSnapshot(string snapshotData, MatchOptions matchOptions) => snapshotData;
    }

    private sealed class ExactComparison : ISnapshotComparer
    {
        public void CompareSnapshots(string expectedSnapshot, string actualSnapshot, MatchOptions matchOptions)
        {
            if (!string.Equals(expectedSnapshot, actualSnapshot, StringComparison.Ordinal))
                new XunitAssert().Assert(expectedSnapshot, actualSnapshot);
        }
    }

    private sealed class OwnMismatch : ISnapshotEnvironmentCleaner
    {
        public void Cleanup(SnapshotFullName snapshotFullName)
        {
            string mismatch = Path.Combine(
                snapshotFullName.FolderPath, "__snapshots__", "__mismatch__", snapshotFullName.Filename);
            if (File.Exists(mismatch)) File.Delete(mismatch);
        }
    }
}

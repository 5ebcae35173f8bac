using System.Text;
using Xunit.Sdk;

namespace RhetoricRules.Tests;

public sealed class SnapshotsTests
{
    private const string Written = "{ \"b\": 1.0,\r\n  \"a\": [\"\u2014 \u4e2d \ud83d\ude00 \\r\"] }\n\n";

    [Fact]
    public void A_text_equals_its_snapshot_with_its_line_ends_and_without_being_read_as_json() =>
        Snapshots.Match(Written, "snapshots-keep-every-character");

    [Fact]
    public void A_text_without_a_last_line_end_or_without_anything_is_kept_so()
    {
        Snapshots.Match("no line end", "snapshots-add-no-line-end");
        Snapshots.Match("", "snapshots-may-be-empty");
    }

    [Theory]
    [InlineData("\r\n", "\n")]
    [InlineData("1.0", "1.00")]
    [InlineData("\n\n", "\n")]
    public void Another_text_does_not_match(string part, string replacement)
    {
        string other = Written.Replace(part, replacement, StringComparison.Ordinal);
        string copy = $"snapshots-other-text-{Convert.ToHexString(Encoding.UTF8.GetBytes(part + replacement))}";
        string folder = RepositoryRoot.At("tests/RhetoricRules.Tests/__snapshots__");
        string file = Path.Combine(folder, copy + ".snap");
        string mismatch = Path.Combine(folder, "__mismatch__", copy + ".snap");
        try
        {
            File.WriteAllText(file, Written);
            Assert.ThrowsAny<XunitException>(() => Snapshots.Match(other, copy));
            Assert.Equal(other, File.ReadAllText(mismatch));
        }
        finally
        {
            File.Delete(file);
            if (File.Exists(mismatch)) File.Delete(mismatch);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("../elsewhere")]
    [InlineData("two words")]
    public void A_name_that_is_no_plain_file_name_is_a_callers_mistake(string name) =>
        Assert.Throws<ArgumentException>(() => Snapshots.Match("text", name));
}

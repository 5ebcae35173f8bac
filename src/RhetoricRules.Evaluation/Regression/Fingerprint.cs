using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Short marks of texts: equal marks mean equal texts. They tell apart; they keep nothing secret.</summary>
public static class Fingerprint
{
    private const int ShortBytes = 6;
    private const int LongBytes = 16;

    /// <summary>The mark of an article: of its characters and of all that is known besides and read with them.</summary>
    public static string OfArticle(string text, ArticleMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(metadata);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string? part in (ReadOnlySpan<string?>)[metadata.Title, metadata.Source, metadata.Date, text])
        {
            // The length first: no two lists of parts run together to the same bytes.
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{part?.Length ?? -1}\n")));
            if (part is not null) hash.AppendData(BytesOf(part));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, LongBytes));
    }

    /// <summary>The short mark of a few words.</summary>
    internal static string Of(ReadOnlySpan<char> words) => Convert.ToHexStringLower(SHA256.HashData(BytesOf(words)).AsSpan(0, ShortBytes));

    /// <summary>The short mark of a phrase of a rule, however its lines are folded.</summary>
    internal static string OfPhrase(RulePlace place) =>
        Of(string.Join(' ', place.File.Text.ToString(place.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    // UTF-16 as it is in memory, so that lone surrogates count too; the same bytes on any machine.
    private static ReadOnlySpan<byte> BytesOf(ReadOnlySpan<char> text)
    {
        if (BitConverter.IsLittleEndian) return MemoryMarshal.AsBytes(text);
        byte[] bytes = MemoryMarshal.AsBytes(text).ToArray();
        for (int i = 0; i < bytes.Length; i += 2) (bytes[i], bytes[i + 1]) = (bytes[i + 1], bytes[i]);
        return bytes;
    }
}

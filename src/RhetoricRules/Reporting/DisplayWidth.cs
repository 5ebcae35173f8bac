using System.Globalization;
using System.Text;

namespace RhetoricRules.Reporting;

/// <summary>How many columns a character takes on a terminal: none for combining marks, two for wide scripts and pictures, else one.</summary>
internal static class DisplayWidth
{
    public static int Of(string text)
    {
        int columns = 0;
        foreach (Rune rune in text.EnumerateRunes()) columns += Of(rune);
        return columns;
    }

    public static int Of(Rune rune)
    {
        int code = rune.Value;
        if (code < 0x300) return code == 0xAD ? 0 : 1;
        if (IsWide(code)) return 2;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
    }

    // The blocks that East Asian Width (UAX #11) calls wide or full, joined where nothing narrow lies between.
    private static bool IsWide(int code) => code
        is (>= 0x1100 and <= 0x115F)
        or (>= 0x2E80 and <= 0x303E)
        or (>= 0x3041 and <= 0x3098)
        or (>= 0x309B and <= 0xA4CF)
        or (>= 0xA960 and <= 0xA97C)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF01 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F)
        or (>= 0x1F680 and <= 0x1F6FF)
        or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x20000 and <= 0x3FFFD);
}

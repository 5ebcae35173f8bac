namespace RhetoricRules.Evaluation.Accuracy;

/// <summary>The page on accuracy: a head, and a section for each set of texts.</summary>
public static class AccuracyPage
{
    private const string SectionStart = "## ";

    private const string Head = """
        # How right the rules are

        `rhetoric evaluate --report` writes this page; whatever is changed by hand goes with the next run. `evaluation.md` says what each figure is and how to run it.
        Texts that are not ours to ship are not part of the project: a false alarm or a miss is given by document, line (from 1) and offsets (UTF-16 units, end exclusive),
        and by a mark of its words, the first twelve hexadecimal digits of the SHA-256 of their UTF-16 units (little-endian). Ten of each code and kind are listed: false alarms with the
        highest severity and confidence first, misses that most coders have first, and equal ones by their mark.
        """;

    /// <summary>The page with <paramref name="sections"/>.</summary>
    public static string Of(IEnumerable<string> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        return string.Join('\n', sections.Prepend($"{Head}\n"));
    }

    /// <summary>The section of <paramref name="title"/> in <paramref name="page"/>, as it stands there; null where there is none.</summary>
    public static string? SectionIn(string page, string title)
    {
        ArgumentNullException.ThrowIfNull(page);
        string text = $"\n{page}";
        int start = text.IndexOf($"\n{AccuracySection.HeadingOf(title)}", StringComparison.Ordinal);
        if (start < 0) return null;
        int end = text.IndexOf($"\n{SectionStart}", start + 1, StringComparison.Ordinal);
        return end < 0 ? text[(start + 1)..] : text[(start + 1)..end];
    }
}

namespace RhetoricRules.Text;

/// <summary>Which words tell who speaks, also where an attribution takes its source over from another.</summary>
internal static class SourceWords
{
    /// <summary>
    /// For each of <paramref name="attributions"/>, which stand in text order: its own source, else that of the one before by the same speaker, else that of
    /// the one after. Empty where nobody could be found.
    /// </summary>
    public static TokenRange[] Of(ReadOnlySpan<Attribution> attributions)
    {
        TokenRange[] words = new TokenRange[attributions.Length];
        Dictionary<int, TokenRange> last = [];
        for (int i = 0; i < words.Length; i++) words[i] = Take(last, attributions[i].Speaker, attributions[i].Source);
        last.Clear();
        for (int i = words.Length - 1; i >= 0; i--) words[i] = Take(last, attributions[i].Speaker, words[i]);
        return words;
    }

    private static TokenRange Take(Dictionary<int, TokenRange> last, int speaker, TokenRange own)
    {
        if (own.IsEmpty) return speaker == Article.Outlet ? own : last.GetValueOrDefault(speaker);
        last[speaker] = own;
        return own;
    }
}

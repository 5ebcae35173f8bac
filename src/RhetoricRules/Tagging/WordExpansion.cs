using System.Collections.Immutable;
using RhetoricRules.Matching;

namespace RhetoricRules.Tagging;

/// <summary>What one word of a phrase stands for in articles.</summary>
/// <param name="Written">The word as it was written, with its <c>=</c> or <c>*</c>.</param>
/// <param name="Reading">How it is read.</param>
/// <param name="Forms">The forms it stands for, sorted; for <c>word*</c> those that the lexicon has.</param>
/// <param name="Of">Where it is a form of other words, these; else empty.</param>
public sealed record WordExpansion(string Written, WordReading Reading, ImmutableArray<WordForm> Forms, ImmutableArray<string> Of)
{
    // A class so much less likely than the first is one that the lexicon allows and nobody writes.
    private const int LeastLikely = 10;

    /// <summary>Expands a word as phrases do.</summary>
    public static WordExpansion Expand(string written)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(written);
        if (written is ['=', _, ..]) return new WordExpansion(written, WordReading.Exact, [FormOf(written[1..], isOtherSpelling: false)], []);
        if (written is [_, .., '*'])
            return new WordExpansion(written, WordReading.Beginning, [.. Inflections.FormsThatBegin(written[..^1]).Select(form => FormOf(form, false))], []);
        ImmutableArray<string> own = Inflections.OwnFormsOf(written);
        ImmutableArray<string> of = WordsOf(written);
        WordReading reading = ReadingOf(written, own, of);
        return new WordExpansion(
            written,
            reading,
            [.. Inflections.FormsOf(written).Select(form => FormOf(form, !own.Contains(form)))],
            reading == WordReading.OtherForm ? of : []);
    }

    private static WordReading ReadingOf(string word, ImmutableArray<string> own, ImmutableArray<string> of)
    {
        string folded = Folding.Fold(word);
        InflectionEntry? entry = InflectionLexicon.Shared.Find(folded);
        if (entry is not null && entry.Is(InflectionTraits.Closed)) return WordReading.FunctionWord;
        if (!Inflections.IsBaseForm(word)) return of.IsEmpty && entry is null ? WordReading.Unlisted : WordReading.OtherForm;
        bool isNounInIng = folded.EndsWith("ing", StringComparison.Ordinal) && own.All(form => form == folded || form == folded + "s") && !of.IsEmpty;
        return isNounInIng ? WordReading.NounInIng : WordReading.BaseForm;
    }

    // Regular forms are found by their endings, irregular ones in the lines that list them.
    private static ImmutableArray<string> WordsOf(string form)
    {
        string folded = Folding.Fold(form);
        SortedSet<string> words = new(Inflections.WordsOf(form), StringComparer.Ordinal);
        uint probe = 0;
        while (LexiconIndex.Shared.FindNext(folded, ref probe) is { IsEmpty: false } line) words.Add(new LexiconLine(line).Lemma);
        words.Remove(folded);
        return [.. words];
    }

    private static WordForm FormOf(string form, bool isOtherSpelling)
    {
        var choices = new TagChoices();
        string folded = Folding.Fold(form);
        if (ClosedWords.TryGet(folded, out ReadOnlySpan<(WordTag Tag, int Cost)> tags))
        {
            foreach ((WordTag tag, int cost) in tags) choices.Offer(tag, cost);
        }
        else if (!OpenWords.TryRead(folded, choices))
        {
            return new WordForm(folded, [], isOtherSpelling);
        }

        choices.Level(int.MaxValue);
        IEnumerable<PartOfSpeech> classes = Enumerable.Range(0, choices.Count).Select(choice => choices[choice])
            .Where(tag => choices.CostOf(tag) <= LeastLikely).OrderBy(choices.CostOf).Select(WordTags.ClassOf).Distinct();
        return new WordForm(folded, [.. classes], isOtherSpelling);
    }
}

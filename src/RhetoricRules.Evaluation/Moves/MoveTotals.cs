using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>The sums over a set or a sample of articles from which figures are made; lists are in the order of the codes.</summary>
internal sealed class MoveTotals(ImmutableArray<CodeScore> codes, ImmutableArray<CharacterOverlap> techniques, CharacterOverlap spans)
{
    private const string AllCodes = "all";

    public ImmutableArray<CodeScore> Codes => codes;

    public ImmutableArray<CharacterOverlap> Techniques => techniques;

    public CharacterOverlap Spans => spans;

    public CodeScore Micro { get; } = CodeScore.Sum(AllCodes, codes);

    public CharacterOverlap AllTechniques { get; } = techniques.Aggregate(default(CharacterOverlap), (sum, code) => sum + code);

    /// <summary>Adds up <paramref name="articles"/>; one that was drawn twice counts twice.</summary>
    public static MoveTotals Of(IEnumerable<MoveArticleScore> articles, ImmutableArray<string> codes)
    {
        CodeScore[] counts = [.. codes.Select(code => new CodeScore(code, 0, 0, 0, 0, 0))];
        CharacterOverlap[] techniques = new CharacterOverlap[codes.Length];
        CharacterOverlap spans = default;
        foreach (MoveArticleScore article in articles)
        {
            spans += article.Spans;
            foreach (CodeScore code in article.Codes)
            {
                int row = RowOf(code.Code);
                counts[row] = CodeScore.Sum(code.Code, [counts[row], code]);
            }

            foreach ((string code, CharacterOverlap overlap) in article.Techniques) techniques[RowOf(code)] += overlap;
        }

        return new MoveTotals([.. counts], [.. techniques], spans);

        int RowOf(string code) => codes.BinarySearch(code, StringComparer.Ordinal);
    }
}

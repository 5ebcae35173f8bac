using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>Words and gaps.</summary>
internal sealed partial class PhraseParser
{
    private const int DefaultGap = 4;
    private const int WidestGap = 12;

    private GapNode? ParseGap()
    {
        int start = _at;
        _at += _text[_at] == '…' ? 1 : 3;
        int digits = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at])) _at++;
        if (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not (')' or '|'))
        {
            bool isOptional = _text[_at] == '?';
            Fail(
                _at,
                1,
                isOptional ? "A gap takes no `?`: it may be empty already." : "A gap stands apart from what follows it.",
                isOptional ? "Take out the `?`." : "Leave a space after the dots or after their number.");
            return null;
        }

        int most = DefaultGap;
        if (_at > digits && (!int.TryParse(
            _text.AsSpan(digits, _at - digits),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out most) || most is 0 or > WidestGap))
        {
            Fail(
                start,
                _at - start,
                $"A gap takes 1 to {WidestGap} words; this one says {_text[digits.._at]}.",
                "Use two signals and `within: statement`.",
                ProblemCodes.WideGap,
                "What stands farther apart says two things, and the two may be said in either order.");
            return null;
        }

        return new GapNode(Place(start, _at), most);
    }

    /// <summary>Whether a gap and white space stand before: then digits were meant for the gap.</summary>
    private bool AfterNumberedGap(int first) =>
        _open.Count > first && _open[^1] is GapNode && _at > 0 && char.IsWhiteSpace(_text[_at - 1]) && EndsWithDots(_text.AsSpan(0, _at).TrimEnd());

    private static bool EndsWithDots(ReadOnlySpan<char> text) => text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith("…", StringComparison.Ordinal);

    /// <summary>Words up to the next space or sign of the phrase language; several where the tokenizer cuts them.</summary>
    private void ParseRun(bool afterGap)
    {
        int start = _at;
        bool isExact = _text[_at] == '=';
        if (isExact) _at++;
        int from = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('|' or '(' or ')' or '{' or '}' or '?' or '=' or '*') && !StartsGap(_at)) _at++;
        string run = _text[from.._at];
        if (run.Length == 0 || (_at < _text.Length && _text[_at] == '='))
        {
            Fail(run.Length == 0 ? start : _at, 1, "`=` stands before a word and nowhere else.", "Write `=own` for exactly this form.");
            return;
        }

        bool isPrefix = _at < _text.Length && _text[_at] == '*';
        if (isPrefix) _at++;
        if (isPrefix && _at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('|' or ')' or '}' or '?'))
            Fail(_at - 1, 1, "`*` ends a word.", "It stands for any ending, never for a beginning or a middle.");
        if (afterGap && !isExact && run.All(char.IsAsciiDigit))
            Fail(
                from,
                run.Length,
                $"The number of a gap is glued to its dots: `...{run}`.",
                $"Write `...{run}`, or `={run}` for the word.",
                ProblemCodes.WideGap);
        if (!_failed) AddWords(run, from, isExact, isPrefix);
    }

    private void AddWords(string run, int from, bool isExact, bool isPrefix)
    {
        ImmutableArray<PhraseWord> words = PhraseWords.Cut(run);
        for (int i = 0; i < words.Length; i++)
        {
            PhraseWord word = words[i];
            bool isBeginning = isPrefix && i == words.Length - 1;
            int start = from + word.Start;
            switch (word.Kind)
            {
                case PhraseWordKind.Transparent:
                case PhraseWordKind.Article when !isExact && !isBeginning:
                    if (isBeginning) Fail(
                        start,
                        word.Length,
                        "`*` needs the beginning of a word before it.",
                        "Write it right after letters: `fabricat*`.");
                    break;
                case PhraseWordKind.Refused:
                    Fail(
                        start,
                        word.Length,
                        $"{Wording.Quote(run.Substring(word.Start, word.Length))} cannot be part of a phrase.",
                        "A phrase stays inside one sentence; of the marks, write only , ; : — and '.");
                    return;
                default:
                    bool isFixed = isExact || word.Kind is PhraseWordKind.Number or PhraseWordKind.Sign;
                    WordMatch match = isBeginning ? WordMatch.Prefix : isFixed ? WordMatch.Exact : WordMatch.Inflected;
                    _open.Add(new WordNode(Place(start, start + word.Length), run.Substring(word.Start, word.Length), match));
                    break;
            }
        }
    }
}

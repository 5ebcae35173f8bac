using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>
/// Parses one phrase. It stops at the first mistake in the form; unknown names do not stop it. Classes in braces are
/// <see cref="PhraseClasses"/>' subject, what a whole phrase may be <see cref="PhraseShape"/>'s.
/// </summary>
internal sealed partial class PhraseParser
{
    private const int LongestPhrase = 4000;
    private const int DeepestNesting = 16;

    private readonly YamlScalar _scalar;
    private readonly string _text;
    private readonly PhraseClasses _classes;
    private readonly ProblemLog _log;

    // What has been read of the alternatives and sequences that are open: each has its own from some place on.
    private readonly List<PhraseNode> _open = [];
    private int _at;
    private bool _failed;
    private bool _hasUnknown;

    private PhraseParser(YamlScalar scalar, PhraseClasses classes)
    {
        (_scalar, _text, _classes) = (scalar, scalar.Text, classes);
        _log = classes.Log;
    }

    /// <summary>The phrase of <paramref name="scalar"/>, or null where it has a problem, which is reported.</summary>
    public static PhraseNode? Parse(YamlScalar scalar, PhraseClasses classes)
    {
        var parser = new PhraseParser(scalar, classes);
        if (scalar.Text.Length > LongestPhrase)
        {
            parser.Fail(0, 1, $"The phrase has more than {LongestPhrase} characters.", "Make several phrases, or a lexicon.");
            return null;
        }

        PhraseNode? phrase = parser.ParseAlternatives(0, isWhole: true);
        if (!parser._failed && parser._at < parser._text.Length) parser.FailStray();
        if (parser._failed || phrase is null) return null;
        return PhraseShape.Check(phrase, classes) && !parser._hasUnknown ? phrase : null;
    }

    /// <summary>Alternatives up to a closing bracket or the end; null where they hold stepped-over words only.</summary>
    private PhraseNode? ParseAlternatives(int depth, bool isWhole)
    {
        int start = _at;
        if (depth > DeepestNesting) Fail(
            _at,
            1,
            $"Brackets stand more than {DeepestNesting} deep in each other.",
            "Make a lexicon of the inner part.");
        int first = _open.Count;
        bool mayBeNothing = false;
        do
        {
            SkipSpace();
            int from = _at;
            PhraseNode? alternative = _failed ? null : ParseSequence(depth);
            if (_failed) return null;
            if (alternative is not null) _open.Add(alternative);
            else if (isWhole) FailNothing(from, _at - from);
            else mayBeNothing = true;
        }
        while (TryTake('|'));
        if (_failed || _open.Count == first) return null;
        PhraseNode choice = _open.Count == first + 1 ? _open[first] : new ChoiceNode(Place(start, _at), ReadSince(first));
        _open.RemoveRange(first, _open.Count - first);
        return mayBeNothing ? new OptionalNode(choice.Place, choice) : choice;
    }

    private PhraseNode? ParseSequence(int depth)
    {
        SkipSpace();
        int start = _at;
        int first = _open.Count;
        while (!_failed && _at < _text.Length && _text[_at] is not ('|' or ')' or '}'))
        {
            ParseItem(first, depth);
            SkipSpace();
        }

        if (_failed) return null;
        int end = EndOfWords(start);
        if (end == start)
        {
            bool isUnclosed = depth > 0 && _at >= _text.Length;
            if (isUnclosed) return null;
            if (depth == 0 && _at < _text.Length && _text[_at] != '|') FailStray();
            else Fail(start, 1, "There is nothing between the brackets or bars.", "Write the words, or take out the `|` or the brackets.");
            return null;
        }

        PhraseNode? sequence = (_open.Count - first) switch
        {
            0 => null,
            1 => _open[first],
            _ => new SequenceNode(Place(start, end), ReadSince(first)),
        };
        _open.RemoveRange(first, _open.Count - first);
        return sequence;
    }

    /// <summary>Reads one item of the sequence whose items stand from <paramref name="first"/> on.</summary>
    private void ParseItem(int first, int depth)
    {
        int start = _at;
        int before = _open.Count;
        if (StartsGap(_at))
        {
            if (ParseGap() is { } gap) _open.Add(gap);
            return;
        }

        switch (_text[_at])
        {
            case '(':
                ParseGroup(depth);
                break;
            case '{':
                if (ParseClass(depth) is { } node) _open.Add(node);
                break;
            case '?':
                Fail(_at, 1, "`?` stands alone.", "Put it right after the word, class or bracket that may be missing.");
                break;
            case '*':
                Fail(_at, 1, "`*` stands alone.", "Put it right after the beginning of a word: `fabricat*`.");
                break;
            default:
                ParseRun(AfterNumberedGap(first));
                break;
        }

        if (_failed || _at >= _text.Length || _text[_at] != '?') return;
        _at++;
        if (_open.Count == before) return;
        RulePlace place = Place(start, _at);
        PhraseNode inner = _open.Count == before + 1 ? _open[before] : new SequenceNode(place, ReadSince(before));
        _open.RemoveRange(before, _open.Count - before);
        _open.Add(inner is OptionalNode ? inner : new OptionalNode(place, inner));
    }

    private void ParseGroup(int depth)
    {
        int open = _at++;
        if (open > 0 && char.IsLetterOrDigit(_text[open - 1])) FailGlued(open);
        PhraseNode? inner = ParseAlternatives(depth + 1, isWhole: false);
        if (_failed) return;
        if (!TryTake(')'))
        {
            Fail(open, 1, "`(` is never closed.", "Add `)`.");
            return;
        }

        if (_at < _text.Length && char.IsLetterOrDigit(_text[_at])) FailGlued(_at - 1);
        if (inner is SequenceNode sequence && (_at >= _text.Length || _text[_at] != '?')) _open.AddRange(sequence.Items);
        else if (inner is not null) _open.Add(inner);
    }

    private ImmutableArray<PhraseNode> ReadSince(int first) => ImmutableArray.Create(CollectionsMarshal.AsSpan(_open)[first..]);

    private bool StartsGap(int at) => _text[at] == '…' || string.CompareOrdinal(_text, at, "...", 0, 3) == 0;

    private bool TryTake(char sign)
    {
        SkipSpace();
        if (_at >= _text.Length || _text[_at] != sign) return false;
        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private int EndOfWords(int start)
    {
        int end = _at;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return end;
    }

    private RulePlace Place(int start, int end) => _log.At(Span(start, end));

    private TextSpan Span(int start, int end) => _scalar.Within(start, Math.Min(end, _text.Length) - start);

    private void FailStray() => Fail(_at, 1, $"`{_text[_at]}` closes nothing.", "Take it out, or open the bracket before it.");

    private void FailGlued(int at) => Fail(
        at,
        1,
        $"`{_text[at]}` is glued to a word.",
        "Leave a space; for the endings of a word write its base form or `word*`.");

    private void FailNothing(int start, int length) => Fail(
        start,
        length,
        "This matches nothing.",
        $"For exactly this word write `={ArticleAt(start, length)}`.",
        ProblemCodes.EmptyPhrase,
        "Articles, hyphens and quotation marks are stepped over, in phrases as in texts.");

    private string ArticleAt(int start, int length)
    {
        string word = _text.Substring(start, length).Trim();
        return word.ToLowerInvariant() is "a" or "an" ? word : "the";
    }

    private void Fail(int at, int length, string message, string suggestion, string code = ProblemCodes.PhraseSyntax, string reason = "")
    {
        if (!_failed) _log.Error(code, Span(at, Math.Min(at + length, _text.Length)), message, reason, suggestion);
        _failed = true;
    }
}

using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>What stands in braces.</summary>
internal sealed partial class PhraseParser
{
    /// <summary><c>{class}</c> or <c>{name: class}</c> or <c>{name: (phrase)}</c>.</summary>
    private PhraseNode? ParseClass(int depth)
    {
        int open = _at++;
        if (open > 0 && char.IsLetterOrDigit(_text[open - 1])) FailGlued(open);
        SkipSpace();
        (int nameStart, string name) = ParseClassName();
        SkipSpace();
        PhraseNode? node;
        if (TryTake(':'))
        {
            SkipSpace();
            PhraseNode? inner = _at < _text.Length && _text[_at] == '(' ? ParseCapturedPhrase(depth) : ParseNamedClass();
            if (_failed || inner is null) return null;
            node = new CaptureNode(Place(open, Math.Min(_at + 1, _text.Length)), name, inner);
            if (!_classes.AcceptsCapture(name, Span(nameStart, nameStart + name.Length))) _failed = true;
        }
        else
        {
            _at = nameStart;
            node = ParseNamedClass(open);
        }

        SkipSpace();
        if (_failed) return null;
        if (!TryTake('}'))
        {
            if (_at >= _text.Length) Fail(open, 1, "`{` is never closed.", "Add `}`.");
            else Fail(
                _at,
                1,
                $"{Wording.Quote(_text[_at].ToString())} has no place inside braces.",
                "Write `{class}`, `{name: class}` or `{name: (phrase)}`.");
            return null;
        }

        if (_at < _text.Length && char.IsLetterOrDigit(_text[_at])) FailGlued(_at - 1);
        return node;
    }

    private PhraseNode? ParseCapturedPhrase(int depth)
    {
        int open = _at++;
        PhraseNode? inner = ParseAlternatives(depth + 1, isWhole: false);
        if (_failed) return null;
        if (!TryTake(')')) Fail(open, 1, "`(` is never closed.", "Add `)`.");
        else if (inner is null) FailNothing(open, _at - open);
        return inner;
    }

    /// <summary>The class at hand, numbers of <c>words 0-2</c> included. Any word stands in for an unknown one, so that reading goes on.</summary>
    private PhraseNode? ParseNamedClass(int? open = null)
    {
        (int start, string name) = ParseClassName();
        if (_failed) return null;
        int end = _at;
        SkipSpace();
        int numbers = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '-' or '–')) _at++;
        string range = _text[numbers.._at];
        if (range.Length > 0) end = _at;
        SkipSpace();
        RulePlace place = open is { } brace ? Place(brace, _at + 1) : Place(start, end);
        if (_classes.Resolve(name, range, place, Span(start, end)) is { } node) return node;
        _hasUnknown = true;
        return new WordsNode(place, 1, 1);
    }

    private (int Start, string Name) ParseClassName()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_' or '.')) _at++;
        if (_at == start) Fail(
            start,
            1,
            "A class is missing after the brace.",
            "Write a lexicon or a built-in class: `{denial}`, `{target: actor}`.");
        return (start, _text[start.._at]);
    }
}

using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>Parses one <c>where</c> condition: a path, a comparison, and what it is compared with.</summary>
internal sealed class ConditionParser
{
    private const string Shape = "Write `turn.target is rejection.accuser`, `figure > 3` or `x.target in {lexicon}`.";

    /// <summary>Longer words before their beginnings.</summary>
    private static readonly (string Words, Comparison Comparison)[] Comparisons =
    [
        ("may side with", Comparison.MaySideWith),
        ("sides with", Comparison.SidesWith),
        ("may be", Comparison.MayBe),
        ("is not", Comparison.IsNot),
        ("is", Comparison.Is),
        ("in", Comparison.In),
        (">=", Comparison.GreaterOrEqual),
        ("<=", Comparison.LessOrEqual),
        (">", Comparison.Greater),
        ("<", Comparison.Less),
        ("=", Comparison.Equal),
    ];

    private const int MostWords = 3;

    private readonly YamlScalar _scalar;
    private readonly string _text;
    private readonly Declaration _owner;
    private readonly NameTable _names;
    private readonly SignalRule? _ownSignal;
    private int _at;

    private ConditionParser(YamlScalar scalar, Declaration owner, NameTable names, SignalRule? ownSignal) =>
        (_scalar, _text, _owner, _names, _ownSignal) = (scalar, scalar.Text, owner, names, ownSignal);

    /// <summary>The condition of <paramref name="scalar"/>, or null and a problem.</summary>
    /// <param name="scalar">The text.</param>
    /// <param name="owner">The pattern.</param>
    /// <param name="names">All names.</param>
    /// <param name="ownSignal">The signal of a level-1 pattern, whose roles need no step's name; else null.</param>
    public static ConditionDraft? Parse(YamlScalar scalar, Declaration owner, NameTable names, SignalRule? ownSignal) =>
        new ConditionParser(scalar, owner, names, ownSignal).Parse();

    private ConditionDraft? Parse()
    {
        SkipSpace();
        int leftStart = _at;
        int leftLength = PathParser.LengthAt(_text, _at);
        _at += leftLength;
        TextSpan leftSpan = _scalar.Within(leftStart, leftLength);
        if (leftLength == 0 || PathParser.Parse(_text.Substring(leftStart, leftLength), _ownSignal is not null) is not { } left)
            return Wrong(leftStart, "A condition begins with a path.", Shape);

        SkipSpace();
        if (ReadComparison() is not { } comparison)
            return Wrong(
                _at,
                _at >= _text.Length ? "The comparison is missing." : $"{Wording.Quote(_text[_at..])} is no comparison.",
                NearestComparison() + "Write one of: is, is not, may be, sides with, may side with, in, >, >=, <, <=, =.");

        if (left.Member == "place" && comparison is not (Comparison.Is or Comparison.IsNot))
        {
            _owner.Log.Error(
                ProblemCodes.UnlikeValues,
                leftSpan,
                "A place is compared with `is` or `is not`.",
                "It is neither a number nor an actor.",
                "Write `step.place is title`, or `step.place is other-step.place`.");
            return null;
        }

        SkipSpace();
        int rightStart = _at;
        if (_at >= _text.Length) return Wrong(_at, "The right side of the comparison is missing.", Shape);
        ConditionOperand? right = left.Member == "place" ? ReadPlace() : ReadOperand(comparison);
        if (right is null) return null;
        TextSpan rightSpan = _scalar.Within(rightStart, _at - rightStart);
        SkipSpace();
        if (_at < _text.Length) return Wrong(
            _at,
            $"{Wording.Quote(_text[_at..])} is one word too many.",
            "Write one condition an item; all of them must hold.");
        return new ConditionDraft(
            new ConditionRule(_owner.Log.At(_scalar.Span), _text.Trim(), left, comparison, right),
            leftSpan,
            rightSpan);
    }

    private Comparison? ReadComparison()
    {
        foreach ((string words, Comparison comparison) in Comparisons)
        {
            if (TryTake(words)) return comparison;
        }

        return null;
    }

    /// <summary>The comparison that the next words were probably meant to be, as a question; empty where none is near.</summary>
    private string NearestComparison()
    {
        string[] words = _text[_at..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int count = Math.Min(words.Length, MostWords); count > 0; count--)
        {
            IEnumerable<string> known = Comparisons.Select(known => known.Words).Where(known => known.Split(' ').Length == count);
            if (DidYouMean.Nearest(string.Join(' ', words.Take(count)), known) is { } nearest) return $"Did you mean `{nearest}`? ";
        }

        return "";
    }

    /// <summary>Takes words with any white space between them; letters must not go on after them.</summary>
    private bool TryTake(string words)
    {
        int at = _at;
        foreach (string word in words.Split(' '))
        {
            while (at > _at && at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
            if (string.CompareOrdinal(_text, at, word, 0, word.Length) != 0) return false;
            at += word.Length;
            bool goesOn = char.IsLetter(word[0]) && at < _text.Length && (char.IsLetterOrDigit(_text[at]) || _text[at] == '-');
            if (goesOn) return false;
        }

        _at = at;
        return true;
    }

    private ConditionOperand? ReadOperand(Comparison comparison)
    {
        bool wantsNumber = comparison >= Comparison.Greater;
        if (_text[_at] == '{') return ReadLexicon(comparison);
        if (comparison == Comparison.In) return WrongOperand(
            _at,
            1,
            "`in` takes a lexicon.",
            "Write `in {lexicon}`, or `is` for one value.");
        int start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at])) _at++;
        string word = _text[start.._at];
        bool isNumber = double.TryParse(
            word,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out double number);
        if (isNumber && wantsNumber) return new ConditionOperand(Number: number);
        if (wantsNumber) return WrongOperand(
            start,
            word.Length,
            $"{Wording.Quote(word)} is no number.",
            "Compare with a number such as 3 or 2.5, or use `is`.",
            ProblemCodes.UnlikeValues);
        if (isNumber) return WrongOperand(
            start,
            word.Length,
            "Words compare actors, not numbers.",
            $"Write `= {word}`, `> {word}` or `< {word}`.",
            ProblemCodes.UnlikeValues);
        if (word is "self" or "other") return new ConditionOperand(Side: word == "self" ? ActorSide.Self : ActorSide.Other);
        return ReadPathOrEntity(word, start);
    }

    // A word for a place, or the place of another step.
    private ConditionOperand? ReadPlace()
    {
        int start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at])) _at++;
        string word = _text[start.._at];
        if (PlaceWords.Find(word) is not RulePlaces.None and var place) return new ConditionOperand(Place: place);
        if (PathParser.Parse(word, _ownSignal is not null) is { Member: "place", Alias: not null } path) return new ConditionOperand(Path: path);
        return WrongOperand(start, word.Length, $"{Wording.Quote(word)} is no place.", Wording.Instead(_owner.Log, word, PlaceWords.All, "place"));
    }

    private ConditionOperand? ReadPathOrEntity(string word, int start)
    {
        if (PathParser.Parse(word, _ownSignal is not null) is not { } path) return WrongOperand(start, word.Length, $"{Wording.Quote(word)} is no path.", Shape);
        if (path.Member == "place") return WrongOperand(
            start, word.Length, "A place is compared with a place only.", "Write `step.place is title`, the place on the left.", ProblemCodes.UnlikeValues);
        bool isRole = _ownSignal is not null && (_ownSignal.Captures.Contains(word, StringComparer.Ordinal) || word is "speaker");
        if (isRole || word.Contains('.', StringComparison.Ordinal)) return new ConditionOperand(Path: path);
        if (_names.Entity(_owner.Pack, word) is { } entity)
        {
            _owner.Use(entity, _scalar.Within(start, word.Length));
            return new ConditionOperand(Entity: entity.Key);
        }

        string suggestion = _ownSignal is null
            ? "Write `step.role`, `self`, `other`, or the name of an entity. "
            : $"Roles here: {(_ownSignal.Captures.IsEmpty ? "none" : Wording.List(_ownSignal.Captures))}. ";
        return WrongOperand(
            start,
            word.Length,
            $"{Wording.Quote(word)} is neither a role nor an entity.",
            suggestion + Wording.Instead(_owner.Log, word, _owner.Log.IsFull ? [] : _names.Entities(_owner.Pack), "entity"),
            ProblemCodes.UnknownPath);
    }

    private ConditionOperand? ReadLexicon(Comparison comparison)
    {
        int open = _at;
        int close = _text.IndexOf('}', open);
        if (close < 0) return WrongOperand(open, 1, "`{` is never closed.", "Write `in {lexicon}`.");
        string name = _text[(open + 1)..close].Trim();
        _at = close + 1;
        if (comparison != Comparison.In) return WrongOperand(
            open,
            _at - open,
            "A lexicon is compared with `in`.",
            $"Write `in {{{name}}}`.");
        if (_names.Lexicon(_owner.Pack, name) is { } lexicon)
        {
            _owner.Use(lexicon, _scalar.Within(open, _at - open));
            return new ConditionOperand(Lexicon: lexicon.Key);
        }

        return WrongOperand(
            open,
            _at - open,
            $"There is no lexicon {Wording.Quote(name)}.",
            Wording.Instead(_owner.Log, name, _owner.Log.IsFull ? [] : _names.Lexicons(_owner.Pack), "lexicon"),
            ProblemCodes.UnknownName);
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private ConditionDraft? Wrong(int at, string message, string suggestion)
    {
        _owner.Log.Error(ProblemCodes.WrongValue, _scalar.Within(at, Math.Min(1, _text.Length - at)), message, "", suggestion);
        return null;
    }

    private ConditionOperand? WrongOperand(int at, int length, string message, string suggestion, string code = ProblemCodes.WrongValue)
    {
        _owner.Log.Error(code, _scalar.Within(at, length), message, "", suggestion);
        return null;
    }
}

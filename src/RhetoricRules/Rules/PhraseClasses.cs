using System.Collections.Frozen;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>What the classes in the braces of one rule's phrases stand for.</summary>
internal sealed class PhraseClasses(Declaration owner, NameTable names, PhraseUse use)
{
    private const int MostWords = 12;

    private static readonly FrozenDictionary<string, ActorSide> Sides = new Dictionary<string, ActorSide>
    {
        ["actor"] = ActorSide.Any,
        ["self"] = ActorSide.Self,
        ["other"] = ActorSide.Other,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, QuantityClass> Quantities = new Dictionary<string, QuantityClass>
    {
        ["number"] = QuantityClass.Number,
        ["quantity"] = QuantityClass.Quantity,
        ["percent"] = QuantityClass.Percent,
        ["money"] = QuantityClass.Money,
        ["duration"] = QuantityClass.Duration,
        ["ordinal"] = QuantityClass.Ordinal,
        ["date"] = QuantityClass.Date,
        ["year"] = QuantityClass.Year,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TaggedClass> Tagged = new Dictionary<string, TaggedClass>
    {
        ["noun"] = TaggedClass.Noun,
        ["verb"] = TaggedClass.Verb,
        ["adjective"] = TaggedClass.Adjective,
        ["adverb"] = TaggedClass.Adverb,
        ["name"] = TaggedClass.Name,
        ["person"] = TaggedClass.Person,
        ["place"] = TaggedClass.Place,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string Repeat = "repeat";

    private static readonly string[] BuiltIn = [.. Sides.Keys, .. Quantities.Keys, .. Tagged.Keys, "negation", Repeat, "words"];

    /// <summary>The classes of the language, sorted.</summary>
    public static IEnumerable<string> Taken => BuiltIn.Order(StringComparer.Ordinal);

    public ProblemLog Log => owner.Log;

    /// <summary>Whether the phrases are a lexicon's entries: no gaps, no captures.</summary>
    public bool AreEntries => use == PhraseUse.Entry;

    /// <summary>Whether <paramref name="name"/> is a class of the language, so that no lexicon may have it.</summary>
    public static bool IsTaken(string name) => BuiltIn.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether a capture may be called <paramref name="name"/>; reports it where not.</summary>
    public bool AcceptsCapture(string name, TextSpan span)
    {
        if (AreEntries)
        {
            Log.Error(
                ProblemCodes.PhraseSyntax,
                span,
                "A lexicon's entry captures nothing.",
                "Many signals use the entry, each for a role of its own.",
                "Capture where the lexicon is used: `{role: lexicon}`.");
            return false;
        }

        if (use == PhraseUse.Exception)
        {
            Log.Error(
                ProblemCodes.PhraseSyntax,
                span,
                "An exception captures nothing.",
                "`unless` only cancels; no role of it could be asked for.",
                "Write the class without a name.");
            return false;
        }

        if (PathParser.IsTaken(name))
        {
            Log.Error(
                ProblemCodes.PhraseSyntax,
                span,
                $"A role cannot be called `{name}`.",
                $"In paths `{name}` has a meaning of its own.",
                "Give the role another name.");
            return false;
        }

        if (Values.IsName(name)) return true;
        Log.Error(
            ProblemCodes.PhraseSyntax,
            span,
            $"{Wording.Quote(name)} is no name for a role.",
            "",
            "Use letters, digits and hyphens, a letter first.");
        return false;
    }

    /// <summary>The node of a class, or null and a problem where it is none.</summary>
    /// <param name="name">The class as written, sublist or type included.</param>
    /// <param name="range">The numbers after it: <c>0-2</c>, or empty.</param>
    /// <param name="place">Where the braces stand.</param>
    /// <param name="span">Where the class stands in them.</param>
    public PhraseNode? Resolve(string name, string range, RulePlace place, TextSpan span)
    {
        if (name == "words") return Words(range, place, span);
        if (range.Length > 0) return Wrong(span, $"Only `words` takes numbers, not {Wording.Quote(name)}.", "Write `{words 0-2}`.");
        int point = name.IndexOf('.', StringComparison.Ordinal);
        string head = point < 0 ? name : name[..point];
        string? tail = point < 0 ? null : name[(point + 1)..];
        if (Sides.TryGetValue(head, out ActorSide side)) return Actor(side, tail, place, span);
        bool isNumber = Quantities.TryGetValue(head, out QuantityClass quantity);
        bool isTagged = Tagged.TryGetValue(head, out TaggedClass tagged);
        if (tail is not null && (isNumber || isTagged || head is "negation" or Repeat)) return Wrong(span, $"`{head}` has no sublists.", $"Write `{{{head}}}`.");
        if (isNumber) return new QuantityNode(place, quantity);
        if (isTagged) return new TaggedNode(place, tagged);
        if (head == "negation") return new NegationNode(place);
        if (head == Repeat) return new RepeatNode(place);
        return Lexicon(name, place, span);
    }

    private LexiconNode? Lexicon(string name, RulePlace place, TextSpan span)
    {
        if (names.Lexicon(owner.Pack, name) is { } lexicon)
        {
            owner.Use(lexicon, span);
            return new LexiconNode(place, lexicon.Key);
        }

        string suggestion = names.Source(owner.Pack, name) is { } source
            ? $"`{name}` is a {source.Kind.ToString().ToLowerInvariant()}: use it as a step of a pattern, or make a lexicon of its words."
            : names.Entity(owner.Pack, name) is not null
                ? $"`{name}` is an entity: write one of its names, or `{{x: actor}}` and a `where` such as `x is {name}`."
                : Wording.Instead(Log, name, Log.IsFull ? [] : [.. names.Lexicons(owner.Pack), .. BuiltIn], "lexicon");
        Log.Error(
            ProblemCodes.UnknownName,
            span,
            $"There is no class or lexicon {Wording.Quote(name)}.",
            "A phrase with an unknown class would never match.",
            suggestion);
        return null;
    }

    private ActorNode? Actor(ActorSide side, string? type, RulePlace place, TextSpan span)
    {
        if (type is null || names.EntityTypes.Contains(type)) return new ActorNode(place, side, type);
        Log.Error(
            ProblemCodes.UnknownName,
            span,
            $"No entity has the type {Wording.Quote(type)}.",
            "The word after the point is the `type` that entities are given.",
            Wording.Instead(Log, type, names.EntityTypes, "entity with a type"));
        return null;
    }

    private WordsNode? Words(string range, RulePlace place, TextSpan span)
    {
        string[] ends = range.Split('-', '–');
        bool isRange = ends.Length is 1 or 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        int least = isRange ? int.Parse(ends[0], CultureInfo.InvariantCulture) : 0;
        int most = isRange ? int.Parse(ends[^1], CultureInfo.InvariantCulture) : 0;
        if (isRange && least <= most && most is >= 1 and <= MostWords) return new WordsNode(place, least, most);
        Log.Error(
            ProblemCodes.PhraseSyntax,
            span,
            $"`words` takes two numbers up to {MostWords}, the smaller first.",
            "",
            "Write `{words 0-2}`, or `{words 2}` for exactly two.");
        return null;
    }

    private PhraseNode? Wrong(TextSpan span, string message, string suggestion)
    {
        Log.Error(ProblemCodes.PhraseSyntax, span, message, "", suggestion);
        return null;
    }
}

/// <summary>What a phrase is for.</summary>
internal enum PhraseUse : byte
{
    /// <summary>To be found.</summary>
    Match,

    /// <summary>To cancel what was found: <c>unless</c>.</summary>
    Exception,

    /// <summary>To stand in a lexicon.</summary>
    Entry,
}

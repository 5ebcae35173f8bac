using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>Reads the steps of one pattern, those of <c>none</c> included.</summary>
internal sealed class StepReader(Declaration owner, NameTable names)
{
    private const string Shape = "A step is a map: `- rejection: accusation-rejected`";

    private static readonly string[] Options = ["at-least", "at-most", "within", "same"];
    internal static readonly KeyTable Keys = new("a step", Options);
    internal static readonly KeyTable SourceKeys = new("the source of a step", ["any-of"]);

    private readonly Dictionary<string, RulePlace> _aliases = new(StringComparer.Ordinal);
    private readonly ProblemLog _log = owner.Log;

    /// <summary>Takes an alias, so that no step may have it.</summary>
    public void Reserve(string alias, TextSpan span) => _aliases[alias] = _log.At(span);

    public ImmutableArray<StepDraft> Read(YamlEntry? entry, bool isNone)
    {
        if (entry is null) return [];
        if (entry.Value is not YamlList list)
        {
            Values.WrongKind(
                entry.Value,
                _log,
                $"`{entry.Key.Text}` is a list of steps, each after a dash",
                entry.Key.Span,
                wantsText: false);
            return [];
        }

        if (list.Items.IsEmpty) _log.Error(ProblemCodes.WrongValue, list.Span, $"`{entry.Key.Text}` has no step.", "", Shape + ".");
        ImmutableArray<StepDraft>.Builder steps = ImmutableArray.CreateBuilder<StepDraft>();
        foreach (YamlNode item in list.Items)
        {
            if (ReadStep(item, isNone) is { } step) steps.Add(step);
        }

        return steps.ToImmutable();
    }

    /// <summary>The signals and patterns that a key names, such as <c>stronger-with</c>, each once, and how they are written.</summary>
    public (ImmutableArray<Declaration> Sources, ImmutableArray<WrittenClause> Written) ReadNames(FieldReader fields, string key) =>
        Resolve(fields.Scalars(key), key, counts: true);

    private StepDraft? ReadStep(YamlNode item, bool isNone)
    {
        if (item is not YamlMap map)
        {
            if (item is YamlScalar { IsMissing: false } bare) _log.Error(
                ProblemCodes.WrongValue,
                bare.Span,
                "A step needs a name.",
                "Messages, `where` and `report` speak of steps by their names.",
                $"Write `- a-name: {bare.Text}`.");
            else Values.WrongKind(item, _log, Shape, item.Span, wantsText: false);
            return null;
        }

        YamlEntry? named = map.Entries.FirstOrDefault(entry => !Options.Contains(entry.Key.Text, StringComparer.Ordinal));
        var fields = new FieldReader(new YamlMap(map.Span, [.. map.Entries.Where(entry => entry != named)], map.IsFlow), Keys, _log);
        if (named is null || named.Key.Text == "any-of")
        {
            _log.Error(
                ProblemCodes.WrongValue,
                new TextSpan(map.Span.Start, 0),
                "A step needs a name.",
                "Messages, `where` and `report` speak of steps by their names.",
                "Write `- a-name: signal`, or `- a-name: {any-of: [one, other]}`.");
            return null;
        }

        bool isNamed = TakeAlias(named.Key);
        CountRule atLeast = CountReader.Read(fields, "at-least", _log) ?? CountRule.One;
        CountRule? atMost = CountReader.Read(fields, "at-most", _log);
        CheckCounts(fields, atLeast, atMost, isNone);
        (ImmutableArray<Declaration> sources, ImmutableArray<WrittenClause> written) = ReadSources(named, isNone || atLeast != CountRule.One || atMost is not null);
        WindowRule? within = WindowReader.ReadWithin(fields, _log);
        SameDraft? same = WindowReader.ReadSame(fields, _log);
        if (!isNamed || sources.IsEmpty) return null;
        var rule = new StepRule(
            named.Key.Text,
            _log.At(named.Key.Span),
            [.. sources.Select(source => source.Key)],
            atLeast,
            atMost,
            within,
            same?.Rule)
        {
            Written = [.. fields.Written(Options), .. written],
        };
        TextSpan counts = (fields.Entry("at-least") ?? fields.Entry("at-most"))?.Value.Span ?? named.Key.Span;
        return new StepDraft(rule, sources, named.Key.Span, same) { CountSpan = counts };
    }

    private void CheckCounts(FieldReader fields, CountRule atLeast, CountRule? atMost, bool isNone)
    {
        if (atMost is null) return;
        TextSpan span = fields.Entry("at-most")!.Value.Span;
        if (isNone)
            _log.Error(
                ProblemCodes.Impossible,
                span,
                $"`none` with `at-most: {atMost}` says no twice.",
                "It would ask for more than that.",
                "Move the step to `all` and write `at-least` there.");
        else if (atMost.IsLike(atLeast) && atMost.Number < atLeast.Number)
            _log.Error(
                ProblemCodes.Impossible,
                span,
                $"The step needs at least {atLeast} and at most {atMost}.",
                "Both can never hold.",
                "Make `at-most` the larger number.");
    }

    private bool TakeAlias(YamlScalar alias)
    {
        if (!Values.IsName(alias.Text) || PathParser.IsTaken(alias.Text))
        {
            string why = PathParser.IsTaken(alias.Text) ? $"`{alias.Text}` has a meaning of its own in paths." : "";
            _log.Error(
                ProblemCodes.WrongValue,
                alias.Span,
                $"{Wording.Quote(alias.Text)} cannot name a step.",
                why,
                "Use letters, digits and hyphens, a letter first.");
            return false;
        }

        if (_aliases.TryAdd(alias.Text, _log.At(alias.Span))) return true;
        Values.Twice(_log, alias.Span, $"The step `{alias.Text}`", _aliases[alias.Text]);
        return false;
    }

    private (ImmutableArray<Declaration> Sources, ImmutableArray<WrittenClause> Written) ReadSources(YamlEntry named, bool counts)
    {
        ImmutableArray<YamlScalar> written;
        if (named.Value is YamlMap map)
        {
            var fields = new FieldReader(map, SourceKeys, _log);
            written = fields.Scalars("any-of");
        }
        else
        {
            written = Values.Text(
                named.Value,
                _log,
                "A step names a signal or a pattern, or `{any-of: […]}`",
                named.Key.Span) is { } one ? [one] : [];
        }

        return Resolve(written, "any-of", counts);
    }

    private (ImmutableArray<Declaration> Sources, ImmutableArray<WrittenClause> Written) Resolve(ImmutableArray<YamlScalar> written, string key, bool counts)
    {
        (YamlScalar Name, Declaration? Source)[] resolved = [.. written.Select(name => (name, Resolve(name, counts)))];
        (YamlScalar Name, Declaration? Source)[] distinct = [.. resolved.Where(named => named.Source is not null).DistinctBy(named => named.Source)];
        return ([.. distinct.Select(named => named.Source!)], [.. distinct.Select(named => new WrittenClause(key, named.Name.Text, _log.At(named.Name.Span)))]);
    }

    private Declaration? Resolve(YamlScalar name, bool counts)
    {
        if (names.Source(owner.Pack, name.Text) is { } source)
        {
            owner.Use(source, name.Span, counts);
            return source;
        }

        string suggestion = names.Lexicon(owner.Pack, name.Text) is not null
            ? $"`{name.Text}` is a lexicon: make a signal with `match: \"{{{name.Text}}}\"`."
            : Wording.Instead(_log, name.Text, _log.IsFull ? [] : names.Sources(owner.Pack), "signal or pattern");
        _log.Error(
            ProblemCodes.UnknownName,
            name.Span,
            $"There is no signal or pattern {Wording.Quote(name.Text)}.",
            "A step that nothing fulfils would keep the pattern silent for ever.",
            suggestion);
        return null;
    }
}

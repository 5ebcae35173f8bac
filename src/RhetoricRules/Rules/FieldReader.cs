using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads the keys of one map. An unknown key, a key written twice and a value of the wrong kind are problems.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly KeyTable _keys;
    private readonly ProblemLog _log;

    public FieldReader(YamlMap map, KeyTable keys, ProblemLog log)
    {
        (_keys, _log) = (keys, log);
        foreach (YamlEntry entry in map.Entries) Add(entry);
    }

    /// <summary>Reads <paramref name="node"/> as a map of <paramref name="keys"/>, or reports that it is none.</summary>
    public static FieldReader? Of(YamlNode node, KeyTable keys, ProblemLog log)
    {
        if (node is YamlMap map) return new FieldReader(map, keys, log);
        Values.WrongKind(node, log, $"{Wording.Capital(keys.Thing)} is a map of keys, such as {Wording.List(keys.Known)}", node.Span, wantsText: false);
        return null;
    }

    public YamlEntry? Entry(string key) => _entries.GetValueOrDefault(key);

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The text of a key that may be left out; null also for a value that is none, which is reported.</summary>
    public YamlScalar? Scalar(string key) => Entry(key) is { } entry ? Values.Text(entry.Value, _log, $"`{key}` takes one text", entry.Key.Span) : null;

    public string Text(string key) => Scalar(key)?.Text ?? "";

    public string? TextOrNull(string key) => Scalar(key)?.Text;

    /// <summary>One text or a list of them; empty where the key is left out.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key) =>
        Entry(key) is { } entry ? Values.Texts(entry.Value, _log, $"`{key}` takes a text or a list of texts", entry.Key.Span) : [];

    /// <summary>The items written under <paramref name="keys"/>, for what may be said of them later; who reads them tells what is wrong with them.</summary>
    public ImmutableArray<WrittenClause> Written(params ReadOnlySpan<string> keys)
    {
        ImmutableArray<WrittenClause>.Builder written = ImmutableArray.CreateBuilder<WrittenClause>();
        foreach (string key in keys)
        {
            if (Entry(key) is not { } entry) continue;
            ImmutableArray<YamlNode> items = entry.Value is YamlList list ? list.Items : [entry.Value];
            written.AddRange(items.OfType<YamlScalar>().Select(item => new WrittenClause(key, item.Text, _log.At(item.Span))));
        }

        return written.ToImmutable();
    }

    public ImmutableArray<string> Texts(string key) => [.. Scalars(key).Select(scalar => scalar.Text)];

    /// <summary>One of some words, or <paramref name="otherwise"/>.</summary>
    public T Choice<T>(string key, T otherwise, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (Scalar(key) is not { } scalar) return otherwise;
        List<string> words = [];
        foreach ((string word, T value) in choices)
        {
            if (word == scalar.Text) return value;
            words.Add(word);
        }

        _log.Error(
            ProblemCodes.WrongValue,
            scalar.Span,
            $"{Wording.Quote(scalar.Text)} is no value of `{key}`.",
            "",
            Wording.Instead(_log, scalar.Text, words, "value"));
        return otherwise;
    }

    private void Add(YamlEntry entry)
    {
        string key = entry.Key.Text;
        if (!_keys.Knows(key))
        {
            _log.Error(
                ProblemCodes.UnknownKey,
                entry.Key.Span,
                $"{Wording.Quote(key)} is not a key of {_keys.Thing}.",
                "Unknown keys are never ignored: a mistyped clause would silently not be checked.",
                Wording.Instead(_log, key, _keys.Known, "key"));
        }
        else if (!_entries.TryAdd(key, entry))
        {
            Values.Twice(_log, entry.Key.Span, $"`{key}`", _log.At(_entries[key].Key.Span));
        }
    }
}

using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>Reads nodes as texts, and says what is wrong with one that is something else.</summary>
internal static class Values
{
    /// <summary>The text of <paramref name="node"/>; null and a problem where it is none or empty.</summary>
    /// <param name="node">The value.</param>
    /// <param name="log">Where the problem goes.</param>
    /// <param name="expected">What should stand there, as a sentence without its point.</param>
    /// <param name="owner">The key it belongs to: where the caret stands when the value is missing.</param>
    public static YamlScalar? Text(YamlNode node, ProblemLog log, string expected, TextSpan owner)
    {
        if (node is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text)) return scalar;
        WrongKind(node, log, expected, owner);
        return null;
    }

    /// <summary>One text or a list of at least one.</summary>
    public static ImmutableArray<YamlScalar> Texts(YamlNode node, ProblemLog log, string expected, TextSpan owner)
    {
        if (node is not YamlList list) return Text(node, log, expected, owner) is { } one ? [one] : [];
        if (list.Items.IsEmpty) log.Error(ProblemCodes.WrongValue, list.Span, $"{expected}; this list is empty.", "", "Write at least one item, or take the key out.");
        ImmutableArray<YamlScalar>.Builder texts = ImmutableArray.CreateBuilder<YamlScalar>(list.Items.Length);
        foreach (YamlNode item in list.Items)
        {
            if (Text(item, log, expected, item.Span) is { } text) texts.Add(text);
        }

        return texts.ToImmutable();
    }

    /// <summary>Reports a value of the wrong kind; where YAML read quotable text as something of its own, as broken YAML.</summary>
    public static void WrongKind(YamlNode node, ProblemLog log, string expected, TextSpan owner, bool wantsText = true)
    {
        int line = log.File.Text.Lines.At(node.Span.Start).Line + 1;
        TextSpan first = new(node.Span.Start, Math.Min(1, node.Span.Length));
        switch (node)
        {
            case YamlRefused refused:
                Broken(first, refused.Message, refused.Suggestion);
                break;
            case YamlMap { IsFlow: true } when wantsText && first.Length > 0 && log.File.Text[first.Start] == '{':
                Broken(first, $"Text in line {line} starts with `{{`.", "Put the text in quotes or after `>-`.");
                break;
            case YamlMap { Entries: [var entry, ..] } when wantsText:
                Broken(entry.Key.Span, $"Line {line} contains `: ` in unquoted text.", "Put the text in quotes or after `>-`.");
                break;
            case YamlScalar { IsMissing: true } or YamlScalar { Text.Length: 0 }:
                log.Error(ProblemCodes.WrongValue, owner, $"A value is missing here. {expected}.", "", "Write it after the colon, or in the lines below, further in; or take the key out.");
                break;
            case YamlScalar when wantsText:
                log.Error(ProblemCodes.WrongValue, node.Span, $"This text is empty. {expected}.", "", "Write the text between the quotes, or take the key out.");
                break;
            default:
                log.Error(ProblemCodes.WrongValue, node.Span, $"{expected}; this is {KindOf(node)}.", "", RemedyOf(node, wantsText));
                break;
        }

        void Broken(TextSpan span, string message, string suggestion) => log.Error(
            ProblemCodes.BrokenYaml, span, message, "YAML gives `{ } [ ] , ? | * & ! ' : #` meanings of their own.", suggestion);
    }

    /// <summary>Reports a second use of a name, with the place of the first.</summary>
    public static void Twice(ProblemLog log, TextSpan span, string thing, RulePlace first) => log.Error(
        ProblemCodes.Duplicate,
        span,
        $"{thing} stands here and at {Wording.Place(first)}.",
        "Which of the two is meant cannot be told; the first one stays.",
        "Rename or delete one of them.");

    /// <summary>Whether <paramref name="name"/> may name a lexicon, an entity, a signal, a pattern, a step or a capture.</summary>
    public static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Length > 64 || !char.IsAsciiLetter(name[0])) return false;
        foreach (char letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')) return false;
        }

        return true;
    }

    private static string RemedyOf(YamlNode node, bool wantsText) => node switch
    {
        YamlList when wantsText => "Write one text, without dashes and brackets.",
        YamlList => "Write keys with a colon after each instead of items with dashes.",
        YamlMap => "Put a dash before each item, or quotes around a text.",
        _ => "Write keys with a colon after each, in the lines below, further in.",
    };

    private static string KindOf(YamlNode node) => node switch
    {
        YamlList => "a list",
        YamlMap => "a map of keys",
        _ => "a text",
    };
}

using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Parses a message: text with paths in braces; <c>{{</c> and <c>}}</c> are braces of the text.</summary>
internal static class MessageParser
{
    /// <summary>The parts of a message, and its paths with their places.</summary>
    public static (ImmutableArray<MessagePart> Parts, ImmutableArray<PathDraft> Paths) Parse(
        YamlScalar scalar, bool isLevelOne, ImmutableArray<StepDraft> steps, ProblemLog log)
    {
        ImmutableArray<MessagePart>.Builder parts = ImmutableArray.CreateBuilder<MessagePart>();
        ImmutableArray<PathDraft>.Builder paths = ImmutableArray.CreateBuilder<PathDraft>();
        var text = new StringBuilder();
        string written = scalar.Text;
        for (int at = 0; at < written.Length; at++)
        {
            char letter = written[at];
            bool isBrace = letter is '{' or '}';
            bool isDoubled = isBrace && at + 1 < written.Length && written[at + 1] == letter;
            if (!isBrace || isDoubled)
            {
                text.Append(letter);
                if (isDoubled) at++;
                continue;
            }

            int close = letter == '{' ? written.IndexOf('}', at) : -1;
            if (close < 0)
            {
                log.Error(
                    ProblemCodes.WrongValue,
                    scalar.Within(at, 1),
                    $"`{letter}` has no partner.",
                    "Braces in messages hold paths such as `{turn.target}`.",
                    $"For a brace of the text write `{letter}{letter}`.");
                break;
            }

            string inside = written[(at + 1)..close].Trim();
            if (Resolve(inside, isLevelOne, steps) is { } path)
            {
                if (text.Length > 0) parts.Add(new MessagePart(text.ToString(), null));
                text.Clear();
                parts.Add(new MessagePart("", path));
                paths.Add(new PathDraft(path, scalar.Within(at, close + 1 - at)));
            }
            else
            {
                log.Error(
                    ProblemCodes.UnknownPath,
                    scalar.Within(at, close + 1 - at),
                    $"{Wording.Quote(inside)} is no path.",
                    "",
                    "Write `{speaker}`, `{role}` or `{step.role}`; for a brace of the text `{{`.");
            }

            at = close;
        }

        if (text.Length > 0) parts.Add(new MessagePart(text.ToString(), null));
        return (parts.ToImmutable(), paths.ToImmutable());
    }

    /// <summary>A lone step means its words.</summary>
    private static ConditionPath? Resolve(string inside, bool isLevelOne, ImmutableArray<StepDraft> steps)
    {
        if (PathParser.Parse(inside, isLevelOne) is not { } path) return null;
        if (path.Alias is not null) return path;
        if (isLevelOne && path.Member == PatternRule.OnlyStep) return new ConditionPath(null, PathParser.Words);
        bool isStep = steps.Any(step => step.Rule.Alias == path.Member);
        return isStep ? new ConditionPath(path.Member, PathParser.Words) : path;
    }
}

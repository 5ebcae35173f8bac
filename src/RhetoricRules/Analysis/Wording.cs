using System.Text;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>How speakers, captures and words are named in messages.</summary>
internal sealed class Wording(ArticleContext context)
{
    /// <summary>What stands in a message for a speaker whom nothing names.</summary>
    public const string UnnamedSpeaker = "an unnamed speaker";

    /// <summary>What stands in a message for an actor whom nothing names.</summary>
    public const string UnnamedActor = "an unnamed actor";

    private const string TheOutlet = "the outlet";

    /// <summary>The speaker's name as the article has it, the outlet's name, or null where somebody speaks whom nothing names.</summary>
    public string? NameOf(FactSpeaker speaker)
    {
        Speaker source = context.Article.Speakers[speaker.Number];
        return source.Kind switch
        {
            SpeakerKind.Unknown => null,
            SpeakerKind.Outlet => context.Article.Metadata.Source ?? TheOutlet,
            _ => source.Name.IsEmpty ? null : WordsOf(source.Name),
        };
    }

    /// <summary>The words of a role, or what stands for them.</summary>
    public string NameOf(Role? role) => role is { Tokens.IsEmpty: false } known ? WordsOf(known.Tokens) : UnnamedActor;

    /// <summary>The characters of <paramref name="tokens"/> on one line: every run of white space is one space.</summary>
    public string WordsOf(TokenRange tokens)
    {
        TextSpan span = context.Article.SpanOf(tokens);
        ReadOnlySpan<char> text = context.Article.Source.Slice(span);
        if (!HasBreak(text)) return context.Article.Source.ToString(span);
        var words = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            if (!char.IsWhiteSpace(unit)) words.Append(unit);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }

        return words.ToString();
    }

    private static bool HasBreak(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' '))) return true;
        }

        return false;
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RhetoricRules.Text;

/// <summary>The one place that cuts words: articles and the phrases of rules go through it alike.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/>, in text order.</summary>
    public static ImmutableArray<Token> Tokenize(string text) => ImmutableCollectionsMarshal.AsImmutableArray(Cut(text));

    /// <summary>The tokens of <paramref name="text"/> as an array of the caller's own.</summary>
    public static Token[] Cut(ReadOnlySpan<char> text)
    {
        var cutter = new TokenCutter(text);
        cutter.Run();
        return cutter.Take();
    }
}

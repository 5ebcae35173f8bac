namespace RhetoricRules.Tagging;

/// <summary>What the letters of an irregular form tell: WordNet lists began and begun, feet and fed side by side.</summary>
internal static class IrregularForms
{
    private const string Plurals = " feet teeth geese mice lice children oxen brethren dice pence ";
    private const string Participles =
        " begun drunk sung rung sunk shrunk sprung swum stunk spun stung swung strung hung flung clung slung wrung dug stuck struck done gone run come become "
        + "overcome overrun won shone ";

    private const string Pasts = " began ran overran outran won ";

    /// <summary>Whether a form of a word that is noun and verb is the noun's plural.</summary>
    public static bool IsPlural(ReadOnlySpan<char> form) =>
        form.Length > 1
        && (form[^1] is 's' or 'a' or 'i' or 'x'
            || form.EndsWith("men", StringComparison.Ordinal)
            || form.EndsWith("ae", StringComparison.Ordinal)
            || IsListed(Plurals, form));

    /// <summary>Whether a verb's form can be its past participle, where the verb has another form that is its past.</summary>
    public static bool IsParticiple(ReadOnlySpan<char> form)
    {
        if (IsListed(Pasts, form)) return false;
        return (form.Length > 3 && (form[^1] == 'n' || form.EndsWith("ne", StringComparison.Ordinal))) || IsListed(Participles, form);
    }

    /// <summary>Whether a participle of the list is a past too: spun, hung.</summary>
    public static bool IsPastToo(ReadOnlySpan<char> form) =>
        IsListed(" spun stung swung strung hung flung clung slung wrung dug stuck struck won shone ", form);

    private static bool IsListed(string list, ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> rest = list;
        for (int at = rest.IndexOf(word, StringComparison.Ordinal); at >= 0; at = rest.IndexOf(word, StringComparison.Ordinal))
        {
            if (at > 0 && rest[at - 1] == ' ' && rest[at + word.Length] == ' ') return true;
            rest = rest[(at + word.Length)..];
        }

        return false;
    }
}

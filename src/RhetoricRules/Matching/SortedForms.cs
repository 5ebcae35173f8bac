using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RhetoricRules.Matching;

/// <summary>Puts forms of words in order.</summary>
internal static class SortedForms
{
    /// <summary>What is in <paramref name="forms"/>, sorted ordinally, each once. Sorts the list itself.</summary>
    public static ImmutableArray<string> Of(List<string> forms)
    {
        if (forms.Count > 1) forms.Sort(StringComparer.Ordinal);
        int count = 0;
        for (int i = 0; i < forms.Count; i++)
        {
            if (count == 0 || forms[i] != forms[count - 1]) forms[count++] = forms[i];
        }

        return ImmutableArray.Create(CollectionsMarshal.AsSpan(forms)[..count]);
    }
}

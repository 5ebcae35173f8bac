using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Diagnostics;
using RhetoricRules.Dictionaries;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Declares the categories of a word list as sublists of the lexicon that takes them from it.</summary>
internal static class DictionarySublists
{
    /// <summary>
    /// Declares everything below <paramref name="dictionary"/>, sublists before what holds them. What is no letter, digit, <c>-</c> or <c>_</c> in the name
    /// of a category becomes a hyphen.
    /// </summary>
    public static void Declare(Declaration parent, DictionaryLexicon dictionary, ProblemStore problems, ImmutableArray<Declaration>.Builder declarations)
    {
        foreach (DictionaryCategory category in dictionary.Category.Children)
        {
            var log = new ProblemLog(dictionary.Log.File, problems);
            string name = NameOf(category.Name);
            if (!Values.IsName(name))
            {
                dictionary.Log.Error(
                    ProblemCodes.WordList,
                    category.Span,
                    $"The category {Wording.Quote(category.Name)} cannot be named in a phrase.",
                    "Its name has no letter from a to z to begin with, or is too long.",
                    "Rename it in the file: letters, digits and hyphens, a letter first, 64 at most.");
                parent.Log.Spoil(dictionary.Log.FirstError!.Value);
                continue;
            }

            foreach (DictionaryFault fault in category.Faults) log.Error(ProblemCodes.WordList, fault.Span, fault.Message, fault.Reason, fault.Suggestion);
            var own = new DictionaryLexicon(category, dictionary.IsExact, log);
            var entry = new YamlEntry(new YamlScalar(category.Span, name, TextStyle.Plain, log.File.Text.Content), parent.Value);
            var sublist = new Declaration(DeclarationKind.Lexicon, parent.Pack, $"{parent.Name}.{name}", entry, log) { Dictionary = own };
            Declare(sublist, own, problems, declarations);
            declarations.Add(sublist);
            parent.Use(sublist, category.Span);
        }
    }

    private static string NameOf(string category)
    {
        var name = new StringBuilder(category.Length);
        foreach (char unit in category)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit is '_') name.Append(unit);
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }

        return name.ToString().Trim('-');
    }
}

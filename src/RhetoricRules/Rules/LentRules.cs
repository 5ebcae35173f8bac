namespace RhetoricRules.Rules;

/// <summary>Which rules of the packs that lend theirs are needed: all words and actors, and of signals and patterns what a rule that reports builds on.</summary>
internal static class LentRules
{
    /// <summary><paramref name="sound"/> without the signals and patterns that are only lent and that nothing asks for.</summary>
    public static HashSet<Declaration> WithoutUnused(IEnumerable<Declaration> sound)
    {
        Declaration[] all = [.. sound];
        HashSet<Declaration> needed = [.. all.Where(declaration => declaration.Pack.Reports || declaration.Kind is DeclarationKind.Lexicon or DeclarationKind.Entity)];
        var open = new Queue<Declaration>(all.Where(needed.Contains));
        while (open.TryDequeue(out Declaration? rule))
        {
            foreach (Reference use in rule.Uses)
            {
                if (needed.Add(use.Target)) open.Enqueue(use.Target);
            }
        }

        return needed;
    }
}

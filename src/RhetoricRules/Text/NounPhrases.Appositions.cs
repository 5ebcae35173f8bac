namespace RhetoricRules.Text;

/// <summary>What follows the name of a source, or describes it: appositions and relative clauses.</summary>
internal sealed partial class NounPhrases
{
    /// <summary><c>Lu Kang, the spokesman,</c> where <paramref name="comma"/> is the second comma.</summary>
    private TokenRange WithApposition(int comma, int start)
    {
        int limit = Math.Max(start, comma - Reach);
        TokenRange best = default;
        for (int c = comma - 1; c > limit; c--)
        {
            if (draft.Kind(c) == TokenKind.Stop || (draft.Kind(c) == TokenKind.QuoteMark && !IsInsideName(c))) break;
            if (!draft.IsComma(c)) continue;
            int last = SkipAdjuncts(c - 1, start);
            if (last < limit || draft.IsComma(last)) continue;
            TokenRange chunk = Chunk(last, start);
            if (chunk.IsEmpty || !IsClauseStart(chunk.First, start)) continue;
            bool opens = OpensApposition(c + 1);
            bool atStart = chunk.First == start || draft.Kind(chunk.First - 1) == TokenKind.QuoteMark;
            if (!opens && !atStart) continue;
            best = new TokenRange(chunk.First, comma);
            if (opens && (atStart || !draft.IsComma(chunk.First - 1))) return best;
        }

        return best;
    }

    /// <summary>The name before an apposition without a second comma: <c>Liu Zhongyi, a senior official with the ministry</c>.</summary>
    private TokenRange NameBefore(TokenRange chunk, int start)
    {
        int comma = chunk.First - 1;
        if (comma - 1 < start || !draft.IsComma(comma) || !OpensApposition(chunk.First)) return default;
        int first = comma;
        while (first - 1 >= start && first > comma - 5 && draft.Kind(first - 1) == TokenKind.Word && draft.IsCapital(first - 1) && IsNominal(first - 1)) first--;
        if (first == comma || !IsClauseStart(first, start) || !HasRole(chunk)) return default;
        return new TokenRange(first, chunk.End);
    }

    private bool HasRole(TokenRange chunk)
    {
        for (int i = chunk.First; i < chunk.End; i++) if (draft.Is(i, WordClass.RoleNoun)) return true;
        return false;
    }

    private bool OpensApposition(int token) =>
        draft.Is(token, WordClass.Article | WordClass.Relative) || (draft.Is(token, WordClass.RoleNoun | WordClass.Title) && !draft.Is(token, WordClass.Subject))
        || draft.Kind(token) == TokenKind.Number || draft.IsWord(token, "his") || draft.IsWord(token, "her") || draft.IsWord(token, "its") || IsRolePhrase(token);

    private bool IsRolePhrase(int token)
    {
        int until = Math.Min(draft.Tokens.Length, token + 6);
        for (int i = token; i < until && IsNominal(i); i++) if (draft.Is(i, WordClass.RoleNoun)) return true;
        return false;
    }

    /// <summary><c>Lu Kang — the spokesman — said</c>, where <paramref name="dash"/> is the second dash.</summary>
    private TokenRange WithDashes(int dash, int start)
    {
        int limit = Math.Max(start, dash - Reach);
        int other = dash - 1;
        while (other > limit && !draft.IsDash(other) && draft.Kind(other) != TokenKind.Stop) other--;
        if (other <= limit || !draft.IsDash(other)) return default;
        TokenRange chunk = Chunk(other - 1, start);
        return chunk.IsEmpty || !IsClauseStart(chunk.First, start) ? default : chunk with { End = dash + 1 };
    }

    /// <summary><c>a man who owns the port said</c>: the man, not the port, is the source.</summary>
    private TokenRange WithRelativeClause(TokenRange chunk, int start)
    {
        int limit = Math.Max(start, chunk.First - Reach);
        for (int who = chunk.First - 1; who > limit; who--)
        {
            if (draft.Kind(who) is TokenKind.Stop or TokenKind.QuoteMark or TokenKind.Punctuation || draft.Is(who, WordClass.That)) return chunk;
            if (!draft.IsWord(who, "who")) continue;
            TokenRange head = Chunk(who - 1, start);
            return head.IsEmpty || !IsClauseStart(head.First, start) ? chunk : head with { End = chunk.End };
        }

        return chunk;
    }
}

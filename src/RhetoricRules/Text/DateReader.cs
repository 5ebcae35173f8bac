using System.Buffers;

namespace RhetoricRules.Text;

/// <summary>Finds days of the calendar: July 11, 4-6 July 2019, the 8th of May, 2019/6/21.</summary>
internal sealed class DateReader(Draft draft)
{
    private static readonly SearchValues<char> PointedDate = SearchValues.Create("0123456789.");

    private int Count => draft.Tokens.Length;

    /// <summary>Where a date that begins at <paramref name="at"/> ends; <paramref name="at"/> itself if none does.</summary>
    public int EndOf(int at)
    {
        if (draft.Kind(at) != TokenKind.Number) return draft.Is(at, WordClass.Month) ? AfterMonth(at) : at;
        if (IsDay(at))
        {
            int day = DaysEnd(at);
            int month = day < Count && draft.IsWord(day, "of") ? day + 1 : day;
            if (month < Count && draft.Is(month, WordClass.Month)) return month + 1 < Count && IsYear(month + 1) ? month + 2 : month + 1;
        }

        return IsPointed(at) ? at + 1 : InDigits(at);
    }

    /// <summary>Whether the token is a year of modern times in four digits.</summary>
    public bool IsYear(int token) =>
        draft.Kind(token) == TokenKind.Number && draft.Tokens[token].Length == 4 && NumberWords.OfDigits(draft.Word(token), out ReadOnlySpan<char> suffix) is >= 1800 and <= 2099
        && suffix.IsEmpty;

    /// <summary>Whether the ordinal at <paramref name="token"/> behind "on the" is a day: nothing that it could count follows.</summary>
    public bool IsBareDay(int token)
    {
        if (token < 2 || !draft.IsWord(token - 1, "the") || !draft.IsWord(token - 2, "on") || !IsDay(token)) return false;
        return token + 1 >= Count || draft.Kind(token + 1) is TokenKind.Stop or TokenKind.Punctuation || draft.Is(token + 1, WordClass.Function);
    }

    private int AfterMonth(int month)
    {
        if (month + 1 >= Count || draft.Kind(month + 1) != TokenKind.Number) return month;
        if (IsYear(month + 1)) return month + 2;
        if (!IsDay(month + 1)) return month;
        int end = DaysEnd(month + 1);
        if (end + 1 < Count && draft.IsComma(end) && IsYear(end + 1)) return end + 2;
        return end < Count && IsYear(end) ? end + 1 : end;
    }

    // 4-6, 4 and 5
    private int DaysEnd(int day)
    {
        int next = day + 2;
        if (next >= Count || !IsDay(next)) return day + 1;
        bool isJoined = draft.Kind(day + 1) == TokenKind.Hyphen || (draft.IsDash(day + 1) && (draft.Tokens[next].Traits & TokenTraits.SpaceBefore) == 0);
        return isJoined && !HasUnit(next + 1) ? next + 1 : day + 1;
    }

    // What follows is measured, so the number before it was no day.
    private bool HasUnit(int token) => token < Count && draft.Kind(token) == TokenKind.Hyphen;

    private bool IsDay(int token) => draft.Kind(token) == TokenKind.Number && draft.Tokens[token].Length <= 4
        && NumberWords.OfDigits(draft.Word(token), out ReadOnlySpan<char> suffix) is >= 1 and <= 31 && (suffix.IsEmpty || NumberWords.IsOrdinalSuffix(suffix))
        && draft.Word(token).IndexOf('.') < 0;

    // 21.06.2019
    private bool IsPointed(int token)
    {
        ReadOnlySpan<char> word = draft.Word(token);
        if (word.Length is < 8 or > 10 || word.Count('.') != 2) return false;
        int first = word.IndexOf('.');
        int last = word.LastIndexOf('.');
        return first is 1 or 2 && last - first is 2 or 3 && word.Length - last - 1 == 4 && !word.ContainsAnyExcept(PointedDate);
    }

    private int InDigits(int at)
    {
        if (at + 2 >= Count || draft.Kind(at + 2) != TokenKind.Number) return at;
        bool hasSlash = draft.IsMark(at + 1, '/');
        if (at + 4 < Count && draft.Kind(at + 4) == TokenKind.Number)
        {
            bool isJoined = (hasSlash && draft.IsMark(at + 3, '/')) || (draft.Kind(at + 1) == TokenKind.Hyphen && draft.Kind(at + 3) == TokenKind.Hyphen);
            if (isJoined && IsPartOfDate(at) && IsPartOfDate(at + 2) && IsPartOfDate(at + 4) && (hasSlash || IsYear(at) || IsYear(at + 4))) return at + 5;
        }

        // Two days that have become names.
        bool isName = (draft.IsWord(at, "9") && draft.IsWord(at + 2, "11")) || (draft.IsWord(at, "7") && draft.IsWord(at + 2, "7"));
        return hasSlash && isName && (draft.Tokens[at + 2].Traits & TokenTraits.SpaceBefore) == 0 ? at + 3 : at;
    }

    private bool IsPartOfDate(int token) => IsYear(token) || (draft.Tokens[token].Length <= 2 && NumberWords.OfDigits(draft.Word(token), out ReadOnlySpan<char> suffix) is not null && suffix.IsEmpty);
}

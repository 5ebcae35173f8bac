using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Tagging;

/// <summary>
/// Tells persons and places among the names of an article. A person is shown by a title or role before the name, a first name, an age or "who"
/// behind it, or by being a speaker with a name; the parts of such a name are the person's elsewhere too.
/// </summary>
internal sealed class NameKinds
{
    private const string PlaceHeads =
        " river sea lake lakes island islands mountain mountains province county valley strait straits bay ocean desert peninsula street avenue airport ";

    private const string PlaceOpeners = " mount lake cape port fort gulf strait ";

    private readonly Article _article;
    private readonly WordTag[] _tags;
    private readonly HashSet<int> _spokenFor = [];
    private readonly HashSet<ulong> _known = [];

    public NameKinds(Article article, WordTag[] tags)
    {
        (_article, _tags) = (article, tags);
        foreach (Speaker speaker in article.Speakers)
        {
            if (speaker.Kind != SpeakerKind.Person || !speaker.Introductions.Any(HasRole)) continue;
            for (int token = speaker.Name.First; token < speaker.Name.End; token++) _spokenFor.Add(token);
        }
    }

    /// <summary>The names with their kinds.</summary>
    public NameRun[] Tell(List<TokenRange> names)
    {
        var kinds = new NameKind[names.Count];
        for (int i = 0; i < kinds.Length; i++)
        {
            bool isPlace = IsPlace(names[i]);
            bool isPerson = IsShownAsPerson(names[i], isPlace);
            kinds[i] = isPerson ? NameKind.Person : isPlace ? NameKind.Place : NameKind.Unknown;
            if (isPerson) Remember(names[i]);
        }

        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] != NameKind.Person && !IsWellKnownPlace(names[i]) && _known.Contains(HashOf(names[i]))) kinds[i] = NameKind.Person;
        }

        return [.. names.Select((name, i) => new NameRun(name, kinds[i]))];
    }

    private bool IsShownAsPerson(TokenRange name, bool isPlace)
    {
        if (name.Count > 6 || IsBody(name)) return false;
        if (IsAfterTitle(name.First)) return true;
        if (isPlace || _article.Tokens[name.End - 1].Is(TokenTraits.AllCapitals)) return false;
        if (_spokenFor.Contains(name.First) && _spokenFor.Contains(name.End - 1)) return true;
        if (name.Count > 1 && NameLexicon.Shared.IsFirstName(Text(name.First)) && !IsPlaceHead(name.End - 1)) return true;
        return IsBeforeAgeOrWho(name.End);
    }

    // "spokesman Lu Kang", "Mr Haddad"; "experts Reuters spoke to" are several.
    private bool IsAfterTitle(int first)
    {
        int before = first - 1;
        bool isOfState = before > 1 && _tags[before - 1] == WordTag.Preposition && IsListed(NameReader.RestsOfTitles, Text(before));
        if (isOfState) before -= 2;
        return before >= 0 && _tags[before] == WordTag.Noun && !_article.Tokens[first].Is(TokenTraits.LineStart)
            && (_article.Classes[before] & (WordClass.Title | WordClass.RoleNoun)) != 0
            && (_article.Classes[before] & (WordClass.NumberWord | WordClass.Determiner)) == 0;
    }

    private bool IsBeforeAgeOrWho(int end)
    {
        if (end + 1 >= _article.Tokens.Length || !IsMark(end, ',')) return false;
        ReadOnlySpan<char> next = Text(end + 1);
        if (next.Equals("who", StringComparison.OrdinalIgnoreCase)) return true;
        bool isAge = _article.Tokens[end + 1].Kind == TokenKind.Number && next.Length == 2 && char.IsAsciiDigit(next[0]) && char.IsAsciiDigit(next[1]);
        return isAge && end + 2 < _article.Tokens.Length && (IsMark(end + 2, ',') || IsMark(end + 2, '.'));
    }

    private void Remember(TokenRange name)
    {
        _known.Add(HashOf(name));
        if (name.Count < 2) return;
        RememberPart(new TokenRange(name.First, name.First + 1));
        RememberPart(new TokenRange(name.End - 1, name.End));
    }

    // George Washington makes no person of Washington; Hillary Clinton does of Clinton, whatever town has the name.
    private void RememberPart(TokenRange part)
    {
        if (!IsWellKnownPlace(part)) _known.Add(HashOf(part));
    }

    // What reading takes for a person may be a company; with a role it is none.
    private bool HasRole(TokenRange introduction)
    {
        for (int token = introduction.First; token < introduction.End; token++)
        {
            if ((_article.Classes[token] & (WordClass.Title | WordClass.RoleNoun)) != 0 && _tags[token] is WordTag.Noun) return true;
        }

        return false;
    }

    private bool IsBody(TokenRange name)
    {
        for (int token = name.First; token < name.End; token++)
        {
            const WordClass Bodies = WordClass.BodyNoun | WordClass.MediaNoun;
            if ((_article.Classes[token] & Bodies) != 0 || Text(token).Equals("of", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private bool IsPlace(TokenRange name)
    {
        ReadOnlySpan<char> text = _article.Source.Slice(_article.SpanOf(name));
        if (NameLexicon.Shared.IsPlace(text)) return !IsListed(" republican ", text);
        if (name.Count == 1) return IsWellKnownPlace(name);
        return IsPlaceHead(name.End - 1) || IsListed(PlaceOpeners, Text(name.First));
    }

    // The list of places that reading knows has bodies, too.
    private bool IsWellKnownPlace(TokenRange name) =>
        name.Count == 1 && (_article.Classes[name.First] & WordClass.PlaceName) != 0 && !IsListed(" eu un ", Text(name.First));

    private bool IsPlaceHead(int token) => IsListed(PlaceHeads, Text(token));

    private bool IsMark(int token, char mark) => _article.Tokens[token].Length == 1 && _article.Source[_article.Tokens[token].Start] == mark;

    private ReadOnlySpan<char> Text(int token) => _article.Source.Slice(_article.Tokens[token].Span);

    private ulong HashOf(TokenRange name)
    {
        ulong hash = 14695981039346656037;
        for (int token = name.First; token < name.End; token++) hash = (hash ^ Folding.Hash(Text(token))) * 1099511628211;
        return hash;
    }

    private static bool IsListed(string list, ReadOnlySpan<char> word)
    {
        if (word.Length > 24) return false;
        int found = list.AsSpan().IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return found > 0 && list[found - 1] == ' ' && list[found + word.Length] == ' ';
    }
}

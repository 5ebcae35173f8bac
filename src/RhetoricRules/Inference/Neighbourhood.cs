using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>The geometry of a <see cref="Reach"/> over one article: which facts are near enough to each other.</summary>
internal sealed class Neighbourhood(Article article)
{
    private readonly Dictionary<(ReachUnit Unit, int First, int Last), int> _words = [];

    /// <summary>Whether two facts lie within <paramref name="reach"/> of each other.</summary>
    public bool Joins(Reach reach, Fact left, Fact right) => reach.Unit switch
    {
        ReachUnit.Statement => left.Statement == right.Statement,
        ReachUnit.Tokens => Math.Max(left.Tokens.End, right.Tokens.End) - Math.Min(left.Tokens.First, right.Tokens.First) <= reach.Count,
        ReachUnit.Sentences => Math.Abs(left.Sentence - right.Sentence) < reach.Count,
        ReachUnit.Paragraphs => Math.Abs(ParagraphOf(left) - ParagraphOf(right)) < reach.Count,
        ReachUnit.Reply => ReplyOf(left) == ReplyOf(right),
        ReachUnit.Title => IsInTitle(left) && IsInTitle(right),
        _ => true,
    };

    /// <summary>The tokens in which every fact starts that lies within <paramref name="reach"/> of <paramref name="fact"/>; others may start there too.</summary>
    public TokenRange Around(Reach reach, Fact fact)
    {
        switch (reach.Unit)
        {
            case ReachUnit.Tokens:
                return new TokenRange(Math.Max(0, fact.Tokens.End - reach.Count), Math.Min(article.Tokens.Length, fact.Tokens.First + reach.Count));
            case ReachUnit.Sentences:
                return Sentences(fact.Sentence - reach.Count + 1, fact.Sentence + reach.Count);
            case ReachUnit.Paragraphs:
                int paragraph = ParagraphOf(fact);
                Paragraph first = article.Paragraphs[Math.Max(0, paragraph - reach.Count + 1)];
                Paragraph last = article.Paragraphs[Math.Min(article.Paragraphs.Length - 1, paragraph + reach.Count - 1)];
                return Sentences(first.FirstSentence, last.EndSentence);
            case ReachUnit.Reply:
                Reply reply = article.Replies[ReplyOf(fact)];
                return Sentences(article.Statements[reply.FirstStatement].Sentence, article.Statements[reply.LastStatement].Sentence + 1);
            case ReachUnit.Article:
                return new TokenRange(0, article.Tokens.Length);
            default:
                return article.Sentences[fact.Sentence].Tokens;
        }
    }

    /// <summary>Where a fact stands among the units of <paramref name="unit"/>; one place for all where the unit is the article or a token.</summary>
    public int PositionOf(ReachUnit unit, Fact fact) => unit switch
    {
        ReachUnit.Statement => fact.Statement,
        ReachUnit.Sentences => fact.Sentence,
        ReachUnit.Paragraphs => ParagraphOf(fact),
        ReachUnit.Reply => ReplyOf(fact),
        ReachUnit.Title => IsInTitle(fact) ? 1 : 0,
        _ => 0,
    };

    /// <summary>How many words stand in the units from <paramref name="first"/> to <paramref name="last"/>, as <see cref="PositionOf"/> numbers them.</summary>
    public int WordsIn(ReachUnit unit, int first, int last)
    {
        if (_words.TryGetValue((unit, first, last), out int known)) return known;
        TokenRange tokens = TokensIn(unit, first, last);
        int words = 0;
        for (int token = tokens.First; token < tokens.End; token++)
        {
            if (article.Tokens[token].Is(TokenTraits.Counted) && IsIn(unit, token, first)) words++;
        }

        _words.Add((unit, first, last), words);
        return words;
    }

    private TokenRange TokensIn(ReachUnit unit, int first, int last)
    {
        switch (unit)
        {
            case ReachUnit.Statement:
                return article.Sentences[article.Statements[first].Sentence].Tokens;
            case ReachUnit.Sentences:
                return Sentences(first, last + 1);
            case ReachUnit.Paragraphs:
                return Sentences(article.Paragraphs[first].FirstSentence, article.Paragraphs[Math.Min(last, article.Paragraphs.Length - 1)].EndSentence);
            case ReachUnit.Reply:
                Reply reply = article.Replies[first];
                return Sentences(article.Statements[reply.FirstStatement].Sentence, article.Statements[reply.LastStatement].Sentence + 1);
            default:
                return new TokenRange(0, article.Tokens.Length);
        }
    }

    private bool IsIn(ReachUnit unit, int token, int position)
    {
        int statement = article.StatementOfToken[token];
        return unit switch
        {
            ReachUnit.Statement => statement == position,
            ReachUnit.Reply => article.Statements[statement].Reply == position,
            ReachUnit.Title => article.Sentences[article.Statements[statement].Sentence].Places.HasFlag(Place.Title),
            _ => true,
        };
    }

    private int ParagraphOf(Fact fact) => article.Sentences[fact.Sentence].Paragraph;

    private int ReplyOf(Fact fact) => article.Statements[fact.Statement].Reply;

    private bool IsInTitle(Fact fact) => article.Sentences[fact.Sentence].Places.HasFlag(Place.Title);

    private TokenRange Sentences(int first, int end)
    {
        int lastSentence = Math.Min(article.Sentences.Length, end) - 1;
        return new TokenRange(article.Sentences[Math.Max(0, first)].Tokens.First, article.Sentences[lastSentence].Tokens.End);
    }
}

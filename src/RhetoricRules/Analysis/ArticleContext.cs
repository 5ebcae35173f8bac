using System.Collections.Immutable;
using RhetoricRules.Actors;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Matching;
using RhetoricRules.Tagging;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>An article as one set of rules sees it: its words in their vocabulary, the actors it mentions, the sides of its speakers.</summary>
internal sealed class ArticleContext
{
    // For each token one more than the number of what starts there, or zero.
    private readonly int[] _mentionAt;
    private readonly int[] _quantityAt;
    private readonly int[] _quotationAt;
    private int[] _nameAt = [];
    private TaggedArticle? _tagged;

    public ArticleContext(Article article, RulePlan rules, ActorId perspective, ActorId? speaker = null)
    {
        (Article, Rules) = (article, rules);
        Words = new TokenId[article.Tokens.Length];
        for (int token = 0; token < Words.Length; token++)
        {
            ReadOnlySpan<char> word = article.Source.Slice(article.Tokens[token].Span);
            Words[token] = rules.Lexis.Vocabulary.Find(word is "&" or "&amp;" ? "and" : word);
        }

        var finder = new MentionFinder(rules.ActorNames, new NameResolver(rules.Actors));
        Mentions = finder.Find(article, Words);
        ActorId author = speaker ?? new AuthorFinder(rules.Actors, finder, rules.Lexis.Offices.Contains).Find(article.Metadata.Source, rules.Lexis.Vocabulary);
        Sides = new SideResolver(rules.Actors, rules.Lexis.Offices).Resolve(article, Words, Mentions, author, perspective);
        IsAuthored = author.IsKnown;
        (_mentionAt, _quantityAt, _quotationAt) = (new int[Words.Length], new int[Words.Length], new int[Words.Length]);
        for (int i = 0; i < Mentions.Length; i++) _mentionAt[Mentions[i].Tokens.First] = i + 1;
        for (int i = 0; i < article.Quantities.Length; i++) _quantityAt[article.Quantities[i].Tokens.First] = i + 1;
        for (int i = 0; i < article.Quotations.Length; i++) _quotationAt[article.Quotations[i].Tokens.First] = i + 1;
        if (rules.Lexis.Repeat is not null) Repeats = new RepeatedWords(article);
        IsFragment = new bool[article.Tokens.Length];
        foreach (Quotation quotation in article.Quotations)
        {
            if (quotation.IsFragment) IsFragment.AsSpan(quotation.Tokens.First, quotation.Tokens.Count).Fill(true);
        }
    }

    public Article Article { get; }

    /// <summary>The classes of words and the names; read when somebody first asks for them.</summary>
    public TaggedArticle Tagged => _tagged ??= ReadTags();

    public RulePlan Rules { get; }

    /// <summary>The words that stood before, where some rule asks for them; null for other rules.</summary>
    public RepeatedWords? Repeats { get; }

    /// <summary>For each token its number in the vocabulary.</summary>
    public TokenId[] Words { get; }

    /// <summary>The mentions of actors, in text order.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>Whether an actor wrote the article, so that what nobody is quoted for is the author's own speech.</summary>
    public bool IsAuthored { get; }

    /// <summary>For each speaker the side.</summary>
    public ImmutableArray<SpeakerSide> Sides { get; }

    /// <summary>For each token whether it stands in a quotation of a few words.</summary>
    public bool[] IsFragment { get; }

    /// <summary>The mention that starts at <paramref name="token"/>, or null.</summary>
    public Mention? FindMention(int token) => _mentionAt[token] == 0 ? null : Mentions[_mentionAt[token] - 1];

    /// <summary>The name that starts at <paramref name="token"/>, or null.</summary>
    public NameRun? FindName(int token) => Tagged.Names.IsEmpty || _nameAt[token] == 0 ? null : Tagged.Names[_nameAt[token] - 1];

    /// <summary>The quantity that starts at <paramref name="token"/>, or null.</summary>
    public Quantity? FindQuantity(int token) => _quantityAt[token] == 0 ? null : Article.Quantities[_quantityAt[token] - 1];

    /// <summary>The quotation that opens at <paramref name="token"/>, or null.</summary>
    public Quotation? FindQuotation(int token) => _quotationAt[token] == 0 ? null : Article.Quotations[_quotationAt[token] - 1];

    /// <summary>The closed classes of the word at <paramref name="token"/>.</summary>
    public ClosedClass ClassOf(int token) => Words[token] == TokenId.Unseen ? ClosedClass.None : Rules.Lexis.Classes[Words[token].Value];

    /// <summary>Whether the token at <paramref name="token"/> is <paramref name="word"/>, in any case.</summary>
    public bool IsWord(int token, string word) => Article.Source.Slice(Article.Tokens[token].Span).Equals(word, StringComparison.OrdinalIgnoreCase);

    private TaggedArticle ReadTags()
    {
        TaggedArticle tagged = Tagger.Tag(Article);
        _nameAt = new int[Words.Length];
        for (int i = 0; i < tagged.Names.Length; i++) _nameAt[tagged.Names[i].Tokens.First] = i + 1;
        return tagged;
    }

    /// <summary>An actor as conditions see it.</summary>
    public RoleValue ValueOf(ActorId actor) =>
        actor.IsKnown ? RoleValue.OfActor(actor.Value, Rules.Actors.SideOf(actor).Value) : RoleValue.Unknown;
}

using RhetoricRules.Text;

namespace RhetoricRules.Tagging;

/// <summary>
/// Finds the cheapest way of tags through one sentence after the other (Viterbi). A way is told from another by the tag that the next word
/// sees on its left, by whether an adverb stands between, and by how many verbs its clauses still want; of the ways that agree in these the
/// cheaper one is kept, so that the work a word costs is bounded.
/// </summary>
internal sealed class SentenceTagger(Article article, WordReader words, WordTag[] tags)
{
    private const int Keys = WordTags.Count * 4 * ClauseVerbs.States;
    private const int CueBeforeThat = 4;
    private const int Parallel = 4;
    private const int ParallelAcrossComma = 2;
    private const int DueBase = 4;
    private const int MissingBase = 8;

    private readonly TagChoices _choices = new();
    private readonly List<Node> _nodes = [];
    private readonly List<int> _ends = [];
    private readonly int[] _nodeOf = new int[Keys];
    private int _first;
    private bool _isInCompound;

    /// <summary>Tags the tokens of a sentence.</summary>
    public void Tag(Sentence sentence)
    {
        Begin();
        words.Open(sentence);
        for (int token = sentence.Tokens.First; token < sentence.Tokens.End; token++)
        {
            TokenKind kind = article.Tokens[token].Kind;
            if (kind is TokenKind.QuoteMark or TokenKind.Hyphen)
            {
                tags[token] = WordTag.Silent;
                words.Pass(token);
                _isInCompound = kind == TokenKind.Hyphen && token > sentence.Tokens.First;
                continue;
            }

            words.Read(token, _choices);
            Step(token);
            _isInCompound = false;
        }

        Finish(HasStop(sentence));
    }

    private void Begin()
    {
        _nodes.Clear();
        _nodes.Add(new Node(WordTag.Boundary, WordTag.Boundary, false, false, ClauseVerbs.AtStart, 0, -1, -1));
        _first = 0;
        _isInCompound = false;
    }

    private void Step(int token)
    {
        int end = _nodes.Count;
        _ends.Clear();
        bool isCue = (article.Classes[token] & (WordClass.Says | WordClass.Thinks | WordClass.Finds | WordClass.Tells)) != 0;
        for (int before = _first; before < end; before++)
        {
            Node node = _nodes[before];
            for (int choice = 0; choice < _choices.Count; choice++)
            {
                WordTag tag = _choices[choice];
                int cost = node.Cost + _choices.CostOf(tag) + CostAfter(node, tag);
                int wanted = ClauseVerbs.After(node.Wanted, node.Tag, tag, isCue, ref cost);
                Keep(token, node, before, tag, wanted, cost);
            }
        }

        foreach (int key in _ends) _nodeOf[key] = 0;
        _first = end;
    }

    private int CostAfter(in Node node, WordTag tag)
    {
        if (_isInCompound) return TagTransitions.CostInCompound(tag);
        int cost = node.IsAfterAdverb ? TagTransitions.CostAcrossAdverb(node.Context, tag) : TagTransitions.Cost(node.Context, tag);
        if (node.IsBaseDue && tag == WordTag.Base) cost = Math.Min(cost, DueBase);
        if (node.IsBaseDue && WordTags.IsFinite(tag)) cost += MissingBase;
        if (node.Tag is WordTag.Coordinator or WordTag.Comma && node.Before >= 0 && _nodes[node.Before].Tag == tag)
            cost -= node.Tag == WordTag.Comma ? ParallelAcrossComma : Parallel;
        if (tag == WordTag.Subordinator && node.Token >= 0 && IsSaying(node)) cost -= CueBeforeThat;
        return cost;
    }

    private bool IsSaying(in Node node) =>
        node.Tag is >= WordTag.Base and <= WordTag.Gerund
        && (article.Classes[node.Token] & (WordClass.Says | WordClass.Thinks | WordClass.Finds | WordClass.Tells)) != 0;

    private void Keep(int token, in Node before, int number, WordTag tag, int wanted, int cost)
    {
        bool passes = tag is WordTag.Adverb or WordTag.Not && !_isInCompound;
        WordTag context = passes ? before.Context : ContextOf(before.Context, tag);
        bool isBaseDue = IsBaseDue(before, tag, passes);
        int key = (((((int)context * 2) + (passes ? 1 : 0)) * 2) + (isBaseDue ? 1 : 0)) * ClauseVerbs.States + wanted;
        var node = new Node(tag, context, passes, isBaseDue, wanted, cost, number, token);
        if (_nodeOf[key] == 0)
        {
            _nodes.Add(node);
            _nodeOf[key] = _nodes.Count;
            _ends.Add(key);
        }
        else if (cost < _nodes[_nodeOf[key] - 1].Cost)
        {
            _nodes[_nodeOf[key] - 1] = node;
        }
    }

    // After "do" or "will" before a subject the bare verb is still to come.
    private static bool IsBaseDue(in Node before, WordTag tag, bool passes)
    {
        if (passes) return before.IsBaseDue;
        if (tag is WordTag.Base or WordTag.BareBe or WordTag.BareHave or WordTag.Comma || WordTags.IsFinite(tag)) return false;
        return before.IsBaseDue || before.Context is WordTag.Inverted or WordTag.Modal or WordTag.Do;
    }

    // What the next word sees. "state-run": a compound that ends in a participle is an adjective to what follows; "has cut 400 jobs": a
    // participle after "have" takes what a past takes.
    private WordTag ContextOf(WordTag left, WordTag tag)
    {
        if (tag is WordTag.Participle or WordTag.Gerund && _isInCompound) return WordTag.Adjective;
        if (tag == WordTag.Participle && left is WordTag.Have or WordTag.BareHave or WordTag.Having) return WordTag.Past;
        bool asks = left is WordTag.Boundary or WordTag.WhAdverb or WordTag.What;
        return asks && tag is WordTag.Modal or WordTag.Do ? WordTag.Inverted : tag;
    }

    private bool HasStop(Sentence sentence)
    {
        for (int token = sentence.Tokens.End - 1; token >= sentence.Tokens.First; token--)
        {
            if (article.Tokens[token].Kind != TokenKind.QuoteMark) return article.Tokens[token].Kind == TokenKind.Stop;
        }

        return false;
    }

    private void Finish(bool hasStop)
    {
        int best = -1;
        int least = int.MaxValue;
        for (int end = _first; end < _nodes.Count; end++)
        {
            Node node = _nodes[end];
            int cost = node.Cost + ClauseVerbs.CostAtEnd(node.Wanted, hasStop) + (node.IsBaseDue ? MissingBase : 0)
                + TagTransitions.CostAfterAll(node.Context, node.IsAfterAdverb);
            if (cost < least) (least, best) = (cost, end);
        }

        for (int at = best; at >= 0 && _nodes[at].Token >= 0; at = _nodes[at].Before) tags[_nodes[at].Token] = _nodes[at].Tag;
    }

    /// <summary>The cheapest way to give a token a tag, its left context and its open clauses being given.</summary>
    private readonly record struct Node(
        WordTag Tag, WordTag Context, bool IsAfterAdverb, bool IsBaseDue, int Wanted, int Cost, int Before, int Token);
}

namespace RhetoricRules.Tagging;

/// <summary>The tags that one word can have, each with the half bits it costs. Filled for one word after the other.</summary>
internal sealed class TagChoices
{
    private readonly int[] _costs = new int[WordTags.Count];
    private readonly WordTag[] _tags = new WordTag[WordTags.Count];
    private ulong _known;

    /// <summary>How many tags there are.</summary>
    public int Count { get; private set; }

    /// <summary>The tag with number <paramref name="choice"/>, in the order in which they came.</summary>
    public WordTag this[int choice] => _tags[choice];

    /// <summary>What <paramref name="tag"/> costs; it must be there.</summary>
    public int CostOf(WordTag tag) => _costs[(int)tag];

    /// <summary>Whether the word can have <paramref name="tag"/>.</summary>
    public bool Has(WordTag tag) => (_known & (1UL << (int)tag)) != 0;

    /// <summary>Forgets the word before.</summary>
    public void Clear() => (Count, _known) = (0, 0);

    /// <summary>Adds a tag; of two costs the lower one counts.</summary>
    public void Offer(WordTag tag, int cost)
    {
        if (!Has(tag))
        {
            _known |= 1UL << (int)tag;
            _tags[Count++] = tag;
            _costs[(int)tag] = cost;
        }
        else if (cost < _costs[(int)tag])
        {
            _costs[(int)tag] = cost;
        }
    }

    /// <summary>Adds <paramref name="extra"/> to the cost of every tag so far.</summary>
    public void Raise(int extra)
    {
        for (int choice = 0; choice < Count; choice++) _costs[(int)_tags[choice]] += extra;
    }

    /// <summary>Lets the cheapest tag cost nothing and no tag more than <paramref name="most"/>.</summary>
    public void Level(int most)
    {
        int least = int.MaxValue;
        for (int choice = 0; choice < Count; choice++) least = Math.Min(least, _costs[(int)_tags[choice]]);
        for (int choice = 0; choice < Count; choice++)
        {
            ref int cost = ref _costs[(int)_tags[choice]];
            cost = Math.Min(cost - least, most);
        }
    }
}

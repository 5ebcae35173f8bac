using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Actors;
using RhetoricRules.Diagnostics;
using RhetoricRules.Tests;
using RhetoricRules.Text;
using Xunit.Abstractions;

namespace RhetoricRules.RuleTests;

/// <summary>Who speaks where the seeds' gold marks a move, against the speaker that the coders named.</summary>
public sealed class GoldSpeakerTests(ITestOutputHelper output)
{
    // Reached: 115 of 123. The others are the reporter's words for a speech ("pointed out"), which a statement counts to its source.
    private const double Floor = 0.934;

    private static readonly ActorTable Actors = ShippedPack.Rules.Plan.Actors;

    [Fact]
    public void The_speaker_of_a_move_belongs_to_whom_the_gold_says()
    {
        Dictionary<string, ParsedArticle> articles = Seeds.Names.ToDictionary(name => name, Seeds.Parse);
        JsonElement[] moves = [.. File.ReadLines(RepositoryRoot.At("seeds/gold.jsonl")).Select(Parsed).Where(line => Text(line, "kind") == "move")];
        ImmutableArray<string> wrong = [.. moves.Where(move => !IsRight(move, articles)).Select(move => Describe(move, articles))];
        double right = 1 - ((double)wrong.Length / moves.Length);
        output.WriteLine($"{moves.Length - wrong.Length} of {moves.Length}: {right:0.000}\n{string.Join('\n', wrong)}");
        Assert.True(right >= Floor, string.Join('\n', wrong));
    }

    private static bool IsRight(JsonElement move, Dictionary<string, ParsedArticle> articles)
    {
        string found = SpeakerAt(move, articles);
        string gold = Text(move, "speakerEntity");
        for (ActorId actor = Actors.Find(found); actor.IsKnown; actor = Actors[actor].Owner)
        {
            if (Actors[actor].Name == gold) return true;
        }

        return found == gold;
    }

    // The entity of the speaker, or "outlet"; empty where nobody can tell.
    private static string SpeakerAt(JsonElement move, Dictionary<string, ParsedArticle> articles)
    {
        ParsedArticle parsed = articles[Text(move, "article")];
        int offset = move.GetProperty("start").GetInt32();
        int token = 0;
        while (parsed.Article.Tokens[token].End <= offset) token++;
        int speaker = parsed.Article.Statements[parsed.Article.StatementOfToken[token]].Speaker;
        return speaker == Article.Outlet ? "outlet" : parsed.SpeakerEntities[speaker] ?? "";
    }

    private static string Describe(JsonElement move, Dictionary<string, ParsedArticle> articles) =>
        $"{Text(move, "id")} {Text(move, "article")[..3]} gold {Text(move, "speakerEntity")}, read '{SpeakerAt(move, articles)}': {Text(move, "quote")}";

    private static JsonElement Parsed(string line) => JsonDocument.Parse(line).RootElement;

    private static string Text(JsonElement line, string key) => line.GetProperty(key).GetString()!;
}

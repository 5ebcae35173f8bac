using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>Reads annotations in the project's own JSON Lines form.</summary>
public static class GoldReader
{
    /// <summary>Reads every line of <paramref name="lines"/>; blank lines are passed over.</summary>
    /// <exception cref="FormatException">A line is not of the form; the message names it.</exception>
    public static ImmutableArray<GoldUnit> Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ImmutableArray<GoldUnit>.Builder units = ImmutableArray.CreateBuilder<GoldUnit>();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using JsonDocument document = JsonDocument.Parse(line);
                units.Add(Unit(document.RootElement));
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the gold file cannot be read: {exception.Message}"), exception);
            }
        }

        return units.ToImmutable();
    }

    private static GoldUnit Unit(JsonElement line)
    {
        TextSpan span = TextSpan.Between(line.GetProperty("start").GetInt32(), line.GetProperty("end").GetInt32());
        bool isMove = line.GetProperty("kind").GetString() == "move";
        return new GoldUnit(
            line.GetProperty("id").GetString()!,
            line.GetProperty("article").GetString()!,
            span,
            isMove
                ? line.GetProperty("coders").EnumerateObject().ToImmutableSortedDictionary(code => code.Name, code => code.Value.GetInt32(), StringComparer.Ordinal)
                : ImmutableSortedDictionary<string, int>.Empty,
            isMove ? [] : [.. line.GetProperty("not").EnumerateArray().Select(code => code.GetString()!)]);
    }
}

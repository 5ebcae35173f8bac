using System.Collections.Immutable;
using System.Globalization;

namespace RhetoricRules.Rules;

/// <summary>The versions of the engine that a pack is written for: <c>&gt;=0.1 &lt;1.0</c>. All its bounds must hold.</summary>
internal sealed class EngineRange
{
    /// <summary>How a range is written, as a pattern of JSON Schema and of .NET.</summary>
    public const string Pattern = "^(>=|<=|>|<|=)\\d{1,5}(\\.\\d{1,5}){0,2}( +(>=|<=|>|<|=)\\d{1,5}(\\.\\d{1,5}){0,2})*$";

    private static readonly ImmutableArray<string> Signs = [">=", "<=", ">", "<", "="];

    private readonly ImmutableArray<(string Sign, Version Version)> _bounds;

    private EngineRange(ImmutableArray<(string Sign, Version Version)> bounds) => _bounds = bounds;

    /// <summary>Reads a range; null where <paramref name="text"/> is none.</summary>
    public static EngineRange? TryParse(string text)
    {
        ImmutableArray<(string Sign, Version Version)>.Builder bounds = ImmutableArray.CreateBuilder<(string, Version)>();
        foreach (string bound in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string? sign = Signs.FirstOrDefault(known => bound.StartsWith(known, StringComparison.Ordinal));
            if (sign is null || TryParseVersion(bound[sign.Length..]) is not { } version) return null;
            bounds.Add((sign, version));
        }

        return bounds.Count == 0 ? null : new EngineRange(bounds.ToImmutable());
    }

    /// <summary>Whether every bound holds for <paramref name="version"/>.</summary>
    public bool Contains(Version version) => _bounds.All(bound => Holds(bound.Sign, version.CompareTo(bound.Version)));

    private static bool Holds(string sign, int order) => sign switch
    {
        ">=" => order >= 0,
        "<=" => order <= 0,
        ">" => order > 0,
        "<" => order < 0,
        _ => order == 0,
    };

    // Of one to three numbers; a number that is left out is 0.
    private static Version? TryParseVersion(string text)
    {
        string[] parts = text.Split('.');
        int[] numbers = [0, 0, 0];
        if (parts.Length > numbers.Length) return null;
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 5 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        }

        return new Version(numbers[0], numbers[1], numbers[2]);
    }
}

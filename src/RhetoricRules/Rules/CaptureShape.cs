using System.Collections.Immutable;

namespace RhetoricRules.Rules;

/// <summary>What is known about a role before any text.</summary>
/// <param name="IsCertain">Whether every match captures it.</param>
/// <param name="Kinds">What it can hold.</param>
internal readonly record struct CaptureShape(bool IsCertain, CaptureKinds Kinds)
{
    public static ImmutableDictionary<string, CaptureShape> None { get; } = ImmutableDictionary.Create<string, CaptureShape>(StringComparer.Ordinal);

    /// <summary>The roles of alternatives: certain is only what each of them captures for certain.</summary>
    public static ImmutableDictionary<string, CaptureShape> Both(ImmutableArray<ImmutableDictionary<string, CaptureShape>> alternatives)
    {
        if (alternatives.All(alternative => alternative.IsEmpty)) return None;
        Dictionary<string, (int Certain, CaptureKinds Kinds)> seen = new(StringComparer.Ordinal);
        foreach ((string name, CaptureShape shape) in alternatives.SelectMany(alternative => alternative))
        {
            (int certain, CaptureKinds kinds) = seen.GetValueOrDefault(name);
            seen[name] = (certain + (shape.IsCertain ? 1 : 0), kinds | shape.Kinds);
        }

        return None.AddRange(seen.Select(role =>
            KeyValuePair.Create(role.Key, new CaptureShape(role.Value.Certain == alternatives.Length, role.Value.Kinds))));
    }
}

/// <summary>What a capture can hold.</summary>
[Flags]
internal enum CaptureKinds : byte
{
    /// <summary>An actor.</summary>
    Actor = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>Words.</summary>
    Text = 4,

    /// <summary>Nothing can be told.</summary>
    Any = Actor | Number | Text,
}

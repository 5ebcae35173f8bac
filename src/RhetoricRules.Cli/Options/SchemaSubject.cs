namespace RhetoricRules.Cli.Options;

/// <summary>The files that a schema describes.</summary>
internal enum SchemaSubject : byte
{
    /// <summary>Rule files.</summary>
    Rules,

    /// <summary><c>pack.yml</c>.</summary>
    Pack,
}

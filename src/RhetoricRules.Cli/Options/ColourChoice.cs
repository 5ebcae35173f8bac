namespace RhetoricRules.Cli.Options;

/// <summary>When to colour.</summary>
internal enum ColourChoice : byte
{
    /// <summary>On a terminal, unless <c>NO_COLOR</c> is set.</summary>
    Auto,

    /// <summary>Always, also into files and pipes.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}

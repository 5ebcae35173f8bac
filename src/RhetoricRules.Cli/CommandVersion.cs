using System.Reflection;

namespace RhetoricRules.Cli;

/// <summary>Which versions are running.</summary>
internal static class CommandVersion
{
    /// <summary>The command's version, without the build's marks.</summary>
    public static string Number { get; } =
        typeof(CommandVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The shipped rules: <c>core-en 0.1.0</c>.</summary>
    public static string CorePack => Packs.CorePack.Version() is { Length: > 0 } version ? $"{Packs.CorePack.Name} {version}" : "no rules";
}

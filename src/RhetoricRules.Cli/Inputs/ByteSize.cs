using System.Globalization;

namespace RhetoricRules.Cli.Inputs;

/// <summary>A number of bytes as people write it: <c>64MB</c>, <c>500 KB</c>, <c>1.5MiB</c>, <c>67108864</c>.</summary>
internal readonly record struct ByteSize(long Bytes)
{
    /// <summary>More would not fit into one text.</summary>
    public static ByteSize Largest { get; } = new(1_000_000_000);

    /// <summary>The units, larger before smaller and longer before shorter.</summary>
    private static readonly (string Name, long Bytes)[] Units =
    [
        ("GiB", 1L << 30), ("MiB", 1L << 20), ("KiB", 1L << 10), ("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1_000),
        ("G", 1L << 30), ("M", 1L << 20), ("K", 1L << 10), ("B", 1),
    ];

    /// <summary>Reads a size; false where <paramref name="text"/> is none, or is below one byte or above <see cref="Largest"/>.</summary>
    public static bool TryParse(string text, out ByteSize size)
    {
        ReadOnlySpan<char> number = text.AsSpan().Trim();
        long unit = 1;
        foreach ((string name, long bytes) in Units)
        {
            if (!number.EndsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            number = number[..^name.Length].TrimEnd();
            unit = bytes;
            break;
        }

        size = default;
        bool isNumber = decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count);
        if (!isNumber || count > Largest.Bytes || count * unit is < 1 || count * unit > Largest.Bytes) return false;
        size = new ByteSize((long)(count * unit));
        return true;
    }

    /// <summary>In the unit that leaves no rest and needs the smallest number: <c>64 MB</c>.</summary>
    public override string ToString()
    {
        long bytes = Bytes;
        (string name, long unit) = Units.Where(candidate => candidate.Name.Length > 1 && bytes % candidate.Bytes == 0).DefaultIfEmpty(("bytes", 1)).MaxBy(candidate => candidate.Item2);
        return string.Create(CultureInfo.InvariantCulture, $"{bytes / unit} {name}");
    }
}

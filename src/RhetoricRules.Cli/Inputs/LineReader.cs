namespace RhetoricRules.Cli.Inputs;

/// <summary>Cuts a stream of bytes into lines without ever holding more than one. A line ends with <c>\n</c>; the end of the stream ends the last.</summary>
internal sealed class LineReader(Stream stream, ByteSize limit)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>
    /// Reads the next line: null at the end of the stream. A line above the limit is stepped over: <paramref name="isTooLong"/> is set and its bytes
    /// mean nothing.
    /// </summary>
    public byte[]? Read(out bool isTooLong)
    {
        isTooLong = false;
        MemoryStream? earlier = null;
        while (true)
        {
            if (_start == _end && !Fill()) return earlier?.ToArray();
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_start, _end - _start);
            int length = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> part = length < 0 ? rest : rest[..length];
            _start += length < 0 ? part.Length : length + 1;
            if (length >= 0 && earlier is null)
            {
                isTooLong = part.Length > limit.Bytes;
                return part.ToArray();
            }

            earlier ??= new MemoryStream();
            if (!isTooLong && earlier.Length + part.Length > limit.Bytes) (isTooLong, earlier) = (true, new MemoryStream());
            if (!isTooLong) earlier.Write(part);
            if (length >= 0) return earlier.ToArray();
        }
    }

    private bool Fill()
    {
        (_start, _end) = (0, stream.Read(_buffer));
        return _end > 0;
    }
}

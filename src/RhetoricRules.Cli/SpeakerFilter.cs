using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli;

/// <summary>Lets through what one speaker says, and remembers who else spoke. Used from many threads at once.</summary>
/// <param name="wanted">A part of the speaker's name, or the name of an actor.</param>
internal sealed class SpeakerFilter(string wanted)
{
    private const int MostNames = 8;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _others = new(StringComparer.Ordinal);
    private bool _isFound;
    private int _unknown;

    /// <summary>Whether the speaker says the words of <paramref name="finding"/>.</summary>
    public bool Accepts(Finding finding)
    {
        bool isWanted = finding.Speaker is { } speaker
            && (speaker.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase) || wanted.Equals(speaker.Entity, StringComparison.OrdinalIgnoreCase));
        lock (_lock)
        {
            if (isWanted) _isFound = true;
            else if (finding.Speaker is { } other) _others[other.Name] = _others.GetValueOrDefault(other.Name) + 1;
            else _unknown++;
        }

        return isWanted;
    }

    /// <summary>What to tell somebody who has found nothing: who else says it; null where something was found, or where nobody says it.</summary>
    public string? Miss
    {
        get
        {
            int all = _unknown + _others.Values.Sum();
            if (_isFound || all == 0) return null;
            string[] names = [.. _others.OrderByDescending(other => other.Value).ThenBy(other => other.Key, StringComparer.Ordinal).Take(MostNames).Select(other => $"{other.Key} ({other.Value})")];
            string who = names.Length == 0 ? "nobody whose name is known" : string.Join(", ", names) + (_others.Count > MostNames ? " and others" : "");
            return $"no speaker `{wanted}` says it; it stands {all} {(all == 1 ? "time" : "times")} in the words of others: {who}.{Suggestion.For(wanted, _others.Keys)}";
        }
    }
}

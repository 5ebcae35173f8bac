namespace RhetoricRules.Text;

/// <summary>What the words of a source show: person, role or body, the name, the noun that says what it is.</summary>
internal readonly record struct SourceReading(SpeakerKind Kind, TokenRange Name, int Noun, bool IsDefinite, bool Publishes, bool IsPlural);

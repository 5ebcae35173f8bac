using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>
/// What one speaker says in one sentence. Every token belongs to exactly one statement: to its content, or to its frame.
/// </summary>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Content">The words said, as token runs in text order; empty where a sentence holds only the frame of a quotation.</param>
/// <param name="Frame">The words of source and cue: they are the source's speech, but outside of what is said.</param>
/// <param name="Speaker">The number of the speaker in <see cref="Article.Speakers"/>.</param>
/// <param name="Voice">Paraphrase for all that an attribution covers (quoted words in it are <see cref="Voice.Quote"/>, token by token), carried or narration.</param>
/// <param name="Attribution">The number of the attribution in <see cref="Article.Attributions"/>, or -1.</param>
/// <param name="Reply">The number of the reply in <see cref="Article.Replies"/>; narration between a speaker's statements has the outlet's own.</param>
public sealed record Statement(
    int Sentence,
    ImmutableArray<TokenRange> Content,
    ImmutableArray<TokenRange> Frame,
    int Speaker,
    Voice Voice,
    int Attribution,
    int Reply);

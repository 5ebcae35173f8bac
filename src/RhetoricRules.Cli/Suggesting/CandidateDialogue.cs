using System.Collections.Immutable;
using RhetoricRules.Evaluation.Suggesting;

namespace RhetoricRules.Cli.Suggesting;

/// <summary>Shows candidates to a person one by one and writes those that are accepted.</summary>
/// <param name="world">The world; a person watches.</param>
/// <param name="file">Where accepted words go.</param>
/// <param name="text">Shows candidates.</param>
internal sealed class CandidateDialogue(CommandWorld world, LexiconFile file, CandidateText text)
{
    private readonly Questions _questions = new(world);

    /// <summary>Asks about <paramref name="candidates"/> until all are answered or the person has seen enough; the number of words written.</summary>
    public int Run(ImmutableArray<LexiconCandidate> candidates, string lexicon)
    {
        int written = 0;
        foreach (LexiconCandidate candidate in candidates)
        {
            text.Write(candidate);
            world.Output.Flush();
            switch (Ask($"Add `{candidate.Word}` to {lexicon}? [y]es, [n]o, [q]uit"))
            {
                case 'y':
                    if (file.Add(candidate.Word)) written++;
                    break;
                case 'q':
                    return written;
            }
        }

        return written;
    }

    // No answer is a no: nothing is written that nobody said yes to.
    private char Ask(string question)
    {
        while (true)
        {
            string answer = _questions.May(null, question).ToLowerInvariant();
            if (answer.Length == 0) return 'n';
            if (answer is "y" or "yes" or "n" or "no" or "q" or "quit") return answer[0];
        }
    }
}

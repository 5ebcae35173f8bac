
namespace RhetoricRules.RuleTests.Judging;

/// <summary>A test on judged findings and their texts. It is skipped where nothing is judged yet, and where the texts do not stand beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgedFactAttribute : FactAttribute
{
    public JudgedFactAttribute(bool needsTexts)
    {
        if (Judged.All.IsEmpty) Skip = $"No finding is judged yet: {Judged.File} is to be written, docs/evaluation.md says how.";
        else if (needsTexts && Judged.All.FirstOrDefault(finding => !System.IO.File.Exists(Judged.PathOf(finding.Corpus))) is { } finding)
            Skip = $"../shared/corpora/{finding.Corpus} is not there: the texts are under terms of their own and no part of the project.";
    }
}

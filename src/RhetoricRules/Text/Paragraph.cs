namespace RhetoricRules.Text;

/// <summary>One paragraph: the numbers of its first sentence and of the sentence after its last.</summary>
public readonly record struct Paragraph(int FirstSentence, int EndSentence, Place Places);

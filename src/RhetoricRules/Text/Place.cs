namespace RhetoricRules.Text;

/// <summary>Where in the article a sentence stands. Of title, body, caption and boilerplate exactly one; lead and question may be added.</summary>
[Flags]
public enum Place : byte
{
    /// <summary>No place: never on a sentence.</summary>
    None = 0,

    /// <summary>The headline.</summary>
    Title = 1,

    /// <summary>The first paragraph of the body that is no byline, date or caption; also <see cref="Body"/>.</summary>
    Lead = 2,

    /// <summary>The running text.</summary>
    Body = 4,

    /// <summary>The words under a picture.</summary>
    Caption = 8,

    /// <summary>Tags, bylines, datelines alone on a line, share and comment lines.</summary>
    Boilerplate = 16,

    /// <summary>The sentence ends in a question mark.</summary>
    Question = 32,
}

using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>One cell of a table: its text without quotation marks and the white space around it, and where it stands.</summary>
internal readonly record struct CsvCell(string Text, TextSpan Span);

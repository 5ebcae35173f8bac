using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>How reports spell the values of the field. These names are part of the machine contract.</summary>
internal static class ReportNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Note => "note",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Low => "low",
        Confidence.Medium => "medium",
        Confidence.High => "high",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence)),
    };

    public static string Of(AttributionKind attribution) => attribution switch
    {
        AttributionKind.Narration => "narration",
        AttributionKind.Direct => "direct",
        AttributionKind.Indirect => "indirect",
        AttributionKind.Mixed => "mixed",
        AttributionKind.Carried => "carried",
        _ => throw new ArgumentOutOfRangeException(nameof(attribution)),
    };

    /// <summary>As rules call the class: <c>{percent}</c>.</summary>
    public static string Of(QuantityKind quantity) => quantity switch
    {
        QuantityKind.Number => "number",
        QuantityKind.Quantity => "quantity",
        QuantityKind.Percent => "percent",
        QuantityKind.Money => "money",
        QuantityKind.Duration => "duration",
        QuantityKind.Ordinal => "ordinal",
        QuantityKind.Date => "date",
        QuantityKind.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(quantity)),
    };

    /// <summary>How exact a number is; null where its words do not say.</summary>
    public static string? Of(QuantityModifier modifier) => modifier switch
    {
        QuantityModifier.None => null,
        QuantityModifier.About => "about",
        QuantityModifier.Only => "only",
        QuantityModifier.Over => "over",
        QuantityModifier.Under => "under",
        QuantityModifier.AtLeast => "at least",
        QuantityModifier.AtMost => "at most",
        _ => throw new ArgumentOutOfRangeException(nameof(modifier)),
    };
}

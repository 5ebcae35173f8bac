using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RhetoricRules.Evaluation.Regression.Lines;

/// <summary>The lines of baselines and caches as JSON.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(HeadLine))]
[JsonSerializable(typeof(RuleLine))]
[JsonSerializable(typeof(PartLine))]
[JsonSerializable(typeof(ArticleLine))]
[JsonSerializable(typeof(FindingLine))]
[JsonSerializable(typeof(CacheHeadLine))]
[JsonSerializable(typeof(CacheLine))]
[JsonSerializable(typeof(CacheEndLine))]
internal sealed partial class BaselineJson : JsonSerializerContext
{
    /// <summary>Letters as they are, no null, nothing missing.</summary>
    public static BaselineJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });
}

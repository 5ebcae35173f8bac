using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace RhetoricRules.Tests;

/// <summary>Validates YAML against a JSON Schema with ajv, which runs in Node: <c>tests/schema/check.mjs</c>.</summary>
internal static class AjvSchema
{
    private static readonly string Folder = RepositoryRoot.At("tests/schema");

    /// <summary>Whether Node and the packages are there.</summary>
    public static bool IsInstalled { get; } = Directory.Exists(Path.Combine(Folder, "node_modules", "ajv")) && HasNode();

    /// <summary>What ajv finds wrong with each file: as an editor sees it, and with every value a text, as the engine reads it.</summary>
    public static IReadOnlyList<(string Path, string[] Typed, string[] Texts)> Check(string schema, IEnumerable<(string Path, string Text)> files)
    {
        var input = new JsonObject
        {
            ["schema"] = JsonNode.Parse(schema),
            ["files"] = new JsonArray([.. files.Select(file => (JsonNode)new JsonObject { ["path"] = file.Path, ["text"] = file.Text })]),
        };
        JsonArray results = JsonNode.Parse(Run(input.ToJsonString()))!.AsArray();
        return [.. results.Select(result => ((string)result!["path"]!, Texts(result["typed"]!), Texts(result["texts"]!)))];
    }

    private static string[] Texts(JsonNode list) => [.. list.AsArray().Select(item => (string)item!)];

    private static string Run(string input)
    {
        using Process node = Process.Start(new ProcessStartInfo("node", "check.mjs")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        Task<string> error = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, error.Result);
        return output.Result;
    }

    private static bool HasNode()
    {
        try
        {
            using Process? node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true });
            node!.WaitForExit();
            return node.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

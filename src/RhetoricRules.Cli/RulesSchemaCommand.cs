using System.CommandLine;
using RhetoricRules.Cli.Options;
using RhetoricRules.Rules.Schema;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric rules schema</c>: the shape of rule files for editors.</summary>
internal static class RulesSchemaCommand
{
    /// <summary>The command, ready to be given to <c>rules</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        Option<SchemaSubject> of = Choice.Of("--of", "The files it describes: rule files, or pack.yml.", ("rules", SchemaSubject.Rules), ("pack", SchemaSubject.Pack));
        Command command = new("schema", "Prints a JSON Schema of rule files: editors complete keys, explain them and mark mistakes with it.");
        command.Options.Add(of);
        command.SetAction(parse =>
        {
            world.Output.Write(parse.GetValue(of) == SchemaSubject.Pack ? RuleSchema.OfPack() : RuleSchema.OfRules());
            return ExitCode.Done;
        });
        return command;
    }
}

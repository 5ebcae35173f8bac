using RhetoricRules.Cli;

return RhetoricCommand.Run(args, ProcessWorld.Open());

using BenchmarkDotNet.Running;
using RhetoricRules.Benchmarks;

if (args is ["pack"]) return PackThroughput.Run() ? 0 : 1;
if (args is ["cold"]) ColdLoading.Run();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

using BenchmarkDotNet.Running;
using RhetoricRules.Benchmarks;

if (args is ["cold"]) ColdLoading.Run();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

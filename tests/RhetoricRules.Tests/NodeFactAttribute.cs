namespace RhetoricRules.Tests;

/// <summary>A test that needs Node and the packages of <c>tests/schema</c>. It is skipped, and says so, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!AjvSchema.IsInstalled) Skip = "Node or its packages are not there: install Node 20 and run `npm ci` in tests/schema.";
    }
}

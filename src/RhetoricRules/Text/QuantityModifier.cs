namespace RhetoricRules.Text;

/// <summary>How the words around a number bend it. Of two modifiers the one that says more counts: in "only about 20" it is <see cref="Only"/>.</summary>
public enum QuantityModifier : byte
{
    /// <summary>Nothing: the number stands as it is.</summary>
    None = 0,

    /// <summary>It is approximate: <c>about</c>, <c>some</c>, <c>nearly</c>, <c>or so</c>.</summary>
    About = 1,

    /// <summary>It is made to look small: <c>only</c>, <c>just</c>, <c>a mere</c>, <c>as few as</c>.</summary>
    Only = 2,

    /// <summary>The true number is larger: <c>more than</c>, <c>over</c>, <c>-plus</c>.</summary>
    Over = 3,

    /// <summary>The true number is smaller: <c>less than</c>, <c>fewer than</c>, <c>under</c>.</summary>
    Under = 4,

    /// <summary>The true number is not smaller: <c>at least</c>, <c>no fewer than</c>, <c>or more</c>.</summary>
    AtLeast = 5,

    /// <summary>The true number is not larger: <c>at most</c>, <c>up to</c>, <c>as many as</c>, <c>no more than</c>.</summary>
    AtMost = 6,
}

/// What a sandbox may use. Limits are counted, never timed: they mean the same on every machine.
public struct SandboxLimits: Sendable, Equatable {
    /// VM instructions, and the work that library functions are charged, in one entry.
    public var instructions: Int64 = 10_000_000
    /// Bytes of the Lua heap. A script is stopped at three quarters of it, cleanly; the whole is
    /// never exceeded.
    public var memoryBytes: Int = 64 << 20
    /// Bytes of one script.
    public var sourceBytes: Int = 256 << 10
    /// Values of one result.
    public var outputValues: Int = 1_000_000
    /// Bytes of one result.
    public var outputBytes: Int = 32 << 20
    /// Nesting of values that cross.
    public var depth: Int = 64
    /// For tests: the number of the first allocation that is refused; 0: none is.
    var failingAllocation: Int64 = 0

    public init() {}
}

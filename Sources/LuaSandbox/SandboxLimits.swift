/// What a sandbox may use. Limits are counted, never timed: they mean the same on every machine.
public struct SandboxLimits: Sendable, Equatable {
    /// VM instructions of one entry, with the work that library functions and the allocator are
    /// charged (one for 64 bytes, eight times as much for texts), and each at the price of
    /// comparing the longest text that the scripts of the state ever had (one more for 256 bytes).
    /// The largest shipped script takes some 50 000.
    public var instructions: Int64 = 1_000_000
    /// Bytes of the Lua heap. A script is stopped at three quarters of it, cleanly; the whole is
    /// never exceeded. The shipped scripts take less than 1 MiB.
    public var memoryBytes: Int = 16 << 20
    /// Bytes of one script, or of one text that the prelude compiles.
    public var sourceBytes: Int = 256 << 10
    /// Values of one result.
    public var outputValues: Int = 1_000_000
    /// Bytes of one result.
    public var outputBytes: Int = 32 << 20
    /// Nesting of values that cross; at most 100, for threads with a stack of 256 KiB.
    public var depth: Int = 64
    /// For tests: the number of the first allocation that is refused; 0: none is.
    var failingAllocation: Int64 = 0
    /// For the benchmark of what counting costs: a script that does not end is not stopped.
    package var isUncounted = false

    public init() {}

    /// No nesting deeper than this crosses, whatever `depth` says: both sides recurse.
    static let greatestDepth = 100
    /// The tape counts in 32 bits.
    static let greatestOutput = 1 << 30
}

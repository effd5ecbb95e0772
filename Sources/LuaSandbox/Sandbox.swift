import CLuaGuard
import Synchronization

/// A bounded, deterministic Lua. It knows nothing of this library's domain: a trusted prelude
/// gives scripts their verbs.
///
/// One thread at a time; a second one that comes in is refused with `misuse`, and so is every
/// call after a limit was hit.
///
/// The prelude is Lua text that runs once. Its globals, and the fields of the table that it gets as
/// its argument, are the safe library and the privileged functions `setmetatable rawget rawset
/// where compile sandboxenv upvalues freeze refuse recorder` (see CLuaGuard/privileged.c). It
/// returns two tables: what scripts see as globals, and the functions that `call(_:_:)` reaches by
/// name.
public final class Sandbox {
    let guarded: OpaquePointer
    private let isBusy = Atomic(false)
    private let depth: Int
    /// Names of the chunks that the recording speaks of, by number.
    var scripts: [String] = []
    /// For tests: bytes that closed sandboxes did not give back, in the whole process.
    static let bytesLeft = Atomic<Int64>(0)

    public convenience init(
        prelude: String, preludeName: String, limits: SandboxLimits = SandboxLimits()
    ) throws(SandboxError) {
        try self.init(Prelude(prelude, name: preludeName), limits: limits)
    }

    public convenience init(_ prelude: Prelude, limits: SandboxLimits) throws(SandboxError) {
        try self.init(limits)
        try run(prelude.code, prelude.name, mniop_lua_prelude)
    }

    /// Without a prelude, hence of no use to scripts.
    private init(_ limits: SandboxLimits) throws(SandboxError) {
        var cLimits = mniop_lua_limits()
        // Below zero nothing is allowed; C would read it as a very large number.
        cLimits.instructions = max(0, limits.instructions)
        cLimits.memory = Int64(max(0, limits.memoryBytes))
        cLimits.source = Int64(max(0, limits.sourceBytes))
        cLimits.output_values = Int64(max(0, limits.outputValues))
        cLimits.output_bytes = Int64(
            min(max(0, limits.outputBytes), SandboxLimits.greatestOutput))
        depth = min(max(0, limits.depth), SandboxLimits.greatestDepth)
        cLimits.depth = Int32(depth)
        cLimits.fail_after = limits.failingAllocation
        cLimits.uncounted = limits.isUncounted ? 1 : 0
        guard let guarded = mniop_lua_new(&cLimits) else {
            throw SandboxError(kind: .memory, message: "memory limit reached")
        }
        self.guarded = guarded
    }

    /// A prelude that many sandboxes of this process run.
    public struct Prelude: Sendable {
        let name: String
        /// Lua's text, or what Lua made of it.
        fileprivate(set) var code: [UInt8]

        public init(_ text: String, name: String) {
            self.name = name
            code = Array(text.utf8)
        }
    }

    /// Reads a prelude once for all.
    public static func compile(
        prelude: String, name: String
    ) throws(SandboxError) -> Prelude {
        var prelude = Prelude(prelude, name: name)
        let sandbox = try Sandbox(SandboxLimits())
        try sandbox.run(prelude.code, name, mniop_lua_compile_prelude)
        var length = 0
        let bytes = mniop_lua_result(sandbox.guarded, &length)
        prelude.code = Array(UnsafeBufferPointer(start: bytes, count: length))
        return prelude
    }

    deinit {
        let left = mniop_lua_free(guarded)
        Sandbox.bytesLeft.wrappingAdd(left, ordering: .relaxed)
    }

    /// Bytes of the Lua heap in use.
    public var memoryUsed: Int { Int(mniop_lua_memory_used(guarded)) }

    /// The release of the Lua that is loaded: `Lua 5.4.4`. Empty where it cannot be told.
    public static let luaRelease: String = {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { room in
            let length = room.baseAddress.map { mniop_lua_release($0) } ?? 0
            return String(decoding: room.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }()

    /// Instructions that the last entry was charged.
    public var instructionsUsed: Int64 { mniop_lua_instructions_used(guarded) }

    /// A limit was hit: nothing runs any more.
    public var isPoisoned: Bool { mniop_lua_is_poisoned(guarded) != 0 }

    /// Compiles and runs a script in a fresh environment: text only, no global writes.
    public func run(source: [UInt8], name: String) throws(SandboxError) {
        try run(source, name, mniop_lua_run)
    }

    /// Calls a function of the prelude's host table.
    public func call(
        _ hostFunction: String, _ arguments: [LuaValue]
    ) throws(SandboxError) -> LuaValue {
        try call(name: hostFunction, reference: 0, arguments)
    }

    /// Calls a function that came out of this sandbox.
    public func call(
        _ function: LuaFunctionRef, _ arguments: [LuaValue]
    ) throws(SandboxError) -> LuaValue {
        try call(name: nil, reference: function.reference, arguments)
    }

    private typealias Runner = (OpaquePointer?, UnsafePointer<CChar>?, Int, UnsafePointer<CChar>?)
        -> Int32

    private func run(
        _ source: [UInt8], _ name: String, _ runner: Runner
    ) throws(SandboxError) {
        try enter()
        defer { leave() }
        let status = source.withUnsafeBytes { bytes in
            // An empty array may have no address; the guard wants one.
            withUnsafeBytes(of: CChar(0)) { empty in
                let base = bytes.baseAddress ?? empty.baseAddress
                return name.withCString {
                    runner(guarded, base?.assumingMemoryBound(to: CChar.self), bytes.count, $0)
                }
            }
        }
        try check(Int(status))
    }

    private func call(
        name: String?, reference: Int64, _ arguments: [LuaValue]
    ) throws(SandboxError) -> LuaValue {
        var tape = TapeWriter(deepest: depth)
        for argument in arguments { try tape.write(argument) }
        try enter()
        defer { leave() }
        let bytes = tape.bytes
        let count = Int32(clamping: arguments.count)
        let status = bytes.withUnsafeBufferPointer { buffer in
            guard let name else {
                return mniop_lua_call(
                    guarded, nil, reference, buffer.baseAddress, buffer.count, count)
            }
            return name.withCString {
                mniop_lua_call(guarded, $0, 0, buffer.baseAddress, buffer.count, count)
            }
        }
        try check(Int(status))
        var length = 0
        let result = mniop_lua_result(guarded, &length)
        var reader = TapeReader(UnsafeBufferPointer(start: result, count: length))
        return try reader.value()
    }

    func enter() throws(SandboxError) {
        let (isFree, _) = isBusy.compareExchange(
            expected: false, desired: true, ordering: .acquiring)
        guard isFree else {
            throw SandboxError(kind: .misuse, message: "the sandbox is in use on another thread")
        }
    }

    func leave() { isBusy.store(false, ordering: .releasing) }

    private func check(_ status: Int) throws(SandboxError) {
        let kind: SandboxError.Kind
        switch status {
        case MNIOP_LUA_OK: return
        case MNIOP_LUA_SYNTAX: kind = .syntax
        case MNIOP_LUA_INSTRUCTIONS: kind = .instructions
        case MNIOP_LUA_MEMORY: kind = .memory
        case MNIOP_LUA_SOURCE: kind = .sourceSize
        case MNIOP_LUA_OUTPUT: kind = .outputSize
        case MNIOP_LUA_DEPTH: kind = .depth
        case MNIOP_LUA_MISUSE: kind = .misuse
        default: kind = .runtime
        }
        let error = mniop_lua_last_error(guarded)
        throw SandboxError(
            kind: kind, message: String(cString: error.message),
            script: String(cString: error.script), line: Int(error.line))
    }
}

import Testing

@testable import LuaSandbox

/// Values and errors on their way between Swift and Lua.
@Suite struct BorderTests {
    @Test func valuesGoRoundTrip() throws {
        let sandbox = try makeSandbox()
        let value = LuaValue.table(
            LuaTable(
                array: [.integer(1), .string("é"), .boolean(false), .number(-0.5)],
                fields: [
                    .init(key: "b", value: .table(LuaTable(array: [.integer(.max)]))),
                    .init(key: "a", value: .string("")),
                ]))
        #expect(try sandbox.call("echo", [value]) == value)
        #expect(try sandbox.call("echo", []) == .null)
    }

    @Test func otherKeysAreReported() throws {
        guard case .table(let table) = try given("give { 1, 2, [5] = 3, [true] = 4 }")[0] else {
            Issue.record("no table")
            return
        }
        #expect(table.array == [.integer(1), .integer(2)])
        #expect(table.otherKeys == [.integer(5), .boolean(true)])
    }

    /// Lua's hashes differ from state to state.
    @Test func otherKeysAreInOrder() throws {
        let script = """
            local t = { [{}] = 1, [give] = 2 }
            for i = 20, 1, -1 do t[i + 0.5] = i t['k' .. i] = i end
            t[true] = 1 t[false] = 2 t[-3] = 3
            give(t)
            """
        let numbers = (1...20).map { LuaValue.number(Double($0) + 0.5) }
        for _ in 0..<10 {
            guard case .table(let table) = try given(script)[0] else {
                Issue.record("no table")
                return
            }
            let expected = [.integer(-3)] + numbers + [.boolean(false), .boolean(true)]
            #expect(Array(table.otherKeys.prefix(23)) == expected)
            #expect(table.otherKeys[23] == .table(LuaTable()))
            #expect(table.otherKeys.count == 25)
        }
    }

    @Test func fieldsAreFoundByteForByte() throws {
        let composed = "\u{e9}"
        let decomposed = "e\u{301}"
        let table = LuaTable(fields: [
            .init(key: composed, value: .integer(1)), .init(key: "a", value: .integer(2)),
        ])
        #expect(table[composed] == .integer(1))
        #expect(table["a"] == .integer(2))
        #expect(table[decomposed] == nil)
        #expect(table["b"] == nil)
        #expect(LuaTable()["a"] == nil)
    }

    @Test func functionsCanBeCalledBack() throws {
        let sandbox = try makeSandbox()
        try sandbox.run(
            source: Array("local n = 2 give(function(x) return x * n end)".utf8), name: "t.lua")
        guard case .table(let table) = try sandbox.call("take", []),
            case .function(let function) = table.array[0]
        else {
            Issue.record("no function")
            return
        }
        #expect(try sandbox.call(function, [.integer(21)]) == .integer(42))
        #expect(try sandbox.call("echo", [.function(function)]) == .function(function))
    }

    /// A hook that comes out a thousand times is kept once.
    @Test func aFunctionIsKeptOnce() throws {
        let sandbox = try makeSandbox()
        try sandbox.run(source: Array("local f = function() end give(f) give(f)".utf8), name: "t")
        guard case .table(let table) = try sandbox.call("take", []) else { return }
        #expect(table.array.count == 2)
        #expect(table.array[0] == table.array[1])
        _ = try sandbox.call("echo", [table.array[0]])
        let before = sandbox.memoryUsed
        for _ in 0..<1000 { _ = try sandbox.call("echo", [table.array[0]]) }
        #expect(sandbox.memoryUsed < before + 20_000)
    }

    /// Lua's registry holds the main thread at 1 and the global table at 2.
    @Test(arguments: [Int64.min, -1, 0, 1, 2, 3, 4, 99, .max])
    func foreignReferencesReachNothing(reference: Int64) throws {
        let function = LuaFunctionRef(reference: reference)
        expect(.runtime) { () throws(SandboxError) in
            try makeSandbox().call(function, [])
        }
        expect(.misuse) { () throws(SandboxError) in
            try makeSandbox().call("echo", [.function(function)])
        }
    }

    @Test func argumentsAreBounded() throws {
        var deep = LuaValue.integer(1)
        for _ in 0..<64 { deep = .table(LuaTable(array: [deep])) }
        #expect(try makeSandbox().call("echo", [deep]) == deep)
        let deeper = LuaValue.table(LuaTable(array: [deep]))
        expect(.depth) { () throws(SandboxError) in try makeSandbox().call("echo", [deeper]) }
        let many = LuaValue.table(LuaTable(array: Array(repeating: .null, count: 600_000)))
        expect(.outputSize) { () throws(SandboxError) in try makeSandbox().call("echo", [many]) }
    }

    /// Negative limits allow nothing; C would read them as very large ones.
    @Test func negativeLimitsAllowNothing() throws {
        var limits = SandboxLimits()
        limits.sourceBytes = -1
        #expect(try failure("give(1)", limits)?.kind == .sourceSize)
        limits = SandboxLimits()
        limits.outputBytes = -1
        expect(.outputSize) { () throws(SandboxError) in try makeSandbox(limits).call("take", []) }
        limits = SandboxLimits()
        limits.outputValues = -1
        expect(.outputSize) { () throws(SandboxError) in try makeSandbox(limits).call("take", []) }
        limits = SandboxLimits()
        limits.memoryBytes = -1
        expect(.memory) { () throws(SandboxError) in try makeSandbox(limits) }
        limits = SandboxLimits()
        limits.instructions = .min
        expect(.instructions) { () throws(SandboxError) in try makeSandbox(limits) }
        limits = SandboxLimits()
        limits.depth = .max
        let cycle = "local t = {} t[1] = t give(t)"
        let sandbox = try makeSandbox(limits)
        try sandbox.run(source: Array(cycle.utf8), name: "t.lua")
        expect(.depth) { () throws(SandboxError) in try sandbox.call("take", []) }
    }

    @Test(arguments: [
        ("local t = {} t[1] = t give(t)", SandboxError.Kind.depth),
        ("give('\\xff')", .encoding),
        ("local t = {} for i = 1, 5000 do t[i] = i end give(t)", .outputSize),
    ]) func refusesWhatCannotCross(script: String, kind: SandboxError.Kind) throws {
        var limits = SandboxLimits()
        limits.outputValues = 1000
        let sandbox = try makeSandbox(limits)
        try sandbox.run(source: Array(script.utf8), name: "t.lua")
        do throws(SandboxError) {
            _ = try sandbox.call("take", [])
            Issue.record("it crossed")
        } catch {
            #expect(error.kind == kind)
        }
        #expect(try sandbox.call("echo", [.integer(1)]) == .integer(1))
    }
}

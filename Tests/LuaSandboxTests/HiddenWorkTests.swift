import Testing

@testable import LuaSandbox

/// Work that a hook on instructions does not see: one instruction that copies megabytes, counts a
/// million elements, or calls a function of C. Each of these ran for a minute and more.
@Suite(.timeLimit(.minutes(1))) struct HiddenWorkTests {
    static let ones = String(repeating: "1, ", count: 200)

    /// Each takes fewer than 150 000 instructions of the VM, and ends; it is what they stand for
    /// that uses up the budget.
    @Test(arguments: [
        // `..` copies both sides.
        "local s = ('a'):rep(60000) for i = 1, 2000 do local x = s .. 'b' end",
        // A full hash is counted anew, and the array with it. Not with a text as the key that
        // stays: their hashes differ from state to state.
        """
        local t = { [-1] = 1 } for i = 1, 4096 do t[i] = i end
        for i = 1, 10000 do t[i + 0.5] = 1 t[i + 0.5] = nil end
        """,
        // The nearest of all known names is looked for.
        "for i = 1, 5000 do pcall(function() return zzzzzzzzzzzzzzzzzzzzzzzzzzz end) end",
        "local t = {} for i = 1, 1000 do t[i] = i end for i = 1, 1000 do next(t) end",
        "local t = {} for i = 1, 1000 do t[i] = i end for i = 1, 100 do pairs(t) end",
        "local t = {} for i = 1, 1000 do t[i] = i end for i = 1, 30 do table.sort(t) end",
        "local t = {} for i = 1, 1000 do t[i] = '' end for i = 1, 1000 do table.concat(t) end",
        "local t = {} for i = 1, 1000 do t[i] = i end for i = 1, 1000 do table.insert(t, 1, i) end",
        "local s = ('a'):rep(60000) for i = 1, 200 do s:upper() end",
        "local s = ('a'):rep(60000) for i = 1, 200 do s:find('b') end",
        "for i = 1, 25000 do tostring(5e-324) end",
    ]) func isCharged(script: String) throws {
        var limits = SandboxLimits()
        limits.instructions = 750_000
        let error = try #require(try failure(script, limits))
        #expect(error.kind == .instructions)
    }

    /// Equality of two texts is one instruction: their length is what is bounded.
    @Test func longTextsAreRefused() throws {
        var limits = SandboxLimits()
        limits.instructions = 1_000_000
        let compare = """
            local a = ('ab'):rep(32000) local b = a:upper():lower()
            while true do local x = a == b local y = a < b end
            """
        #expect(try failure(compare, limits)?.kind == .instructions)
        let error = try #require(try failure("local s = 'x' while true do s = s .. s end", limits))
        #expect(error.kind == .memory)
        #expect(error.message == "memory limit reached: a text is too long")
        // What the host passes in, and what stands in a script, may be longer.
        let long = LuaValue.string(String(repeating: "x", count: 200_000))
        #expect(try makeSandbox().call("echo", [long]) == long)
        let literal = String(repeating: "y", count: 200_000)
        limits.instructions = 10_000_000
        let sandbox = try makeSandbox(limits)
        try sandbox.run(source: Array("give('\(literal)')".utf8), name: "t.lua")
        #expect(try sandbox.call("take", []) == .table(LuaTable(array: [.string(literal)])))
    }

    @Test(arguments: [
        "local function f(...) return f(1, ...) end f()",
        "local function g(...) return g(\(ones) ...) end g()",
        "local function r(n) if n > 0 then return \(ones) r(n - 1) end end r(3000)",
    ]) func manyValuesAreRefused(script: String) throws {
        var limits = SandboxLimits()
        limits.memoryBytes = 64 << 20
        limits.instructions = 10_000_000
        let error = try #require(try failure(script, limits))
        #expect(error.kind == .runtime)
        #expect(error.message == "too many values in one call")
        #expect(error.line == 1)
    }

    @Test func aThousandValuesAreNotTooMany() throws {
        let script = """
            local t = {} for i = 1, 1000 do t[i] = i end
            local function count(...) return select('#', ...) end
            give(count(table.unpack(t)))
            """
        #expect(try given(script) == [.integer(1000)])
    }

    /// Finding the script behind a deep stack of a helper took the square of its depth.
    @Test func placesAreLookedForNearby() throws {
        let helper = """
            local function f(n)
                if n > 0 then return 1 + f(n - 1) end
                for i = 1, 2000 do here() end
                give(here())
                return 0
            end
            f(20000)
            """
        let script = "build([[\(helper)]])"
        #expect(try given(script) == [.string("helper|4")])
    }

    /// What nobody needs any more is not held against a script.
    @Test func garbageIsNotMemory() throws {
        var limits = SandboxLimits()
        limits.memoryBytes = 4 << 20
        limits.instructions = 50_000_000
        let script = """
            local kept = {} for i = 1, 20000 do kept[i] = { i } end
            for i = 1, 200000 do local x = { i } end
            for i = 1, 100 do local x = ('x'):rep(60000) end
            give(#kept)
            """
        let sandbox = try makeSandbox(limits)
        try sandbox.run(source: Array(script.utf8), name: "t.lua")
        #expect(
            try sandbox.call("take", []) == .table(LuaTable(array: [.integer(20000)])))
    }

    @Test func removingPastTheEndIsFree() throws {
        #expect(
            try given("local t = { 1, 2 } give(table.remove(t, 3) == nil) give(#t)") == [
                .boolean(true), .integer(2),
            ])
    }
}

import Testing

@testable import LuaSandbox

/// Scripts that do not end, or take all the memory, are stopped; the host goes on.
@Suite struct BudgetTests {
    static var small: SandboxLimits {
        var limits = SandboxLimits()
        limits.instructions = 200_000
        limits.memoryBytes = 4 << 20
        return limits
    }

    @Test(arguments: [
        "while true do end",
        "repeat until false",
        "local function f() return f() end f()",
        "while true do pcall(function() while true do end end) end",
        "local function f() pcall(f) end while true do f() end",
        "for i = 1, 1e18 do end",
        "local t = {} for i = 1, 1000 do t[i] = i end while true do table.sort(t) end",
        "local s = string.rep('a', 60000) while true do local x = s:upper() end",
        "local s = string.rep('a', 60000) while true do string.find(s, 'b') end",
        "local t = {} for i = 1, 1000 do t[i] = 'x' end while true do table.concat(t) end",
        "while true do tostring(1.5) end",
        "goto top ::top:: goto top",
        // Each caught overflow moves a stack of a million slots: this once ran for minutes.
        "local function f() pcall(f) f() end f()",
    ]) func stopsAtTheInstructionLimit(script: String) throws {
        let error = try #require(try failure(script, Self.small))
        #expect(error.kind == .instructions)
        #expect(error.message == "instruction limit reached")
    }

    @Test(arguments: [
        "local s = 'x' while true do s = s .. s end",
        "local t = {} while true do t[#t + 1] = {} end",
        "local t = {} while true do t[#t + 1] = function() return t end end",
        "local t = {} for i = 1, 1e9 do t[i] = string.rep('x', 1000) .. i end",
    ]) func stopsAtTheMemoryLimit(script: String) throws {
        var limits = Self.small
        limits.instructions = 50_000_000
        let error = try #require(try failure(script, limits))
        #expect(error.kind == .memory)
        #expect(error.message.hasPrefix("memory limit reached"))
    }

    @Test func deepRecursionIsAnError() throws {
        // At the default, memory ends first; with more of it, Lua's own limit of the stack.
        let script = "local function f() return 1 + f() end f()"
        #expect(try failure(script)?.kind == .memory)
        var limits = SandboxLimits()
        limits.memoryBytes = 512 << 20
        limits.instructions = 50_000_000
        #expect(try failure(script, limits)?.message.contains("stack overflow") == true)
    }

    @Test func refusesLargeSourcesAndDeepNesting() throws {
        var limits = SandboxLimits()
        limits.sourceBytes = 100
        let tooLarge = try #require(
            try failure(String(repeating: "-", count: 101), limits) ?? nil)
        #expect(tooLarge.kind == .sourceSize)
        let nested = String(repeating: "(", count: 100_000)
        #expect(try failure("return " + nested)?.kind == .syntax)
    }

    @Test func nothingRunsAfterALimit() throws {
        let sandbox = try makeSandbox(Self.small)
        #expect(throws: SandboxError.self) {
            try sandbox.run(source: Array("while true do end".utf8), name: "a")
        }
        #expect(sandbox.isPoisoned)
        do throws(SandboxError) {
            _ = try sandbox.call("take", [])
            Issue.record("a poisoned sandbox ran")
        } catch {
            #expect(error.kind == .misuse)
        }
    }

    @Test func theLineOfALimitIsNamed() throws {
        let error = try #require(
            try failure("local x = 1\nwhile true do\nx = x + 1 end", Self.small))
        #expect(error.script == "test.lua")
        #expect(error.line == 2 || error.line == 3)
    }

    /// Lua calls no message handler when memory runs out in one step.
    @Test func theLineOfAMemoryLimitIsNamed() throws {
        var limits = Self.small
        limits.instructions = 50_000_000
        let error = try #require(
            try failure("local s = 'x'\nwhile true do\n  s = s .. s\nend", limits))
        #expect(error.kind == .memory)
        #expect(error.script == "test.lua")
        #expect(error.line == 3)
        // The same for memory itself, and not only for a text that is too long.
        let list = "local t = {}\nfor i = 1, 1e9 do\n  t[i] = i\nend"
        let grown = try #require(try failure(list, limits))
        #expect(grown.kind == .memory)
        #expect(grown.line == 3)
    }
}

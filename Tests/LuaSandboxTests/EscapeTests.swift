import Testing

@testable import LuaSandbox

/// What a script must not reach.
@Suite struct EscapeTests {
    @Test(arguments: [
        "load", "loadstring", "loadfile", "dofile", "require", "package", "io", "os", "debug",
        "collectgarbage", "coroutine", "setmetatable", "getmetatable", "rawset", "rawget",
        "rawequal", "rawlen", "xpcall", "print", "warn", "_G", "utf8", "where", "compile",
        "freeze", "upvalues", "sandboxenv",
    ]) func removedNamesAreUnknown(name: String) throws {
        let error = try #require(try failure("local x = \(name)"))
        #expect(error.kind == .runtime)
        #expect(error.message.hasPrefix("unknown name '\(name)'"))
    }

    @Test(arguments: [
        "string.dump", "string.gsub", "string.gmatch", "string.match", "string.pack",
        "string.unpack", "table.move", "math.random", "math.exp", "math.sin",
    ]) func removedFunctionsAreNil(name: String) throws {
        #expect(try given("give(type(\(name)))") == [.string("nil")])
    }

    @Test(arguments: [
        "string.rep = nil", "table.extra = 1", "math.pi2 = 3", "frozen.name = 'y'",
        "frozen.inner[1] = 9", "table.insert(string, 1)", "table.insert(frozen.inner, 4)",
        "('x').rep = 1",
    ]) func librariesAreReadOnly(script: String) throws {
        #expect(try failure(script)?.kind == .runtime)
    }

    @Test func bytecodeIsRefused() throws {
        let error = try #require(try failure("\u{1b}Lua"))
        #expect(error.kind == .syntax)
        #expect(error.message.contains("binary chunk"))
    }

    /// Lua 5.4.4, "wrong code when _ENV is <const>": a read of a register that may not exist.
    @Test(arguments: [
        ("\n\nlocal _ENV <const> = 11; x = 1", 3), ("give(_ENV)", 1), ("_ENV.give = 1", 1),
        ("local function f(_ENV) return x end", 1), ("-- one\nlocal _ENV = {}", 2),
    ]) func environmentsAreOutOfReach(script: String, line: Int) throws {
        let error = try #require(try failure(script))
        #expect(error.kind == .syntax)
        #expect(error.message == "_ENV is not for scripts")
        #expect(error.line == line)
        #expect(try given("local MY_ENV, _ENVIRONMENT = 1, 2 give(MY_ENV)") == [.integer(1)])
    }

    @Test func helpersAreHeldToTheSameRules() throws {
        #expect(
            try given("give(build('return 1 + 1')) give(build('local _' .. 'ENV = {}'))") == [
                .integer(2), .string("helper:1: _ENV is not for scripts"),
            ])
        #expect(try failure("build('\\27Lua')")?.kind == nil)
        #expect(try given("give(build('\\27Lua'):sub(1, 9))") == [.string("helper:0:")])
    }

    @Test func stringMethodsCannotBeReplaced() throws {
        let sandbox = try makeSandbox()
        for script in ["string.upper = 1", "('x').upper = 1", "string['upper'] = nil"] {
            #expect(throws: SandboxError.self) {
                try sandbox.run(source: Array(script.utf8), name: "a.lua")
            }
        }
        try sandbox.run(source: Array("give(('x'):upper())".utf8), name: "b.lua")
        #expect(
            try sandbox.call("take", []) == .table(LuaTable(array: [.string("X")])))
    }

    @Test func globalWritesAreRefusedByName() throws {
        let error = try #require(try failure("local a = 1\n\nresultat = 2"))
        #expect(error.message == "global write: 'resultat' (declare it with 'local')")
        #expect(error.line == 3)
        #expect(error.script == "test.lua")
    }

    @Test func unknownNamesProposeTheNearest() throws {
        let error = try #require(try failure("giev(1)"))
        #expect(error.message == "unknown name 'giev'; did you mean 'give'?")
        #expect(try failure("strings = strings")?.message.contains("'string'") == true)
        #expect(try failure("local x = entirely_other")?.message == "unknown name 'entirely_other'")
    }

    @Test func scriptsDoNotSeeEachOther() throws {
        let sandbox = try makeSandbox()
        try sandbox.run(source: Array("local secret = 1".utf8), name: "a.lua")
        do throws(SandboxError) {
            try sandbox.run(source: Array("give(secret)".utf8), name: "b.lua")
            Issue.record("a local of another script was seen")
        } catch {
            #expect(error.script == "b.lua")
        }
    }

    @Test func textsHoldNoAddresses() throws {
        let texts = try given(
            "give(tostring({})) give(tostring(give)) give(string.format('%s', {}))")
        #expect(texts == [.string("table"), .string("function"), .string("table")])
        let error = try #require(try failure("error({})"))
        #expect(error.message == "error with a table as its message")
    }
}

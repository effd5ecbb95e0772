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

import Testing

@testable import LuaSandbox

/// Errors say where, and hold nothing that a terminal or a log would stumble over.
@Suite struct ErrorTests {
    @Test func syntaxErrorsNameTheLine() throws {
        let error = try #require(try failure("local x = 1\nlocal y = = 2"))
        #expect(error.kind == .syntax)
        #expect(error.line == 2)
        let long = String(repeating: "dossier/", count: 30) + "a.lua"
        let sandbox = try makeSandbox()
        do throws(SandboxError) {
            try sandbox.run(source: Array("\n\n\nerror('x')".utf8), name: long)
            Issue.record("no error")
        } catch {
            #expect(error.script == long)
            #expect(error.line == 4)
            #expect(error.message == "x")
        }
    }

    /// Lua itself cuts names at 60 bytes, and reads its own messages up to the first colon.
    @Test(arguments: ["a:3: b.lua", "#1:2: x.lua", "=x", "@y", String(repeating: "é/", count: 900)])
    func anyNameIsKept(name: String) throws {
        let sandbox = try makeSandbox()
        for (text, line) in [("\nlocal x = nil .. 1", 2), ("x = = 1", 1), ("\n\nerror('e')", 3)] {
            do throws(SandboxError) {
                try sandbox.run(source: Array(text.utf8), name: name)
                Issue.record("no error")
            } catch {
                #expect(error.script == name)
                #expect(error.line == line)
                #expect(!error.message.contains("#"))
            }
        }
    }

    @Test func messagesAreClean() throws {
        let bytes = "error('a\\27[31m\\0b\\n\\127\\194\\155c', 0)"
        #expect(try failure(bytes)?.message == "a [31m b   c")
        // Cut at 511 bytes, never inside a character.
        for pad in 0..<3 {
            let start = String(repeating: "x", count: pad)
            let script = "error('\(start)' .. ('é€'):rep(200), 0)"
            let message = try #require(try failure(script)?.message)
            #expect((508...511).contains(message.utf8.count))
            #expect(!message.contains("\u{fffd}"))
            #expect(message.hasPrefix(start + "é€é"))
        }
        let whole = String(repeating: "x", count: 509) + "é"
        #expect(try failure("error('\(whole)', 0)")?.message == whole)
    }

    /// A text that looks like a position of Lua's names no other script.
    @Test(arguments: ["#0 rue: 5: x", "#999:1: x", "#1", "#1:", "#", "#:1: x"])
    func messagesOfScriptsAreNotPositions(message: String) throws {
        let error = try #require(try failure("\n\nerror('\(message)', 0)"))
        #expect(error.message == message)
        #expect(error.line == 3)
        #expect(error.script == "test.lua")
    }

    @Test(arguments: [
        "error()", "error(nil)", "error(true)", "error({})", "error(give)", "error(5)",
    ])
    func errorsOfAnyTypeAreErrors(script: String) throws {
        let error = try #require(try failure("\n" + script))
        #expect(error.kind == .runtime)
        #expect(error.line == 2)
        #expect(error.message.hasPrefix("error"))
    }

    @Test func errorsInThePreludeNameTheScript() throws {
        let error = try #require(try failure("\n\nfail('no')"))
        #expect(error.message == "no")
        #expect(error.script == "test.lua")
        #expect(error.line == 3)
    }

    @Test func overlappingUseIsRefused() throws {
        let sandbox = try makeSandbox()
        try sandbox.enter()
        expect(.misuse) { () throws(SandboxError) in try sandbox.call("echo", []) }
        expect(.misuse) { () throws(SandboxError) in
            try sandbox.run(source: Array("give(1)".utf8), name: "t.lua")
        }
        sandbox.leave()
        #expect(!sandbox.isPoisoned)
        #expect(try sandbox.call("echo", [.integer(1)]) == .integer(1))
    }

    @Test func badPreludesAreErrors() throws {
        for prelude in ["return 1, 2", "return {}", "error('x')", "x = = 1"] {
            #expect(throws: SandboxError.self) {
                try Sandbox(prelude: prelude, preludeName: "prelude")
            }
        }
        let argument = "local p = ... return {}, { is = function() return p.where ~= nil end }"
        let sandbox = try Sandbox(prelude: argument, preludeName: "prelude")
        #expect(try sandbox.call("is", []) == .boolean(true))
        #expect(Sandbox.luaRelease.hasPrefix("Lua 5.4"))
    }
}

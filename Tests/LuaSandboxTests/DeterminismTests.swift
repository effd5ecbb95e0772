import Glibc
import Testing

@testable import LuaSandbox

@Suite(.serialized) struct DeterminismTests {
    @Test func pairsGoInOrder() throws {
        let script = """
            local t = { z = 1, a = 2, [10] = 3, [2] = 4, [1] = 5, m = 6 }
            for k in pairs(t) do give(k) end
            for k, v in pairs(frozen) do give(k) end
            for i, v in ipairs(frozen.inner) do give(v) end
            give(#frozen.inner)
            """
        #expect(
            try given(script) == [
                .integer(1), .integer(2), .integer(10), .string("a"), .string("m"), .string("z"),
                .string("inner"), .string("name"), .integer(1), .integer(2), .integer(3),
                .integer(3),
            ])
        #expect(try failure("for k in pairs({ [1.5] = 1 }) do end")?.kind == .runtime)
    }

    @Test func numbersReadTheSameEverywhere() throws {
        func check() throws {
            let texts = try given(
                """
                give(tostring(1.5)) give(tostring(1e15)) give(tostring(0.1)) give(tostring(0/0))
                give(tostring(1/0)) give(tonumber('1.5')) give(type(tonumber('1,5')))
                give(string.format('%.2f', 2.5)) give('a' < 'B') give(('é'):upper()) give(3 .. '')
                """)
            #expect(
                texts == [
                    .string("1.5"), .string("1e+15"), .string("0.1"), .string("nan"),
                    .string("inf"), .number(1.5), .string("nil"), .string("2.50"),
                    .boolean(false), .string("é"), .string("3"),
                ])
        }
        try check()
        let before = setlocale(LC_ALL, nil).map { String(cString: $0) } ?? "C"
        defer { setlocale(LC_ALL, before) }
        for locale in ["de_DE.UTF-8", "tr_TR.UTF-8", "fr_FR.UTF-8"]
        where setlocale(LC_ALL, locale) != nil {
            try check()
        }
    }

    @Test func theLibraryDoesWhatItSays() throws {
        let script = """
            local t = { 3, 1, 2 } table.sort(t) give(table.concat(t, ','))
            local s = { 'b', 'a', 'é', 'c' } table.sort(s) give(table.concat(s))
            table.insert(t, 1, 9) give(table.remove(t)) give(table.concat(t, ' '))
            give(select('#', table.unpack({ 1, 2, 3 }))) give(('abc'):sub(2, 3))
            give(('abc'):find('c')) give(string.char(65, 66)) give(('A'):byte())
            give(math.floor(2.7)) give(math.max(1, 5, 3)) give(('x'):rep(3, '-'))
            give((next({ b = 1, a = 2 }))) give(here())
            """
        #expect(
            try given(script) == [
                .string("1,2,3"), .string("abcé"), .integer(3), .string("9 1 2"), .integer(3),
                .string("bc"), .integer(3), .string("AB"), .integer(65), .integer(2),
                .integer(5), .string("x-x-x"), .string("a"), .string("test.lua|7"),
            ])
    }

    @Test func pcallCatchesErrorsWithTheirPlace() throws {
        let script = """
            local ok, message = pcall(function() error('no') end)
            give(ok) give(message)
            local ok2, message2 = pcall(function() return nil + 1 end)
            give(ok2)
            """
        #expect(
            try given(script) == [
                .boolean(false), .string("test.lua:1: no"), .boolean(false),
            ])
    }
}

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
}

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
            // The locale is one that would show.
            let point = localeconv()?.pointee.decimal_point
            #expect(point.map { String(cString: $0) } == ",")
            try check()
        }
    }

    @Test func textsOfNumbersAreShortest() throws {
        let script = """
            give(tostring(5e-324)) give(tostring(0.1 + 0.2)) give(tostring(-0.0))
            give(tostring(2^53)) give(tostring(1e100)) give(string.format('%.1f', 0 / 0))
            give(tostring(math.mininteger))
            """
        #expect(
            try given(script) == [
                .string("5e-324"), .string("0.30000000000000004"), .string("-0.0"),
                .string("9007199254740992.0"), .string("1e+100"), .string("nan"),
                .string("-9223372036854775808"),
            ])
    }

    @Test func nextGoesInTheOrderOfPairs() throws {
        let script = """
            local t = { z = 1, a = 2, [10] = 3, [1] = 5 }
            local k, v = next(t)
            while k do give(k) give(v) t[k] = nil k, v = next(t, k) end
            give(next({}) == nil) give((next(frozen, 'inner')))
            """
        #expect(
            try given(script) == [
                .integer(1), .integer(5), .integer(10), .integer(3), .string("a"), .integer(2),
                .string("z"), .integer(1), .boolean(true), .string("name"),
            ])
        #expect(try failure("next({ [true] = 1 })")?.kind == .runtime)
    }

    @Test func mathIsExact() throws {
        let script = """
            give(math.sqrt(2)) give(math.fmod(-5, 3)) give(math.fmod(5.5, -2))
            give(math.fmod(math.mininteger, -1)) give(math.type(1)) give(math.type(1.0))
            give(math.type('1') == nil) give(math.pi) give(math.abs(math.mininteger))
            """
        #expect(
            try given(script) == [
                .number(1.4142135623730951), .integer(-2), .number(1.5), .integer(0),
                .string("integer"), .string("float"), .boolean(true), .number(.pi),
                .integer(.min),
            ])
        #expect(try failure("math.fmod(1, 0)")?.kind == .runtime)
    }

    @Test(arguments: [
        ("string.format('%s')", "format: no value for conversion 1"),
        ("string.format(('x'):rep(2000) .. '%d')", "format: no value for conversion 1"),
        ("string.format('%5d', 1)", "format: only"), ("string.format('%')", "format: no value"),
        ("tonumber('10', 2)", "tonumber: takes no base"),
        ("table.sort({ 1, 'a' })", "sort: only numbers"),
        ("table.sort({ 1 }, function() end)", "sort: takes no"),
        ("table.concat({ 1, {} })", "concat: element 2 is a table"),
        ("table.concat({}, '', 1, math.maxinteger)", "concat: too many elements"),
        ("table.unpack({}, math.mininteger, math.maxinteger)", "unpack: too many elements"),
        ("string.rep('x', 1 << 40)", "rep: the result would be too long"),
        ("string.rep('x', 70000)", "rep: the result would be too long"),
    ]) func theLibrarySaysWhatItRefuses(script: String, message: String) throws {
        let error = try #require(try failure(script))
        #expect(error.kind == .runtime)
        #expect(error.message.hasPrefix(message), "\(error.message)")
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
            give(table.concat({ 1, 2, 3 }, '-', 2, 3)) give(table.concat({ 1 }, '', 2, 1))
            give(string.format('%d %x %c%% %.2f|%s', 3, 255, 65, 1.5, true))
            give((('aXbX'):find('X', 3))) give(('a.b'):find('.') == 2) give(('ab'):find('') == 1)
            """
        #expect(
            try given(script) == [
                .string("1,2,3"), .string("abcé"), .integer(3), .string("9 1 2"), .integer(3),
                .string("bc"), .integer(3), .string("AB"), .integer(65), .integer(2),
                .integer(5), .string("x-x-x"), .string("a"), .string("test.lua|7"),
                .string("2-3"), .string(""), .string("3 ff A% 1.50|true"), .integer(4),
                .boolean(true), .boolean(true),
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

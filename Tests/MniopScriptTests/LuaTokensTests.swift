import Testing

@testable import MniopScript

@Suite struct LuaTokensTests {
    private func words(_ text: String) -> [String] {
        LuaTokens(Array(text.utf8)).tokens.map(\.text)
    }

    @Test func stringsKeepTheirContents() {
        #expect(words(#"x = "a b" .. 'c\'d'"#) == ["x", "=", "a b", "..", "c'd"])
        #expect(words("x = [==[\na]]b]==]") == ["x", "=", "a]]b"])
        #expect(words("\"a\\z  \n  b\" y") == ["ab", "y"])
    }

    @Test func commentsHoldNothing() {
        #expect(
            words("a -- and or not\nb --[[ == \n == ]] c --[=[ ]] ]=] d") == ["a", "b", "c", "d"])
        #expect(words("#!/usr/bin/lua and\na") == ["a"])
    }

    @Test func numbersAreOneWord() {
        #expect(words("1 0x1p-3 1e+5 .5 3..2") == ["1", "0x1p-3", "1e+5", ".5", "3..2"])
    }

    @Test func operatorsAreReadWhole() {
        #expect(words("a<=b ~=c//d::e") == ["a", "<=", "b", "~=", "c", "//", "d", "::", "e"])
    }

    @Test func placesCountLinesAndBytes() {
        let tokens = LuaTokens(Array("é = [[\n\n]] b".utf8))
        #expect(!tokens.isWhole)
        let other = LuaTokens(Array("a = [[\n\n]] b\n  c".utf8)).tokens
        #expect(other.map(\.line) == [1, 1, 1, 3, 4])
        #expect(other.map(\.column) == [1, 3, 5, 4, 3])
    }

    @Test(arguments: ["\"abc", "[[abc", "a = $", "'a\nb'", "--[["])
    func whatEndsTooSoonIsNotWhole(_ text: String) {
        #expect(LuaTokens(Array(text.utf8)).isWhole == (text == "--[[" ? false : false))
    }

    @Test func outlineFindsFieldsAndFunctions() throws {
        let text = """
            right "r" {
              fr = "R",
              version { since = "x", ["grade"] = 1 },
              f = function() local t = { a = 1 } if x then y() end return { b = 2 } end,
              last = 3,
            }
            """
        let outline = LuaOutline(LuaTokens(Array(text.utf8)))
        let rule = try #require(outline.table(callee: "right", id: "r", line: 1))
        #expect(outline.entries(of: rule).map(outline.key) == ["fr", nil, "f", "last"])
        let version = try #require(outline.element(0, in: rule)?.table)
        #expect(outline.tables[version].callee.flatMap(outline.token)?.text == "version")
        #expect(outline.entries(of: version).map(outline.key) == ["since", "grade"])
        #expect(outline.tables.filter(\.isInFunction).count == 2)
    }

    @Test func attributesAreNoComparison() {
        let outline = LuaOutline(LuaTokens(Array("local x <const> = 1 local y <close> = 2".utf8)))
        #expect(TokenChecks(file: "f", outline: outline).operators().isEmpty)
    }

    @Test func functionBodiesMayCompare() {
        let text =
            "local f = function(a) for i = 1, 3 do if a == i then return not a end end end\n"
            + "local function g() repeat until a or b end\nlocal z = a == b"
        let found = TokenChecks(file: "f", outline: LuaOutline(LuaTokens(Array(text.utf8))))
            .operators()
        #expect(found.map(\.position.line) == [3])
    }
}

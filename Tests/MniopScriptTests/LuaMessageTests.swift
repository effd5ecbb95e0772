import MniopCore
import Testing

@testable import MniopScript

/// What Lua itself says while a script runs reaches its author in plain words, in both languages.
@Suite struct LuaMessageTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var script: String
        var fr: String
        var en: String
        var testDescription: String { script }

        init(_ script: String, _ fr: String, _ en: String) {
            (self.script, self.fr, self.en) = (script, fr, en)
        }
    }

    static let values: [Row] = [
        Row("local h = {} h.comitee()", "« comitee » n'existe pas ici", "is no function"),
        Row("local h = {} local x = h.a.b", "« a » n'existe pas ici :", "'a' does not exist"),
        Row("local x = 1 local y = x.b", "« x » est un nombre : rien", "'x' is a number"),
        Row("local x = 'a' local y = x('b')", "« x » est un texte, pas une f", "'x' is a text, no"),
        Row(
            "local x = ({})()", "ce qui est appelé ici est une table",
            "what is called here is a table"),
        Row("local t = {} t:present('a')", "« present » n'existe pas ici", "'present' does not"),
        Row("local x = {} + 1", "l'un des deux est une table", "one of the two is a table"),
        Row("local s = 'n' local x = s * 2", "« s » est un texte", "'s' is a text"),
        Row("local n local x = n - 1", "« n » n'a pas de valeur (nil)", "'n' has no value (nil)"),
        Row("local x = 'a' | 1", "un calcul se fait entre nombres", "one computes with numbers"),
        Row("local x = {} local y = 'a' .. x", "table.concat(liste", "table.concat(list"),
        Row("local n local y = 'a' .. n", ".. réunit des textes ; « n »", ".. joins texts; 'n'"),
        Row("local y = 'a' .. true", "écrire tostring(...)", "write tostring(...)"),
        Row("local x = #3", "# compte les éléments", "# counts the items"),
        Row("local x = math.max(1) // 0", "on ne divise pas par zéro", "nothing divides by zero"),
        Row("local n = 0 local x = 1 % n", "vérifier ce qui suit %", "check what follows %"),
        Row("local x = 1.5 | 1", "il faut ici un nombre entier", "a whole number is needed"),
        Row("for i = 1, 2, 0 do end", "le pas, le troisième nombre", "the step, the third"),
        Row("for i = 'a', 2 do end", "le premier doit être un nombre", "the first must be"),
        Row("for i = 1, {} do end", "le dernier doit être un nombre", "the last must be a number"),
        Row("for i = 1, 2, 'x' do end", "le pas doit être un nombre", "the step must be a number"),
        Row("for k in {} do end", "pairs(table) ou ipairs(liste)", "pairs(table) or ipairs(list)"),
        Row("for k in nil do end", "trouvé : rien (nil)", "found: nothing (nil)"),
        Row("local n local t = {} t[n] = 1", "entre [ ] il n'y a rien", "nothing (nil) between"),
        Row("local t = {} t[0/0] = 1", "qui n'est pas un nombre", "which is no number"),
        Row("local x <close> = 1", "« x » : enlever <close>", "'x': remove <close>"),
        Row("x = 1", "écrire local x = ...", "write local x = ..."),
        Row("string.x = 1", "cette table ne se modifie pas", "this table cannot be changed"),
        Row("error()", "sans dire pourquoi", "without saying why"),
        Row("error({})", "error attend un texte", "error takes a text"),
        Row("assert(false)", "la condition n'est pas remplie", "the condition does not hold"),
        Row(
            "local ok, m = pcall(function() local x = nil + 1 end) error(m, 0)",
            "a.lua:3: un calcul", "a.lua:3: one computes"),
    ]

    static let functions: [Row] = [
        Row("for k in pairs(nil) do end", "pairs : la valeur n° 1", "pairs: value 1"),
        Row("for k in ipairs() do end", "une table { ... }, trouvé : rien.", "found: nothing."),
        Row("for k in pairs({ [1.5] = 1 }) do end", "autre chose qu'un nom", "something else than"),
        Row("math.floor('a')", "il faut un nombre, trouvé : un texte", "a number, found: a text"),
        Row("math.fmod(1, 0)", "on ne divise pas par zéro", "nothing divides by zero"),
        Row("tostring()", "il en faut une, même nil", "there must be one, even nil"),
        Row("string.rep('x', 1 << 40)", "le répéter moins de fois", "repeat it fewer times"),
        Row("string.char(300)", "un nombre de 0 à 255", "a number from 0 to 255"),
        Row("local x = ('x'):byte(1, 2)", "un octet à la fois", "one byte at a time"),
        Row("string.sub('a', 1.5)", "un nombre entier, comme 2", "a whole number, such as 2"),
        Row("string.format('%q', 1)", "écrire %s pour un texte", "write %s for a text"),
        Row("string.format('%d')", "il manque la valeur n° 1", "value 1 is missing"),
        Row("string.gsub('a')", "« gsub » n'existe pas ici", "'gsub' does not exist here"),
        Row("table.insert({}, 1, 2, 3)", "écrire table.insert(", "write table.insert("),
        Row("table.insert({}, 5, 2)", "cette place n'est pas dans la liste", "no such place"),
        Row("table.concat({ {} })", "l'élément n° 1 de la liste est une t", "item 1 of the list"),
        Row("table.sort({ 1, 'a' })", "sort range des nombres", "sort puts in order numbers"),
        Row("table.sort({}, print)", "nom inconnu « print »", "unknown name 'print'"),
        Row("table.sort({}, table.sort)", "sans fonction", "without a function"),
        Row("local x = { table.unpack({}, 1, 1e7) }", "la liste est trop l", "list is too long"),
        Row("select(0)", "le premier nombre part de 1", "the first number begins at 1"),
        Row("tonumber('10', 2)", "ne prend qu'une valeur", "takes a single value"),
    ]

    static let sentences: [Row] = [
        Row("local x <const> = 1 x = 2", "« x » est une constante", "'x' is a constant"),
        Row("goto fin", "aucun repère ne s'appelle « fin »", "no label is called 'fin'"),
        Row("break", "break n'est dans aucune boucle", "break stands in no loop"),
        Row("local function f() return ... end", "function(...)", "function(...)"),
    ]

    private func problems(_ script: String) -> [Problem] {
        Fixtures.load([
            ("departements/33/a.lua", Fixtures.department + "\n" + script + "\n")
        ]).problems
    }

    @Test(arguments: values + functions + sentences) func isTold(_ row: Row) throws {
        let found = problems(row.script).filter { $0.severity == .error }
        let problem = try #require(found.first { $0.text.fr.contains(row.fr) }, "\(found)")
        #expect(problem.text.en.contains(row.en), "\(problem.text.en)")
        #expect(problem.position.line == 3)
        // Of Lua's own English nothing is left, in either language.
        for word in ["attempt to", "bad argument", "expected, got", "Lua dit", "Lua says"] {
            #expect(!problem.text.fr.contains(word) && !problem.text.en.contains(word))
        }
    }

    /// Comparing is refused by its sign already, outside of functions; other releases of Lua say
    /// some things otherwise; some need a machine that is too large for a test.
    @Test(arguments: [
        ("attempt to compare two nil values", "deux fois rien (nil)", "nothing (nil) twice"),
        ("attempt to compare number with nil", "trouvé : un nombre et rien (nil)", "a number and"),
        ("attempt to perform 'n//0'", "on ne divise pas par zéro", "nothing divides by zero"),
        ("'for' initial value must be a number", "le premier doit être", "the first must be"),
        ("number (local 'x') has no integer representation", "un nombre entier", "whole number"),
        ("string length overflow", "un texte serait trop long", "a text would be too long"),
        ("table overflow", "trop d'éléments", "too many items"),
        ("stack overflow (message)", "s'imbriquent sans fin", "nest without end"),
        ("C stack overflow", "s'imbriquent sans fin", "nest without end"),
        ("'__index' chain too long; possible loop", "sans fin", "without end"),
        ("calling 'rep' on bad self (string expected, got nil)", "avant « : »", "before ':'"),
        ("bad argument #2 (number expected, got no value)", "cette fonction", "this function"),
        ("attempt to index a nil value", "devant le point n'existe pas", "before the dot"),
        ("attempt to perform arithmetic on a nil value (metamethod 'add')", "l'un des", "one of"),
        ("too many values in one call", "trop de valeurs", "too many values"),
        ("error in error handling", "corriger la première", "mend the first"),
    ])
    func isTranslated(_ text: String, _ fr: String, _ en: String) throws {
        let label = try #require(LuaMessage.label(text))
        #expect(label.fr.contains(fr) && label.en.contains(en), "\(label)")
        let placed = try #require(LuaMessage.label("national.x:12: " + text))
        #expect(placed.fr == "national.x:12: " + label.fr)
    }

    /// A script's own words are no message of Lua's, whatever they look like.
    @Test(arguments: ["", "clause inconnue", "attempt", "a: b", "12: x", "number", "$1", "*"])
    func otherWordsAreLeftAlone(_ text: String) { #expect(LuaMessage.label(text) == nil) }

    @Test func limitsAreTold() throws {
        let endless = try #require(problems("while true do end").first)
        #expect(
            endless.text.fr == "ce script fait trop de calculs (plus de 400000 instructions) : "
                + "une boucle est-elle sans fin ?")
        #expect(
            endless.text.en == "this script computes too much (more than 400000 instructions): "
                + "does a loop never end?")
    }

    /// A name that is a type's as well stays a name.
    @Test func namesAreNoTypes() throws {
        let label = try #require(LuaMessage.label("global write: 'number' (declare it ...)"))
        #expect(label.fr == "« number » n'est pas déclaré : écrire local number = ...")
    }
}

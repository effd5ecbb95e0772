import Testing

@testable import MniopCore
@testable import mniop

struct ScriptTests {
    @Test func installedScriptsComeFirst() {
        let here = ScriptLocator.shipped(executable: "/opt/mniop/bin/mniop") { _ in true }
        #expect(here == "/opt/mniop/share/mniop/scripts")
    }

    @Test func elseTheSourceTreeAboveTheBinary() {
        let tree = ["/srv/mniop/scripts/national"]
        let path = "/srv/mniop/.build/x86_64/debug/mniop"
        #expect(
            ScriptLocator.shipped(executable: path, exists: tree.contains) == "/srv/mniop/scripts")
        #expect(ScriptLocator.shipped(executable: path) { _ in false } == nil)
        #expect(ScriptLocator.shipped(executable: nil) { _ in true } == nil)
    }

    @Test func aPathThatIsNowhereStaysAsItIs() {
        let paths = ScriptPaths(["/no/such/folder", "relative"])
        #expect(paths.shown("national/a.lua") == "national/a.lua")
    }

    @Test func scenariosInJUnitAreEscaped() {
        #expect(JUnitReport.escape("a<b> & \"c\"\u{1}") == "a&lt;b&gt; &amp; &quot;c&quot; ")
    }

    @Test func everyProblemOfInputHasItsWords() {
        let errors: [AssessmentError] = [
            .noSignal, .severalPersons, .conflictingSignals(id: "s-1"), .unknownParameter("p"),
            .unknownParameterValue("p", "v"),
        ]
        for error in errors {
            #expect(Wording.refused(error, "p-1").fr.hasPrefix("p-1 : "))
            #expect(Wording.refused(error, "p-1").en.hasPrefix("p-1: "))
        }
    }
}

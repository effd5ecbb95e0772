/// Mistakes about what the catalogue holds: references, articles, documents.
extension MistakeTests {
    private static let head =
        "reference \"r\" { fr = \"R\", en = \"R\", source = \"S\", grade = \"report\","

    private static let why = "why = { fr = \"P\", en = \"W\" }"

    private static func rule(_ id: String, _ fields: String) -> String {
        "alert \"\(id)\" { fr = \"A\", en = \"A\", when = true,\n\(fields) }\n"
    }

    static let catalogue: [Mistake] = [
        Mistake(
            "wrong_value", 3, at: 2, says: "Vouliez-vous « outil »",
            head + "\n kind = \"outils\", " + why + " }"),
        Mistake(
            "unknown_field", 3, at: 2, says: "why",
            head + " kind = \"outil\",\n pourquoi = { fr = \"P\", en = \"W\" } }"),
        Mistake("missing_field", 2, says: "why", head + " kind = \"outil\" }"),
        Mistake("missing_field", 2, says: "kind", head + why + " }"),
        Mistake(
            "missing_field", 3, says: "en", head + " kind = \"outil\",\n why = { fr = \"P\" } }"),
        Mistake(
            "missing_field", 2, says: "grade",
            "reference \"r\" { fr = \"R\", en = \"R\", kind = \"texte\", source = \"S\", " + why
                + " }"),
        Mistake(
            "verb_not_here", 2, says: "nationale", local: true,
            "reference \"33.r\" { fr = \"R\", kind = \"outil\" }"),
        Mistake(
            "unknown_rule", 4, says: "« r » est une référence (national/plus.lua:2)",
            head + " kind = \"texte\", " + why + " }\n" + alert + "when = open \"r\" }"),
        Mistake(
            "missing_field", 3, says: "basis",
            rule("a", "since = \"2020-01-01\", basis = {}, grade = \"read\"")),
        Mistake(
            "missing_field", 2, says: "since",
            rule("a", "basis = { \"x\" }, grade = \"read\"")),
        Mistake(
            "two_grades", 2, says: "national/plus.lua:4",
            rule("a", "since = \"2020-01-01\", basis = { \"x\" }, grade = \"read\"")
                + rule("b", "since = \"2021-01-01\", basis = { \"x\" }, grade = \"verified\"")),
        Mistake(
            "unknown_document", 3, says: "attestaton", en: "attestaton",
            alert + "when = true, documents = { \"attestaton\" } }"),
    ]
}

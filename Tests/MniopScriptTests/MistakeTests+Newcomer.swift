/// What left a newcomer without a way out: each message names the way.
extension MistakeTests {
    private static func measure(_ fields: String) -> String {
        "measure \"33.m\" { fr = \"M\",\n \(fields) }"
    }

    private static func fact(_ fields: String) -> String {
        "fact \"33.f\" { type = \"boolean\", fr = \"F\",\n \(fields) }"
    }

    /// Names that begin with a department's code.
    static let dottedNames: [Mistake] = [
        Mistake(
            "syntax_error", 3, at: 9,
            says: "« fact.33.x » : un nom qui commence par un chiffre s'écrit entre crochets : "
                + "fact[\"33.x\"].",
            en: "a name that begins with a digit goes in brackets: fact[\"33.x\"].", local: true,
            measure("when = fact.33.x")),
        Mistake(
            "syntax_error", 3, at: 15, says: "fact[\"33.x\"]", local: true,
            measure("when = all { fact.33.x:is(true) }")),
        Mistake(
            "syntax_error", 3, at: 9, says: "fact[\"33\"]", local: true, measure("when = fact.33")),
        Mistake(
            "syntax_error", 3, at: 2, says: "« 33.x » : devant =", en: "[\"33.x\"] = ...",
            local: true, measure("33.x = true, when = true")),
        Mistake(
            "syntax_error", 3, at: 2, says: "s'écrit entre crochets : [\"33.x\"] = ...",
            en: "'33.x': before =, a name that begins with a digit or holds a dot goes in brackets",
            local: true, measure("\"33.x\" = true, when = true")),
    ]

    static let literals: [Mistake] = [
        Mistake(
            "script_error", 3, at: 14,
            says: "nom inconnu « vrai » : écrire true, sans guillemets.",
            en: "unknown name 'vrai': write true, without quotes.", local: true,
            fact("sensitive = vrai")),
        Mistake(
            "script_error", 3, at: 14, says: "écrire false", local: true, fact("sensitive = FAUX")),
        Mistake(
            "script_error", 3, at: 14, says: "écrire true", local: true, fact("sensitive = oui")),
        Mistake(
            "script_error", 3, at: 14, says: "écrire false", local: true, fact("sensitive = non")),
        Mistake(
            "script_error", 3, at: 9, says: "écrire true", local: true, measure("when = True")),
        Mistake(
            "script_error", 3, at: 14, says: "ce qui est inconnu ne s'écrit pas",
            en: "what is unknown is not written", local: true, fact("sensitive = inconnu")),
        Mistake(
            "wrong_value", 2, says: "Vouliez-vous « boolean » ?", local: true,
            "fact \"33.f\" { type = \"booléen\", fr = \"F\" }"),
        Mistake(
            "wrong_value", 3, at: 2, says: "Vouliez-vous « now » ?", local: true,
            measure("urgency = \"maintenant\", when = true")),
        Mistake(
            "wrong_value", 3, at: 2, says: "Vouliez-vous « verified » ?", local: true,
            measure("grade = \"vérifié\", when = true")),
        Mistake(
            "bad_date", 3, at: 2, says: "trouvé : « 01/06/2024 ». Écrire \"2024-06-01\".",
            en: "Write \"2024-06-01\".", local: true, measure("since = \"01/06/2024\", when = true")
        ),
        Mistake(
            "wrong_argument", 3, says: "une date qui existe, \"2024-06-01\" ; trouvé",
            local: true, measure("when = fact.date_depot:before \"1.6.2024\"")),
        Mistake(
            "wrong_type", 3, at: 2, says: "Écrire { \"33\" }.", en: "Write { \"33\" }.",
            local: true, "service \"33.s\" { fr = \"S\", kind = \"autre\",\n territory = \"33\" }"),
        Mistake(
            "wrong_type", 3, at: 16, says: "Écrire \"33\".", local: true,
            "service \"33.s\" { fr = \"S\", kind = \"autre\",\n territory = { 33 } }"),
        Mistake(
            "wrong_type", 3, at: 2, says: "Écrire \"days\".", en: "Write \"days\".", local: true,
            measure("urgency = days, when = true")),
    ]

    /// Conditions that are not written to their end, and what stands beside `version { }`.
    static let conditions: [Mistake] = [
        Mistake(
            "not_a_formula", 3, at: 2,
            says: "« sufficient » n'est pas encore une condition : écrire sufficient().",
            en: "'sufficient' is no condition yet: write sufficient().", local: true,
            measure("when = sufficient")),
        Mistake(
            "not_a_formula", 3, at: 15, says: "écrire sufficient()", local: true,
            measure("when = any { sufficient, true }")),
        Mistake(
            "not_a_formula", 3, says: "écrire present \"x\"", local: true,
            measure("when = present")),
        Mistake(
            "not_a_formula", 3, says: "écrire all { a, b }", local: true, measure("when = all")),
        Mistake(
            "unknown_field", 3, at: 2,
            says: "« when » va dans version { ... }, comme tout ce qui change",
            en: "'when' goes inside version { ... }", local: true,
            measure("when = fact.mineur,\n version { when = fact.plainte }")),
        Mistake(
            "unknown_field", 3, at: 2, says: "« since » va dans version", local: true,
            measure("since = \"2024-01-01\",\n version { when = fact.plainte }")),
        Mistake(
            "unexpected_value", 3, at: 2, says: "sans nom de champ", local: true,
            measure("\"x\", when = fact.plainte")),
        // One mistake, one error: what the first held is lost to the second.
        Mistake(
            "duplicate_key", 4, at: 2, says: "déjà ligne 3", local: true,
            measure("when = fact.plainte,\n when = fact.mineur")),
    ]

    /// Names that nothing declares, where none is near.
    static let unknownNames: [Mistake] = [
        Mistake(
            "unknown_actor", 3, says: "il y a : hopital, prefecture", en: "there are: hopital",
            local: true, "duty \"33.d\" { fr = \"D\", when = true,\n owed_by = { \"zzzzzzzz\" } }"),
        Mistake(
            "unknown_fact", 3, says: "s'il est d'ici, le déclarer : fact \"33.x\" { ... }",
            en: "if it is of this place, declare it: fact \"33.x\" { ... }", local: true,
            measure("when = fact[\"33.x\"]")),
        Mistake(
            "unknown_document", 3, says: "le déclarer : document \"33.livret\" { ... }",
            local: true, measure("when = true, documents = { \"33.livret\" }")),
        Mistake(
            "unknown_route", 3, says: "le déclarer : service \"33.s\" { ... }", local: true,
            measure("when = true, route = { to = \"33.s\" }")),
        // In a hook, where it is written out.
        Mistake(
            "unknown_fact", 3, at: 23, says: "« certificatt ». Vouliez-vous « certificat » ?",
            en: "Did you mean 'certificat'?", local: true,
            "on_assessment(function(case)\n"
                + " propose { question = \"certificatt\", why = \"W\" }\nend)"
        ),
        Mistake(
            "unknown_fact", 3, says: "« certificat »", local: true,
            "on_assessment(function(case)\n"
                + " propose({ why = (\"W\"), question = \"certificatt\" })\nend)"),
    ]

    /// What a script or a helper says itself is said as it is; Lua's own words are put in French.
    static let saidByScripts: [Mistake] = [
        Mistake(
            "script_error", 2, at: 1, says: "clause inconnue « plante »", local: true,
            "error(\"clause inconnue « plante »\")"),
        Mistake(
            "script_error", 3, says: "« comitee » n'existe pas ici, ou n'est pas une fonction",
            local: true, "local h = { comite = 1 }\nh.comitee(\"33\")"),
        Mistake(
            "script_error", 2, says: "un calcul se fait entre nombres", local: true,
            "local x = {} + 1"),
    ]

    static let newcomer =
        dottedNames + literals + conditions + unknownNames + saidByScripts
}

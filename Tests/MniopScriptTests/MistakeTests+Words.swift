/// What a newcomer writes in his first hour, with the words of each answer.
extension MistakeTests {
    static let syntax: [Mistake] = [
        Mistake(
            "control_character", 2, at: 16, says: "contient un caractère de contrôle",
            en: "holds a control character", "document \"d\" { fr = \"a\\0b\", en = \"D\" }"),
        Mistake(
            "syntax_error", 2, at: 27, says: "il manque sans doute une virgule juste avant « en ».",
            en: "a comma is probably missing just before 'en'.",
            "document \"en\" { fr = \"en\" en = \"D\" }"),
        Mistake(
            "syntax_error", 4, at: 3,
            says: "virgule manquante avant « basis » (accolade ouverte "
                + "ligne 2).", en: "comma missing before 'basis' (brace opened on line 2).",
            "alert \"a\" {\n  fr = \"A\"\n  basis = { \"x\" } }"),
        Mistake(
            "syntax_error", 4, at: 1,
            says: "l'accolade ouverte ligne 2 n'est pas fermée avant "
                + "« document » : ajouter }.",
            en: "the brace opened on line 2 is not closed before 'document': add }.",
            "document \"d\" {\n  fr = \"D\", en = \"D\"\n"
                + "document \"e\" { fr = \"E\", en = \"E\" }"),
        Mistake(
            "syntax_error", 2, at: 14,
            says: "l'accolade ouverte ligne 2 n'est jamais fermée : ajouter }.",
            en: "the brace opened on line 2 is never closed: add }.",
            "document \"d\" { fr = \"D\",\n  en = \"D\",\n"),
        Mistake(
            "syntax_error", 2, at: 28,
            says: "l'accolade ouverte ligne 2 n'est pas fermée avant « fr » : ajouter }.",
            en: "the brace opened on line 2 is not closed before 'fr': add }.",
            "document \"d\" { languages = { \"fr\", fr = \"D\""),
        Mistake(
            "syntax_error", 2, at: 11, says: "parenthèse ouverte ligne 2",
            "local x = (1 + 2\n"),
        Mistake(
            "syntax_error", 2, at: 11,
            says: "« function », ligne 2, n'est jamais fermé : "
                + "ajouter end.", "local f = function(x) return x\n"),
        Mistake(
            "syntax_error", 2, at: 1,
            says: "« mésure » : hors des guillemets, pas d'accent, et "
                + "seulement les guillemets droits \"…\". Vouliez-vous « measure » ?",
            en: "'mésure': outside quotes no accents, and only straight quotes \"…\". Did you "
                + "mean 'measure'?",
            "mésure \"m\" { fr = \"M\", en = \"M\" }"),
        Mistake(
            "syntax_error", 3, at: 7, says: "« “Dépôt” »", en: "straight quotes",
            "document \"d\" {\n fr = “Dépôt”, en = \"D\" }"),
        Mistake(
            "syntax_error", 3, at: 2, says: "Vouliez-vous « authority » ?",
            alert + " autorité = \"prefecture\", when = true }"),
        Mistake(
            "syntax_error", 3, at: 13, says: "Vouliez-vous « heberge » ?",
            alert + "when = fact.hébergé }"),
        Mistake(
            "syntax_error", 2, at: 30, says: "espace insécable", en: "hard space",
            "document \"d\" { fr = \"D\", en =\u{A0}\"D\" }"),
        Mistake(
            "syntax_error", 3, at: 7, says: "guillemet ouvert ici", en: "quote opened here",
            "document \"d\" { en = \"D\",\n fr = \"D }"),
        Mistake(
            "syntax_error", 2, at: 27, says: "juste avant « oui »", en: "write \\\" within it",
            "document \"d\" { fr = \"dit \"oui\" toujours\", en = \"D\" }"),
        Mistake(
            "syntax_error", 2, at: 23, says: "la barre \\ s'écrit \\\\",
            "document \"d\" { fr = \"A\\d\", en = \"D\" }"),
        Mistake(
            "syntax_error", 2, at: 10, says: "un nom va entre guillemets : document \"d\".",
            en: "a name goes in quotes: document \"d\".",
            "document d { fr = \"D\", en = \"D\" }"),
        Mistake(
            "syntax_error", 2, at: 10, says: "\"33.nom\"",
            "document 33.nom { fr = \"D\", en = \"D\" }"),
        Mistake(
            "syntax_error", 2, at: 16, says: "un champ s'écrit avec = : fr = \"D\"",
            "document \"d\" { fr: \"D\", en = \"D\" }"),
        Mistake(
            "syntax_error", 2, at: 21, says: "sans guillemets",
            "document \"d\" { \"fr\" = \"D\", en = \"D\" }"),
        Mistake(
            "syntax_error", 2, at: 35, says: "« = » après « field »",
            "document \"d\" { fr = \"D\", my-field = 1, en = \"D\" }"),
        Mistake(
            "syntax_error", 3, at: 1, says: "« when » n'a pas de valeur", alert + "when = }"),
        Mistake(
            "syntax_error", 3, at: 1, says: "« } » en trop",
            "document \"d\" { fr = \"D\", en = \"D\" }\n}"),
        Mistake(
            "syntax_error", 2, at: 36, says: "« , » en trop",
            "document \"d\" { fr = \"D\", en = \"D\" },\nlocal x = 1"),
        Mistake(
            "syntax_error", 2, at: 9, says: "il manque then avant « x »",
            en: "then is missing before 'x'", "if true x() end"),
    ]

    /// The apostrophe of every second French word.
    static let apostrophes: [Mistake] = [
        Mistake(
            "syntax_error", 2, at: 24, says: "juste avant « hôpital » : entourer le texte de \"",
            "document \"d\" { fr = 'l'hôpital', en = \"D\" }"),
        Mistake(
            "syntax_error", 2, at: 24, says: "juste avant « été »",
            "document \"d\" { fr = 'l'été', en = \"D\" }"),
    ]

    /// As other languages write them.
    static let operators: [Mistake] = [
        Mistake(
            "operator_on_formula", 3, at: 18, says: ":atleast(n + 1)",
            alert + "when = fact.age =>  18 }"),
        Mistake(
            "syntax_error", 3, at: 25, says: "« != » n'a pas de sens ici : écrire fact.x:isnt(v)",
            en: "'!=' means nothing here", alert + "when = fact.departement != \"33\" }"),
        Mistake(
            "syntax_error", 3, at: 21, says: "écrire all { a, b }",
            alert + "when = fact.plainte && fact.mineur }"),
        Mistake(
            "syntax_error", 3, at: 21, says: "écrire any { a, b }",
            alert + "when = fact.plainte || fact.mineur }"),
    ]

    static let words: [Mistake] = [
        // A verb that does not exist; a text without quotes.
        Mistake(
            "script_error", 2, at: 1,
            says: "nom inconnu « proposition ». On déclare ici avec : "
                + "fact, indicator, grid, sufficiency, duty, measure, alert, service, document",
            en: "unknown name 'proposition'. One declares here with: fact, indicator", local: true,
            "proposition \"33.p\" { fr = \"P\" }"),
        Mistake(
            "script_error", 2, at: 1, says: "Vouliez-vous « right » ?",
            "droit \"d\" { fr = \"D\", en = \"D\" }"),
        Mistake(
            "script_error", 2, at: 19, says: "Un texte va entre guillemets : \"boolean\".",
            en: "A text goes in quotes: \"boolean\".",
            "fact \"f\" { type = boolean, fr = \"F\", en = \"F\" }"),
        // French fields.
        Mistake(
            "unknown_field", 3, at: 1, says: "champ inconnu « quand ». Vouliez-vous « when » ?",
            en: "Did you mean 'when'?", alert + "quand = fact.plainte }"),
        Mistake(
            "unknown_field", 3, at: 2, says: "Vouliez-vous « grade » ?",
            "alert \"a\" { fr = \"A\", en = \"A\", since = \"2020-01-01\", basis = { \"x\" },\n"
                + " niveau = \"read\", when = true }"),
        Mistake(
            "unknown_field", 3, at: 2, says: "Vouliez-vous « since » ?",
            "alert \"a\" { fr = \"A\", en = \"A\", basis = { \"x\" }, grade = \"read\",\n"
                + " depuis = \"2020-01-01\", when = true }"),
        Mistake(
            "unknown_field", 3, at: 1, says: "Vouliez-vous « unless » ?",
            alert + "sauf = { fact.mineur }, when = true }"),
        Mistake(
            "unknown_field", 3, at: 1, says: "Il manque « when ». Champs connus :",
            en: "'when' is missing. Known fields:", alert + "declenchement = true }"),
        // Numbers in quotes.
        Mistake(
            "wrong_argument", 3, at: 29,
            says: "days attend un nombre sans guillemets : days(8) ; "
                + "trouvé : \"8\".", en: "days wants a number without quotes: days(8)",
            alert + "when = true, act_by =  days(\"8\"):from \"as_of\" }"),
        Mistake(
            "wrong_argument", 3, at: 23,
            says: ":below attend un nombre sans guillemets : "
                + ":below(18) ; trouvé : \"18\".",
            alert + "when = fact.age:below(\"18\") }"),
        Mistake(
            "wrong_argument", 3, at: 46, says: "days(60)",
            alert + "when = elapsed(fact.date_depot):atleast(days(\"60\")) }"),
        Mistake(
            "wrong_type", 3, at: 14, says: "« emergency » attend true ou false, sans guillemets",
            en: "without quotes", alert + "when = true, emergency = \"true\" }"),
        // What is national.
        Mistake(
            "id_prefix", 2, at: 6,
            says: "« mineur » existe déjà au niveau national (base.lua) et "
                + "ne se change pas : s'en servir par fact.mineur. Pour autre chose, un autre "
                + "nom : « 33.… ».",
            en: "'mineur' is already national (base.lua) and cannot be changed: use it as "
                + "fact.mineur. For something else, take another name: '33.…'.", local: true,
            "fact \"mineur\" { type = \"boolean\", fr = \"M\" }"),
        Mistake(
            "id_prefix", 2, at: 7, says: "s'en servir par open \"sejour\"", local: true,
            "alert \"sejour\" { fr = \"S\", when = fact.plainte }"),
        // Genders.
        Mistake(
            "unknown_rule", 3, says: "aucune règle ne s'appelle « sejur »",
            alert + "when = open \"sejur\" }"),
        Mistake(
            "unknown_indicator", 3, says: "aucun indice ne s'appelle « oit.D9 »",
            alert + "when = present \"oit.D9\" }"),
        Mistake(
            "unknown_rule", 2, says: "aucune règle ne s'appelle « sejur ». Vouliez-vous « sejour »",
            local: true, "on_assessment(function(case) return case:outcome \"sejur\" end)"),
        Mistake(
            "unknown_code", 3, at: 28,
            says: "« DE » n'est pas un code de « nationalite » ; il y a : "
                + "FR, TIERS",
            alert + "when = fact.nationalite:is(\"DE\") }"),
        Mistake(
            "duplicate", 2, at: 6, says: "le fait « age » est déjà déclaré à",
            "fact \"age\" { type = \"integer\", fr = \"A\", en = \"A\" }"),
        Mistake(
            "duplicate", 2, at: 7, says: "la règle « sejour » est déjà déclarée à",
            "alert \"sejour\" { fr = \"S\", en = \"S\", since = \"2020-01-01\", basis = { \"x\" }, "
                + "grade = \"read\", when = true }"),
    ]
}

import MniopExchange
import Testing

/// Signals typed by hand: the message says the way out, in words of no trade.
struct RemedyTests {
    struct Case: Sendable, CustomTestStringConvertible {
        /// Of the signal, after `"id":"a",`; a whole text where it begins with `=`.
        var json: String
        /// What the French message must hold.
        var fr: String
        var en: String

        init(_ json: String, _ fr: String, _ en: String) {
            (self.json, self.fr, self.en) = (json, fr, en)
        }

        var text: String {
            json.first == "="
                ? String(json.dropFirst()) : #"{"id":"a","date":"2024-01-01",\#(json)}"#
        }
        var testDescription: String { json }
    }

    static let values: [Case] = [
        Case(#""actor":"hopital""#, #"comme { "kind": "hopital" }"#, #"as { "kind": "hopital" }"#),
        Case(
            #""actor":{"kind":"hopital","department":64}"#, "entre guillemets, comme \"64\"",
            "between quotes, as \"64\""),
        Case(#""facts":{"age":"17"}"#, "sans guillemets, comme 17", "without quotes, as 17"),
        Case(
            #""facts":{"mineur":"oui"}"#, "true (oui) ou false (non)", "write true or false"),
        Case(#""facts":{"mineur":1}"#, "true (oui) ou false (non)", "write true or false"),
        Case(
            #""facts":{"departement":64}"#, "entre guillemets, comme \"64\"",
            "between quotes, as \"64\""),
        Case(#""facts":{"date_depot":2024}"#, "écrire la date entière", "write the whole date"),
        Case(#""facts":{"date_depot":"31/01/2024"}"#, "comme 2025-01-31", "as 2025-01-31"),
        Case(
            #""facts":{"exploitation":"sexuelle"}"#, "entre crochets, même seule",
            "between brackets, even alone"),
        Case(
            #""facts":{"age":[17]}"#, "une seule valeur, sans crochets",
            "one value, without brackets"),
        Case(#""facts":["mineur"]"#, #"comme { "mineur": true }"#, #"as { "mineur": true }"#),
        Case(
            #""present":"oit.D4.01""#, "entre crochets, même seule", "brackets, even alone"),
        Case(#""emergency":"oui""#, "true (oui) ou false (non)", "write true or false"),
        Case(#""person":12"#, "entre guillemets, comme", "between quotes, as"),
    ]

    static let texts: [Case] = [
        Case(#"={“id”:"a"}"#, "guillemet droit \"", "straight quote"),
        Case(#"={"id":« a »}"#, "guillemet droit \"", "straight quote"),
        Case(#"={'id':"a"}"#, "apostrophe", "an apostrophe"),
        Case(#"="# + "{\u{A0}\"id\":\"a\"}", "espace insécable", "a no-break space"),
        Case(#""regime":"medical","#, "virgule de trop", "a comma too many"),
        Case(#""present":["oit.D4.01",]"#, "virgule de trop", "a comma too many"),
        Case(
            #""regime":"medical" "person":"p""#, "il manque « , »",
            "\",\" (or \":\" after a key) is missing"),
        Case(
            #""regime" "medical""#, "il manque « , » (ou « : » après une clé)",
            "is missing before this"),
        Case(#""emergency":oui"#, "oui s'écrit true", "yes is written true"),
        Case(#""emergency":False"#, "non s'écrit false", "no is written false"),
        Case(
            #""emergency":None"#, "ce qu'on ne sait pas ne s'écrit pas",
            "what is not known is not written"),
        Case(#""emergency":"#, "valeur absente après « : »", "no value after \":\""),
        Case(#""person":"p" // note"#, "pas de commentaires", "no comments"),
        Case(
            #""facts":{"date_depot":2025-01-31}"#, "une date ou un code se met entre guillemets",
            "a date or a code stands between quotes"),
        Case(
            #""facts":{"date_depot":31/01/2025}"#, "une date ou un code se met entre guillemets",
            "a date or a code stands between quotes"),
        Case(
            #""facts":{"departement":01}"#, "une date ou un code se met entre guillemets",
            "a date or a code stands between quotes"),
        Case(
            #""facts":{"age":17,5}"#, "attendu ici : une clé ou une valeur",
            "expected here: a key or a value"),
        Case(#"={id:"a"}"#, "une clé aussi : \"id\"", "a key too: \"id\""),
        Case(#"={"id":"a""#, "la fin manque", "the end is missing"),
        Case(#"={"id":"a"}}"#, "fermeture de trop", "a closing too many"),
        Case(#"={"id"="a"}"#, "« : » va à la place de « = »", "\":\" instead of \"=\""),
        Case(#"={"id":"a}"#, "il manque un guillemet fermant", "a closing quote is missing"),
    ]

    @Test(arguments: values + texts)
    func theWayOutIsSaid(_ mistake: Case) throws {
        let result = try Scripts.read(mistake.text)
        let problem = try #require(result.problems.first)
        let (fr, en) = (problem.text(in: .french), problem.text(in: .english))
        #expect(fr.contains(mistake.fr), "\(fr)")
        #expect(en.contains(mistake.en), "\(en)")
        #expect(result.signals.isEmpty)
    }
}

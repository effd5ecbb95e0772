import MniopCore
import Testing

@Suite struct AuthorityWordTests {
    @Test(arguments: [
        ("Faire venir la police pour elle", "police"), ("Signaler à la PRÉFECTURE", "prefecture"),
        ("Signaler a la prefecture", "prefecture"), ("les policières", "policieres"),
        ("au commissariat", "commissariat"), ("à l’ambassade", "ambassade"),
        ("Consulat", "consulat"), ("the embassies", "embassies"), ("OFII", "ofii"),
        ("des préfets", "prefets"), ("sous-préfecture", "prefecture"),
        ("aux forces de l'ordre", "forces ordre"), ("law enforcement", "law enforcement"),
        ("Appeler le 17", "appeler 17"),
        ("Joindre le procureur", "procureur"), ("au titre de l'article 40", "article 40"),
        ("Prévenir les autorités", "prevenir autorites"),
        ("bureau des étrangers", "bureau etrangers"),
        ("Call the 17", "call 17"), ("brigade_des_mineurs", "brigade"),
        ("pre\u{301}fecture", "prefecture"), ("po\u{AD}lice", "police"),
        ("po\u{200B}lice", "police"), ("\u{1F694}police", "police"), ("police", "police"),
    ])
    func authoritiesAreFound(_ text: String, _ found: String) {
        #expect(AuthorityWords.first(in: text) == found)
    }

    /// Whole words: none of these names anyone.
    @Test(arguments: [
        "", "Proposer un contact avec l'association", "Consultation à l'hôpital, consulter",
        "policlinique", "a policy", "embrasser", "Le 17 mars, à 14 h", "préférer", "Landes 17",
        "ordre des avocats", "\u{1F600}\u{E9}",
        String(repeating: "x", count: 100),
    ])
    func othersAreNot(_ text: String) {
        #expect(AuthorityWords.first(in: text) == nil)
    }

    /// However a text is cut, and whatever surrounds it, the word is found: no state is left over.
    @Test func surroundingsChangeNothing() {
        for before in ["", "é ", "\u{1F600}", "œuvre ", "\u{2019}", "l'", "17 ", "x,"] {
            for after in ["", " é", "\u{1F600}", ".", "\u{2019}s", "-", "\u{A0}!"] {
                #expect(AuthorityWords.first(in: before + "Police" + after) == "police")
            }
        }
    }
}

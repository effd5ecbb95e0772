/// Words for those to whom an adult is sent only with her agreement: police, prosecutor,
/// prefecture, consulate, immigration office. For what is written in sentences; what has a name is
/// known by its kind (`ServiceKind.needsAgreement`).
///
/// A sentence that names them without sending anyone there is held back too: better one reminder
/// too few than one person sent to those who check her papers. No list sees every way to say it.
public enum AuthorityWords {
    /// The first such words of a text, as this list writes them: in small letters, without accents;
    /// `nil` where there are none. In time linear in the text.
    public static func first(in text: String) -> String? {
        var reader = Reader()
        var before = ""
        for byte in text.utf8 {
            if let word = reader.take(byte), let found = match(word, &before) { return found }
        }
        return reader.finish().flatMap { match($0, &before) }
    }

    /// A sentence that sends someone there, `Prévenir la police`: the words that name them. A
    /// sentence that forbids it sends nobody.
    static func sent(by text: String) -> String? {
        guard first(in: text) != nil else { return nil }
        for sentence in text.split(whereSeparator: { ".;!?".contains($0) }) {
            let sentence = String(sentence)
            guard let found = first(in: sentence) else { continue }
            let said = folded(sentence)
            if said.contains(where: verbs.contains), !said.contains(where: negations.contains) {
                return found
            }
        }
        return nil
    }

    private static func match(_ word: String, _ before: inout String) -> String? {
        if words.contains(word) { return word }
        if pairs[before]?.contains(word) == true { return "\(before) \(word)" }
        // `de`, `l`, `le` do not part two words.
        let isNumber = word.utf8.allSatisfy { (48...57).contains($0) }
        if isNumber || (word.utf8.count > 2 && !articles.contains(word)) { before = word }
        return nil
    }

    private static func folded(_ text: String) -> [String] {
        var reader = Reader()
        return text.utf8.compactMap { reader.take($0) } + [reader.finish()].compactMap { $0 }
    }

    private static let words: Set<String> = [
        "police", "polices", "policier", "policiere", "policiers", "policieres", "policeman",
        "policemen", "policewoman", "policewomen", "flic", "flics", "cop", "cops",
        "gendarme", "gendarmes", "gendarmerie", "gendarmeries", "brigade", "brigades",
        "commissariat", "commissariats", "commissaire", "commissaires", "enqueteur", "enqueteurs",
        "enquetrice", "enquetrices", "investigator", "investigators", "opj",
        "prefecture", "prefectures", "prefet", "prefets", "prefete", "prefetes", "prefectoral",
        "prefectorale", "prefectoraux", "prefectorales", "prefect", "prefects", "prefectural",
        "sousprefecture", "sousprefectures", "sousprefet", "sousprefets",
        "subprefecture", "subprefectures",
        "consul", "consuls", "consulat", "consulats", "consulaire", "consulaires", "consulate",
        "consulates", "consular", "ambassade", "ambassades", "ambassadeur", "ambassadeurs",
        "ambassadrice", "ambassadrices", "embassy", "embassies", "ambassador", "ambassadors",
        "ofii", "cra", "paf", "dcpaf", "dnpaf", "dgef", "immigration", "retention", "douane",
        "douanes", "douanier", "douaniers", "customs", "procureur", "procureurs", "procureure",
        "procureures", "parquet", "parquets", "prosecutor", "prosecutors", "patrouille",
        "patrouilles", "patrol", "patrols", "marechaussee", "ddsp", "dipn", "dtpn", "sctip",
        "europol", "ofpra", "expulsion", "eloignement", "deportation", "rapatriement",
        "repatriation", "oqtf",
    ]

    /// Two words in a row, without those of one or two letters in between: `forces de l'ordre`,
    /// `appeler le 17`.
    private static let pairs: [String: Set<String>] = [
        "forces": ["ordre", "securite"], "force": ["ordre"],
        "surete": ["departementale"], "article": ["40"], "services": ["etat"],
        "bureau": ["etrangers"], "prevenir": ["17", "autorites"], "avertir": ["17", "autorites"],
        "informer": ["autorites"], "aviser": ["17", "autorites"], "alerter": ["17", "autorites"],
        "remettre": ["autorites"], "autorites": ["consulaires"], "retour": ["volontaire", "pays"],
        "renvoyer": ["pays"], "law": ["enforcement"],
        "detention": ["centre", "center"], "border": ["guard", "guards", "force"],
        "appeler": ["17"], "appelez": ["17"], "appelle": ["17"], "composer": ["17"],
        "composez": ["17"], "faire": ["17"], "faites": ["17"], "contacter": ["17"], "call": ["17"],
        "dial": ["17"], "phone": ["17"], "joindre": ["17"],
    ]

    private static let articles: Set<String> = ["les", "des", "aux", "une", "the"]

    /// Orders, and what they do; no participles: `orientée par la police` comes from there.
    private static let verbs: Set<String> = [
        "accompagner", "accompagnez", "adresser", "adressez", "alerter", "alertez", "amener",
        "amenez", "appeler", "appelez", "avertir", "avertissez", "aviser", "avisez", "composer",
        "conduire", "conduisez", "contacter", "contactez", "declarer", "declarez", "denoncer",
        "denoncez", "emmener", "emmenez", "envoyer", "envoyez", "informer", "informez", "joindre",
        "livrer", "orienter", "orientez", "presenter", "presentez", "prevenir", "prevenez",
        "remettre", "saisir", "saisissez", "signaler", "signalez", "transmettre", "transmettez",
        "venir", "telephoner", "telephonez", "convoquer", "renvoyer", "placer", "signalement",
        "signalements", "intervention", "interventions", "transmission",
        "transmissions", "saisine", "denonciation", "escorte", "appel", "accompany", "alert",
        "bring", "call", "contact", "escort", "hand", "inform",
        "notify", "phone", "refer", "report", "send", "take", "tell", "warn",
    ]

    private static let negations: Set<String> = ["pas", "jamais", "not", "never"]

    /// LIMIT: longer than every word of the list; of longer ones only this much is kept.
    private static let longest = 20

    /// Folds letters one byte at a time, and gives each word as it ends.
    private struct Reader {
        private var word: [UInt8] = []
        /// A letter with an accent, or a sign of no width, is two or three bytes.
        private var lead: (UInt8, UInt8) = (0, 0)

        init() { word.reserveCapacity(AuthorityWords.longest) }

        mutating func take(_ byte: UInt8) -> String? {
            if lead.0 == 0 { return begin(byte) }
            let (first, second) = lead
            lead = (0, 0)
            switch (first, second, byte) {
            case (0xC3, _, _):
                guard let letter = Names.plain(byte | 0x20) else { return finish() }
                add(letter)
            case (0xC5, _, 0x92), (0xC5, _, 0x93):
                add(UInt8(ascii: "o"))
                add(UInt8(ascii: "e"))
            case (0xCC, _, _), (0xCD, _, _), (0xC2, _, 0xAD):
                // An accent of its own, a soft hyphen: within the word.
                break
            case (0xE2, 0, 0x80), (0xE2, 0, 0x81), (0xEF, 0, 0xBB):
                lead = (first, byte)
            case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
                // Signs of no width.
                break
            default:
                // Any other letter or sign ends a word; its last bytes do no more.
                return finish()
            }
            return nil
        }

        private mutating func begin(_ byte: UInt8) -> String? {
            switch byte {
            case 48...57, 97...122: add(byte)
            case 65...90: add(byte | 0x20)
            case 0xC2...0xF4: lead = (byte, 0)
            default: return finish()
            }
            return nil
        }

        private mutating func add(_ letter: UInt8) {
            if word.count < AuthorityWords.longest { word.append(letter) }
        }

        /// The word that ends here.
        mutating func finish() -> String? {
            guard !word.isEmpty else { return nil }
            defer { word.removeAll(keepingCapacity: true) }
            return String(decoding: word, as: UTF8.self)
        }
    }
}

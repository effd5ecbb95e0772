import MniopCore

/// The fields of one table, read by name and checked: type, presence, language. What was never
/// asked for is an unknown field.
final class Fields {
    let table: RawTable
    let place: Place
    let log: ProblemLog
    /// Local layers may leave out English, dates, articles and grades.
    let isLocal: Bool
    // Of these every access is short, and none is held while another begins: to check that at each
    // would take a hundredth of a load.
    @exclusivity(unchecked) private var asked: [String]
    /// Of the first fields of the table, as bits, and of the others: few tables have any.
    @exclusivity(unchecked) private var firstAsked: UInt64 = 0
    @exclusivity(unchecked) private var othersAsked: [Bool] = []
    /// Told once all fields were read: what looks missing may only be misspelt.
    @exclusivity(unchecked) private var missing: [String] = []
    private var readsList = false

    init(_ table: RawTable, at place: Place, log: ProblemLog, isLocal: Bool) {
        self.table = table
        self.place = place
        self.log = log
        self.isLocal = isLocal
        asked = []
        asked.reserveCapacity(24)
        if table.fields.count > 64 {
            othersAsked = Array(repeating: false, count: table.fields.count - 64)
        }
        log.checkWhole(table, in: place)
    }

    func place(of name: String) -> Place { log.place(of: name, in: place) }

    /// Notes that the field is known.
    func asked(_ name: String) { _ = value(name) }

    /// The field's value; notes that the field is known.
    func value(_ name: String, required: Bool = false) -> RawValue? {
        asked.append(name)
        // Their lengths tell most names apart.
        let length = name.utf8.count
        if let found = table.fields.firstIndex(where: {
            $0.name.utf8.count == length && $0.name == name
        }) {
            if found < 64 {
                firstAsked |= 1 << UInt64(found)
            } else {
                othersAsked[found - 64] = true
            }
            return table.fields[found].value
        }
        if required { missing.append(name) }
        return nil
    }

    /// The entries without a name, each with its place.
    func list() -> [(value: RawValue, place: Place)] {
        readsList = true
        return Array(zip(table.array, log.places(ofElements: table.array.count, in: place)))
    }

    /// Reports what nobody asked for, and what is missing. To be called once all fields were read.
    func finish() {
        let count = table.fields.count
        if firstAsked.nonzeroBitCount < min(64, count) || othersAsked.contains(false) {
            let unknown = table.fields.indices.filter { place in
                place < 64 ? firstAsked >> UInt64(place) & 1 == 0 : !othersAsked[place - 64]
            }
            for place in unknown {
                reportUnknown(table.fields[place].name, isOnly: unknown.count == 1)
            }
        }
        if missing.count == 1, table.array.count == 1, !readsList, let one = missing.first,
            case .string(let text)? = table.array.first
        {
            log.add(
                "unexpected_value", at: log.place(ofElement: 0, in: place),
                fr: "il manque le nom du champ : écrire \(one) = \"\(text.clipped)\".",
                en: "the field's name is missing: write \(one) = \"\(text.clipped)\".")
            missing = []
            return
        }
        for name in missing {
            log.add(
                "missing_field", at: place,
                fr: "il manque le champ « \(name) ».", en: "the field '\(name)' is missing.")
        }
        missing = []
        if !readsList, let first = table.array.first {
            let found = first.kind
            log.add(
                "unexpected_value", at: log.place(ofElement: 0, in: place),
                fr: "\(found.fr) sans nom de champ : écrire nom = valeur.",
                en: "\(found.en) without a field name: write name = value.")
        }
    }

    /// A field under another name is one mistake: the right name is then not missing too.
    private func reportUnknown(_ name: String, isOnly: Bool) {
        let free = asked.filter { table[$0] == nil }
        let near = AuthorWords.meant(name, among: free) ?? Names.nearest(name, among: asked)
        let known = asked.sorted().joined(separator: ", ")
        if name == "version" {
            missing = []
            log.add(
                "unknown_field", at: place(of: name),
                fr:
                    "« version » s'écrit sans signe = : version { ... }, autant de fois qu'il "
                    + "faut.",
                en: "'version' is written without =: version { ... }, as often as needed.")
            return
        }
        var (french, english) = (" Champs connus : \(known).", " Known fields: \(known).")
        if let near {
            (french, english) = (" Vouliez-vous « \(near) » ?", " Did you mean '\(near)'?")
            missing.removeAll { $0 == near }
        } else if isOnly, missing.count == 1, let one = missing.popLast() {
            french = " Il manque « \(one) »." + french
            english = " '\(one)' is missing." + english
        }
        if near == nil, let unit = AuthorWords.unit(name), asked.contains("act_by") {
            let time = AuthorWords.time(unit + "(8)")
            french = " Un délai s'écrit act_by = \(time)."
            english = " A time is written act_by = \(time)."
        }
        log.add(
            "unknown_field", at: place(of: name), fr: "champ inconnu « \(name) »." + french,
            en: "unknown field '\(name)'." + english)
    }

    func wrongType(
        _ name: String, _ value: RawValue, fr: String, en: String, write: String? = nil
    ) {
        wrongType(name, value, at: place(of: name), fr: fr, en: en, write: write)
    }

    /// `write`: what to write instead, where that is known.
    func wrongType(
        _ name: String, _ value: RawValue, at place: Place, fr: String, en: String,
        write: String? = nil
    ) {
        let found = log.kind(of: value, at: place)
        log.add(
            "wrong_type", at: place,
            fr: "« \(name) » attend \(fr) ; trouvé : \(found.fr)."
                + (write.map { " Écrire \($0)." } ?? ""),
            en: "'\(name)' wants \(en); found: \(found.en)."
                + (write.map { " Write \($0)." } ?? ""))
    }

    /// A table within this one.
    func inner(_ table: RawTable, at place: Place) -> Fields {
        Fields(table, at: place, log: log, isLocal: isLocal)
    }
}

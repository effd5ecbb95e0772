import MniopCore

/// The fields of one table, read by name and checked: type, presence, language. What was never
/// asked for is an unknown field.
final class Fields {
    let table: RawTable
    let place: Place
    let log: ProblemLog
    /// Local layers may leave out English, dates, articles and grades.
    let isLocal: Bool
    private var asked: [String] = []
    private var readsList = false

    init(_ table: RawTable, at place: Place, log: ProblemLog, isLocal: Bool) {
        self.table = table
        self.place = place
        self.log = log
        self.isLocal = isLocal
        log.checkWhole(table, in: place)
    }

    func place(of name: String) -> Place { log.place(of: name, in: place) }

    /// The field's value; notes that the field is known.
    func value(_ name: String, required: Bool = false) -> RawValue? {
        asked.append(name)
        if let value = table[name] { return value }
        if required {
            log.add(
                "missing_field", at: place,
                fr: "il manque le champ « \(name) ».", en: "the field '\(name)' is missing.")
        }
        return nil
    }

    /// The entries without a name, each with its place.
    func list() -> [(value: RawValue, place: Place)] {
        readsList = true
        return table.array.enumerated().map { index, value in
            (value, log.place(ofElement: index, in: place))
        }
    }

    /// Reports what nobody asked for. To be called once all fields were read.
    func finish() {
        for field in table.fields where !asked.contains(field.name) {
            let near = Names.nearest(field.name, among: asked)
            let known = asked.sorted().joined(separator: ", ")
            log.add(
                "unknown_field", at: self.place(of: field.name),
                fr: "champ inconnu « \(field.name) »."
                    + (near.map { " Vouliez-vous « \($0) » ?" } ?? " Champs connus : \(known)."),
                en: "unknown field '\(field.name)'."
                    + (near.map { " Did you mean '\($0)'?" } ?? " Known fields: \(known)."))
        }
        if !readsList, let first = table.array.first {
            let found = first.kind
            log.add(
                "unexpected_value", at: log.place(ofElement: 0, in: place),
                fr: "\(found.fr) sans nom de champ : écrire nom = valeur.",
                en: "\(found.en) without a field name: write name = value.")
        }
    }

    func wrongType(_ name: String, _ value: RawValue, fr: String, en: String) {
        wrongType(name, value, at: place(of: name), fr: fr, en: en)
    }

    func wrongType(_ name: String, _ value: RawValue, at place: Place, fr: String, en: String) {
        let found = value.kind
        log.add(
            "wrong_type", at: place,
            fr: "« \(name) » attend \(fr) ; trouvé : \(found.fr).",
            en: "'\(name)' wants \(en); found: \(found.en).")
    }

    /// A table within this one.
    func inner(_ table: RawTable, at place: Place) -> Fields {
        Fields(table, at: place, log: log, isLocal: isLocal)
    }
}

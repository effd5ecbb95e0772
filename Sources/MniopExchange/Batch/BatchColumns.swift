import MniopCore

/// The columns of a batch row, in the order of formats.md; each is named by its path.
public struct BatchColumns: Sendable {
    enum Column: Sendable, Equatable {
        case person, signals, minor, sufficient
        case named(form: Int)
        case reading(form: Int, ReadingName)
        case outcome(rule: Int)
    }

    let columns: [(path: [String], column: Column)]

    /// A column that nobody has.
    public struct Unknown: Error, Sendable, Equatable {
        public var path: String
        public var nearest: String?

        public init(path: String, nearest: String?) {
            self.path = path
            self.nearest = nearest
        }
    }

    /// All columns of a rulebook.
    public init(_ rulebook: Rulebook) {
        var columns: [(path: [String], column: Column)] = [
            (["person"], .person), (["signals"], .signals), (["minor"], .minor),
            (["sufficient"], .sufficient),
        ]
        for (number, form) in rulebook.catalogue.exploitations.enumerated() {
            columns.append((["forms", form.id, "named"], .named(form: number)))
            for name in ReadingName.allCases {
                columns.append((["forms", form.id, name.rawValue], .reading(form: number, name)))
            }
        }
        for (number, rule) in rulebook.catalogue.rules.enumerated() {
            columns.append((["outcomes", rule.id], .outcome(rule: number)))
        }
        self.columns = columns
    }

    private init(_ columns: [(path: [String], column: Column)]) { self.columns = columns }

    public var paths: [String] { columns.map { $0.path.joined(separator: ".") } }

    /// Only the columns that are named, or that are within what is named (`outcomes`,
    /// `forms.travail`); always `person`. Their order stays.
    public func selecting(_ names: [String]) throws(Unknown) -> BatchColumns {
        var wanted: Set<Int> = [0]
        let paths = paths
        for name in names {
            let found = paths.indices.filter {
                paths[$0] == name || paths[$0].hasPrefix(name + ".")
            }
            guard !found.isEmpty else {
                let groups = Set(columns.flatMap { BatchColumns.groups($0.path) }).sorted()
                throw Unknown(path: name, nearest: Names.nearest(name, among: paths + groups))
            }
            wanted.formUnion(found)
        }
        return BatchColumns(columns.indices.filter { wanted.contains($0) }.map { columns[$0] })
    }

    /// `forms`, `forms.travail` of `forms.travail.strict`.
    private static func groups(_ path: [String]) -> [String] {
        path.indices.dropFirst().map { path[..<$0].joined(separator: ".") }
    }
}

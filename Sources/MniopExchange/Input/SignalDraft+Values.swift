import MniopCore

/// Values of each type that formats.md knows. Each gives `nil` where there is nothing good to
/// read, having said why; `null` is as if the key were not there.
extension SignalDraft {
    /// Keys and values, each key once.
    mutating func entries(
        _ node: JSONNode, _ path: String
    ) -> [(name: String, key: JSONNode, value: JSONNode)]? {
        guard node.value == .object else {
            wrongType(node, path, SignalDraft.object(at: path), .object)
            return nil
        }
        var seen: Set<String> = []
        var entries: [(name: String, key: JSONNode, value: JSONNode)] = []
        var children = node.children
        while let key = children.next(), let value = children.next() {
            guard let name = key.text else {
                add(
                    "bad_encoding", key, path, found: key.described,
                    fr: "clé illisible", en: "a key that cannot be read")
                continue
            }
            guard seen.insert(name).inserted else {
                add(
                    "duplicate_key", key, join(path, name), found: "key",
                    fr: "clé donnée deux fois", en: "key given twice")
                continue
            }
            entries.append((name: name, key: key, value: value))
        }
        return entries
    }

    /// Values of an object with known keys; those that are `null` are left out.
    mutating func fields(
        _ node: JSONNode, _ path: String, known: [String]
    ) -> [String: JSONNode]? {
        guard let entries = entries(node, path) else { return nil }
        var fields: [String: JSONNode] = [:]
        for entry in entries {
            if known.contains(entry.name) {
                if entry.value.value != .null { fields[entry.name] = entry.value }
            } else if !isFull {
                add(
                    "unknown_key", entry.key, join(path, entry.name), found: "key",
                    fr: "clé inconnue ; attendu : \(known.joined(separator: ", "))",
                    en: "unknown key; expected: \(known.joined(separator: ", "))",
                    nearest: Names.nearest(entry.name, among: known))
            }
        }
        return fields
    }

    mutating func missing(_ key: String, in node: JSONNode, _ path: String, _ expected: Label) {
        add(
            "missing_key", node, join(path, key), found: "nothing",
            fr: "clé obligatoire ; attendu : \(expected.fr)",
            en: "required key; expected: \(expected.en)")
    }

    mutating func boolean(_ node: JSONNode, _ path: String) -> Bool? {
        if case .boolean(let value) = node.value { return value }
        wrongType(node, path, FactType.boolean.expected, .boolean)
        return nil
    }

    mutating func integer(
        _ node: JSONNode, _ path: String, in range: ClosedRange<Int64>
    ) -> Int64? {
        let expected = Label(
            fr: "un entier de \(range.lowerBound) à \(range.upperBound)",
            en: "an integer from \(range.lowerBound) to \(range.upperBound)")
        switch node.value {
        case .integer(let value) where range.contains(value): return value
        case .integer, .large:
            add(
                "out_of_range", node, path, fr: "attendu : \(expected.fr)",
                en: "expected: \(expected.en)")
        default: wrongType(node, path, expected, .integer)
        }
        return nil
    }

    mutating func date(_ node: JSONNode, _ path: String) -> CivilDate? {
        guard node.value == .text else {
            wrongType(node, path, FactType.date.expected, .date)
            return nil
        }
        if node.count <= 16, let date = node.text.flatMap({ CivilDate($0) }) { return date }
        add(
            "impossible_date", node, path,
            fr: "attendu : une date qui existe, année-mois-jour, comme 2025-01-31",
            en: "expected: a date that exists, year-month-day, as 2025-01-31")
        return nil
    }

    /// An opaque name that the host draws: an id, a pseudonym, a visit.
    mutating func name(_ node: JSONNode, _ path: String) -> String? {
        let most = SignalBuilder.longestName
        return text(
            node, path, upTo: most, "bad_name",
            Label(
                fr: "un texte non vide entre guillemets, de \(most) octets au plus, sur une ligne",
                en: "a text between quotes, not empty, of \(most) bytes at most, on one line")
        ) { !$0.hasControlCharacters }
    }

    /// LIMIT: bytes of a code that no script declares.
    private static let longestCode = 64

    /// A code that no script declares. Its narrow shape keeps free text out of a signal.
    mutating func code(_ node: JSONNode, _ path: String) -> String? {
        let most = SignalDraft.longestCode
        return text(
            node, path, upTo: most, "bad_code",
            Label(
                fr: "un code de 1 à \(most) lettres sans accent, chiffres, « _ », « - » ou « . »",
                en: "a code of 1 to \(most) plain letters, digits, \"_\", \"-\" or \".\"")
        ) { $0.utf8.allSatisfy(SignalDraft.isOfCode) }
    }

    static func isOfCode(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    private mutating func text(
        _ node: JSONNode, _ path: String, upTo most: Int, _ code: String, _ expected: Label,
        isGood: (String) -> Bool
    ) -> String? {
        guard node.value == .text else {
            wrongType(node, path, expected, .text)
            return nil
        }
        if (1...most).contains(node.count), let text = node.text, isGood(text) {
            return text
        }
        add(code, node, path, fr: "attendu : \(expected.fr)", en: "expected: \(expected.en)")
        return nil
    }

    /// One of a few words.
    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ node: JSONNode, _ path: String, _ type: Word.Type
    ) -> Word? {
        let known = Word.allCases.map(\.rawValue)
        let list = known.joined(separator: ", ")
        let expected = Label(fr: "l'un de : \(list)", en: "one of: \(list)")
        guard node.value == .text else {
            wrongType(node, path, expected, .text)
            return nil
        }
        let short = node.count <= SignalBuilder.longestName ? node.text : nil
        if let short, let word = Word(rawValue: short) { return word }
        add(
            "unknown_code", node, path, fr: "attendu : \(expected.fr)",
            en: "expected: \(expected.en)",
            nearest: short.flatMap { Names.nearest($0, among: known) })
        return nil
    }

    /// A list, its items with their paths.
    mutating func items(_ node: JSONNode, _ path: String) -> [(node: JSONNode, path: String)] {
        guard node.value == .array else {
            wrongType(node, path, Label(fr: "une liste", en: "a list"), .list)
            return []
        }
        guard node.count <= SignalBuilder.longestList else {
            add(
                "list_too_long", node, path,
                fr: "attendu : au plus \(SignalBuilder.longestList) éléments",
                en: "expected: at most \(SignalBuilder.longestList) items")
            return []
        }
        return node.children.enumerated().map { (node: $1, path: "\(path)[\($0)]") }
    }

    func join(_ path: String, _ key: String) -> String {
        let shown = JSONText.shown(key)
        return path.isEmpty ? shown : path + "." + shown
    }
}

extension SignalBuilder {
    /// The value as the fact's type wants it.
    func check(
        _ value: FactValue, _ fact: FactDeclaration, _ path: String
    ) throws(SignalProblem) -> FactValue {
        switch (fact.type, value) {
        case (.boolean, .boolean), (.date, .date):
            return value
        case (.integer, .integer(let number)):
            try checkRange(number, fact, path)
            return value
        case (.code, .code(let code)):
            try checkCode(code, fact, path)
            return value
        case (.codes, .codes(let list)):
            guard list.count <= SignalBuilder.longestList else {
                throw SignalProblem(
                    "list_too_long", path: path, found: "list of \(list.count)",
                    fr: "attendu : au plus \(SignalBuilder.longestList) codes",
                    en: "expected: at most \(SignalBuilder.longestList) codes")
            }
            for code in list { try checkCode(code, fact, path) }
            return .codes(Set(list).sorted())
        default:
            throw SignalProblem(
                "wrong_type", path: path, found: value.typeName,
                fr: "attendu : \(fact.type.expected.fr)", en: "expected: \(fact.type.expected.en)")
        }
    }

    private func checkRange(
        _ number: Int64, _ fact: FactDeclaration, _ path: String
    ) throws(SignalProblem) {
        let range: ClosedRange<Int64> =
            switch fact.id {
            case AgeModel.age: 0...AgeModel.oldest
            case AgeModel.birthYear: 1850...9999
            default: -1_000_000_000...1_000_000_000
            }
        guard !range.contains(number) else { return }
        throw SignalProblem(
            "out_of_range", path: path, found: "integer",
            fr: "attendu : un entier de \(range.lowerBound) à \(range.upperBound)",
            en: "expected: an integer from \(range.lowerBound) to \(range.upperBound)")
    }

    private func checkCode(
        _ code: String, _ fact: FactDeclaration, _ path: String
    ) throws(SignalProblem) {
        if fact.id.hasPrefix("departement"), fact.type == .code, !Departments.isCode(code) {
            throw .unknown(
                "unknown_department", path, code,
                Label(
                    fr: "un code de département (\"33\", \"2A\", \"974\")",
                    en: "a department code (\"33\", \"2A\", \"974\")"), nil)
        }
        guard !code.isEmpty, code.utf8.count <= SignalBuilder.longestName else {
            throw SignalProblem(
                "bad_name", path: path, found: SignalProblem.describe(text: code),
                fr: "attendu : un code de 1 à \(SignalBuilder.longestName) octets",
                en: "expected: a code of 1 to \(SignalBuilder.longestName) bytes")
        }
        guard !fact.values.isEmpty, !fact.values.contains(code) else { return }
        let known = fact.values.prefix(12).joined(separator: ", ")
        throw .unknown(
            "unknown_code", path, code,
            Label(fr: "l'un de : \(known)", en: "one of: \(known)"),
            Names.nearest(code, among: fact.values))
    }
}

extension FactValue {
    var typeName: String {
        switch self {
        case .boolean: "boolean"
        case .integer: "integer"
        case .date: "date"
        case .code(let text): SignalProblem.describe(text: text)
        case .codes(let list): "list of \(list.count)"
        }
    }
}

extension FactType {
    /// What a signal must hold for a fact of this type.
    public var expected: Label {
        switch self {
        case .boolean: Label(fr: "true ou false", en: "true or false")
        case .integer: Label(fr: "un entier", en: "an integer")
        case .date: Label(fr: "une date AAAA-MM-JJ", en: "a date YYYY-MM-DD")
        case .code: Label(fr: "un code (texte)", en: "a code (text)")
        case .codes: Label(fr: "une liste de codes", en: "a list of codes")
        }
    }
}

extension SignalProblem {
    /// A name as it may be shown: it is a key or an identifier, never a value about the person.
    public static func short(_ name: String) -> String {
        name.utf8.count <= 64 ? name : String(name.prefix(40)) + "…"
    }

    public static func describe(text: String) -> String { "string of \(text.utf8.count) bytes" }

    static func unknown(
        _ code: String, _ path: String, _ name: String, _ expected: Label, _ nearest: String?
    ) -> SignalProblem {
        SignalProblem(
            code, path: path, found: describe(text: name),
            fr: "inconnu ; attendu : \(expected.fr)"
                + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""),
            en: "unknown; expected: \(expected.en)"
                + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""),
            nearest: nearest)
    }
}

import MniopCore

/// Signals out of a scenario, and what is wrong with them in the words of its author: its persons
/// are invented, so values are shown.
extension ScenarioRunner {
    func fill(
        _ builder: inout SignalBuilder, from source: ScenarioSignal, _ problems: inout [Problem]
    ) {
        if let actor = source.actor {
            attempt(actor.kind, source.actorPlace ?? source.place, &problems) {
                () throws(SignalProblem) in
                try builder.setActor(
                    kind: actor.kind, department: actor.department, hospital: actor.hospital)
            }
        }
        for fact in source.facts {
            let advice = advice(fact.name, fact.value)
            attempt(fact.name, fact.place, &problems, advice) { () throws(SignalProblem) in
                try set(fact.name, fact.value, in: &builder)
            }
        }
        for (index, name) in source.present.enumerated() {
            attempt(name.id, name.place, &problems) { () throws(SignalProblem) in
                try builder.addPresent(name.id, path: "present[\(index)]")
            }
        }
        for (index, name) in source.absent.enumerated() {
            attempt(name.id, name.place, &problems) { () throws(SignalProblem) in
                try builder.addAbsent(name.id, path: "absent[\(index)]")
            }
        }
    }

    private func set(
        _ name: String, _ value: RawValue, in builder: inout SignalBuilder
    ) throws(SignalProblem) {
        switch value {
        case .boolean(let flag): try builder.setFact(name, .value(.boolean(flag)))
        case .integer(let number): try builder.setFact(name, .value(.integer(number)))
        case .string(let text): try builder.setFact(name, text: text)
        case .table(let list) where list.fields.isEmpty:
            var codes: [String] = []
            for element in list.array {
                guard case .string(let code) = element else { throw refusal(name, element) }
                codes.append(code)
            }
            try builder.setFact(name, .value(.codes(codes)))
        default: throw refusal(name, value)
        }
    }

    private func refusal(_ name: String, _ value: RawValue) -> SignalProblem {
        let found = value.kind
        return SignalProblem(
            "wrong_type", path: "facts.\(name)", found: found.fr,
            fr: "\(found.fr) n'est pas une valeur de fait",
            en: "\(found.en) is no value of a fact")
    }

    /// What was found of the wrong type, and what was meant.
    private func advice(_ name: String, _ value: RawValue) -> Label {
        let found = value.kind
        let right = rulebook.fact(name).flatMap { meant($0, value) }
        return Label(
            fr: " ; trouvé : \(found.fr)." + (right.map { " Écrire \($0)." } ?? ""),
            en: "; found: \(found.en)." + (right.map { " Write \($0)." } ?? ""))
    }

    private func meant(_ fact: FactDeclaration, _ value: RawValue) -> String? {
        let isPlain = fact.id.utf8.allSatisfy { $0 != 46 && $0 != 45 }
        let key = isPlain ? fact.id : "[\"\(fact.id)\"]"
        switch (fact.type, value) {
        case (.code, .integer(let number)):
            // Lua forgets the nought of `01`.
            let isShort = fact.id.hasPrefix("departement") && (1...9).contains(number)
            return "\(key) = \"\(isShort ? "0" : "")\(number)\""
        case (.codes, .string(let text)): return "\(key) = { \"\(text.clipped)\" }"
        case (.code, .table(let list)):
            guard case .string(let text)? = list.array.first, list.array.count == 1 else {
                return nil
            }
            return "\(key) = \"\(text.clipped)\""
        case (.integer, .string(let text)):
            return Int64(text).map { "\(key) = \($0)" }
        case (.date, .string(let text)):
            return AuthorWords.date(text).map { "\(key) = \"\($0)\"" }
        case (.date, .integer), (.date, .number): return "\(key) = \"2024-05-31\", entre guillemets"
        case (.boolean, .string(let text)):
            let literal = AuthorWords.literal(text)
            return literal == nil || literal == "nil" ? nil : "\(key) = \(literal ?? "")"
        default: return nil
        }
    }

    /// `subject`: what the problem is about, by its name. `advice`: told of a wrong type only.
    func attempt(
        _ subject: String?, _ place: Place, _ problems: inout [Problem], _ advice: Label? = nil,
        _ body: () throws(SignalProblem) -> Void
    ) {
        do {
            try body()
        } catch {
            let name = subject?.clipped
            let isOfType = error.code == "wrong_type" || error.code == "impossible_date"
            let more = isOfType ? advice : known(error)
            problems.append(
                Problem(
                    error.code, at: place.position, column: place.column,
                    fr: (name.map { "« \($0) » : " } ?? "") + error.text.fr + (more?.fr ?? ""),
                    en: (name.map { "'\($0)': " } ?? "") + error.text.en + (more?.en ?? "")))
        }
    }

    /// Kinds of actor are few: where none is near, all are named.
    private func known(_ error: SignalProblem) -> Label? {
        guard error.code == "unknown_actor", error.nearest == nil else { return nil }
        let list = rulebook.catalogue.actors.map(\.id).sorted().joined(separator: ", ")
        return Label(fr: " ; il y a : \(list)", en: "; there are: \(list)")
    }
}

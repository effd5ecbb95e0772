import MniopCore

extension SignalDraft {
    mutating func readFacts(_ node: JSONNode, _ builder: inout SignalBuilder) {
        for entry in entries(node, "facts") ?? [] where !isFull {
            let path = join("facts", entry.name)
            guard let fact = context.rulebook.fact(entry.name) else {
                if !leaveOut(entry.name, entry.key, path) {
                    unknown(
                        "unknown_fact", entry.key, path,
                        Label(fr: "un fait déclaré", en: "a declared fact"),
                        context.rulebook.nearestFact(entry.name))
                }
                continue
            }
            readValue(entry.value, of: fact, path, &builder)
        }
    }

    /// What is known of the value's type is Core's to judge; `null` is unknown, hence not said.
    private mutating func readValue(
        _ node: JSONNode, of fact: FactDeclaration, _ path: String, _ builder: inout SignalBuilder
    ) {
        let value: FactValue
        let form = WrittenForm(fact.type)
        switch node.value {
        case .null: return
        case .boolean(let boolean): value = .boolean(boolean)
        case .integer(let number): value = .integer(number)
        case .array:
            guard fact.type == .codes else {
                return wrongType(node, path, fact.type.expected, form)
            }
            guard let codes = codes(node, path, of: fact, &builder) else { return }
            value = .codes(codes)
        case .text:
            guard node.count <= SignalBuilder.longestName, let text = node.text else {
                return wrongType(node, path, fact.type.expected, form)
            }
            guard isCode(node, of: fact, path) else { return }
            attempt(node, path, form) { () throws(SignalProblem) in
                try builder.setFact(fact.id, text: text)
            }
            return
        case .large where fact.type == .integer:
            add(
                "out_of_range", node, path, fr: "attendu : \(fact.type.expected.fr)",
                en: "expected: \(fact.type.expected.en)")
            return
        case .large, .real, .object: return wrongType(node, path, fact.type.expected, form)
        }
        attempt(node, path, form) { () throws(SignalProblem) in
            try builder.setFact(fact.id, .value(value))
        }
    }

    /// Where scripts list no values, the shape of a code is what keeps free text out.
    private mutating func isCode(
        _ node: JSONNode, of fact: FactDeclaration, _ path: String
    ) -> Bool {
        guard fact.type == .code, fact.values.isEmpty else { return true }
        return code(node, path) != nil
    }

    /// Codes of a list, each tried alone so that each fault has its own place.
    private mutating func codes(
        _ node: JSONNode, _ path: String, of fact: FactDeclaration, _ builder: inout SignalBuilder
    ) -> [String]? {
        guard node.count <= SignalBuilder.longestList else {
            _ = items(node, path)
            return nil
        }
        var codes: [String] = []
        var isGood = true
        for (item, path) in items(node, path) where !isFull {
            guard let code = fact.values.isEmpty ? code(item, path) : name(item, path) else {
                isGood = false
                continue
            }
            let isKnown = attempt(item, path) { () throws(SignalProblem) in
                try builder.setFact(fact.id, .value(.codes([code])))
            }
            isGood = isGood && isKnown
            codes.append(code)
        }
        return isGood ? codes : nil
    }

    mutating func readBasis(_ node: JSONNode, _ builder: inout SignalBuilder) {
        let rulebook = context.rulebook
        for entry in entries(node, "basis") ?? [] where !isFull {
            let path = join("basis", entry.name)
            guard rulebook.fact(entry.name) != nil || rulebook.indicator(entry.name) != nil else {
                if !leaveOut(entry.name, entry.key, path) {
                    unknown(
                        "unknown_name", entry.key, path,
                        Label(
                            fr: "un fait ou un indice déclaré",
                            en: "a declared fact or indicator"),
                        rulebook.nearestFact(entry.name) ?? rulebook.nearestIndicator(entry.name))
                }
                continue
            }
            guard entry.value.value != .null,
                let basis = word(entry.value, path, Signal.Basis.self)
            else { continue }
            builder.signal.basis.append((name: entry.name, basis: basis))
        }
    }

    private mutating func unknown(
        _ code: String, _ node: JSONNode, _ path: String, _ expected: Label, _ nearest: String?
    ) {
        add(
            code, node, path, found: "key", fr: "inconnu ; attendu : \(expected.fr)",
            en: "unknown; expected: \(expected.en)", nearest: nearest)
    }

    /// Keys about the person. The others are about the report: kept when a person refuses.
    private static let aboutPerson = ["contact", "language", "interpreter", "event", "others"]

    /// An adult who refuses: age, forms and indicators are kept; anything else is an error, said
    /// here at every place (Core would stop at the first).
    mutating func checkConsent(_ fields: [String: JSONNode], _ builder: SignalBuilder) {
        guard builder.isOfAnAdultWhoRefuses else { return }
        for key in SignalDraft.aboutPerson {
            if let node = fields[key] { refusedByConsent(node, key) }
        }
        for key in ["facts", "basis"] {
            guard let node = fields[key], node.value == .object else { continue }
            var children = node.children
            while let name = children.next(), let value = children.next() {
                guard let text = name.text, value.value != .null,
                    context.rulebook.fact(text) != nil,
                    !SignalBuilder.keptWithoutConsent.contains(text)
                else { continue }
                refusedByConsent(name, join(key, text))
            }
        }
    }

    private mutating func refusedByConsent(_ node: JSONNode, _ path: String) {
        add(
            "consent_refused", node, path, found: "key",
            fr: "la personne refuse : seuls l'âge, les formes d'exploitation et les indices "
                + "peuvent être gardés",
            en: "the person refuses: only age, forms of exploitation and indicators may be kept")
    }
}

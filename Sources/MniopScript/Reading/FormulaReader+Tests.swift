import MniopCore

/// Methods: `fact.x:is(v)`, `elapsed(fact.d):atleast(days(60))`, `parameter.x:is(v)`.
extension FormulaReader {
    /// What the method was called on.
    private enum Subject {
        case fact(String)
        case parameter(String)
        case elapsed(String)
    }

    func test(_ node: RawNode) -> Formula.Node? {
        guard let subject = subject(of: node) else { return nil }
        let value = node.argument(1) ?? .nothing
        switch (subject, node.op) {
        case (.parameter(let id), "is"), (.parameter(let id), "isnt"):
            guard case .string(let text) = value else {
                return refuse(
                    node, value, fr: "une valeur entre guillemets", en: "a value in quotes")
            }
            return negated(.parameter(id, value: text), node.op == "isnt", node)
        case (.elapsed(let id), "atleast"), (.elapsed(let id), "below"):
            guard case .call(let call) = value, let period = TimeReader.period(call) else {
                if case .call(let call) = value,
                    TimeReader.reportQuoted(
                        call, at: log.place(of: node.op, at: node.position), log)
                {
                    return nil
                }
                return refuse(
                    node, value, fr: "une durée comme days(60)", en: "a period such as days(60)")
            }
            return .elapsed(fact: id, period, atLeast: node.op == "atleast")
        case (.fact(let id), _):
            guard let test = factTest(node, value) else { return nil }
            return negated(.fact(id, test), node.op == "isnt" || isFalse(value), node)
        case (.parameter, _):
            return misused(node, "parameter.x:is(\"v\")")
        case (.elapsed, _):
            return misused(
                node, "elapsed(fact.d):atleast(days(60)), elapsed(fact.d):below(days(60))")
        }
    }

    private func isFalse(_ value: RawValue) -> Bool {
        if case .boolean(false) = value { true } else { false }
    }

    private func negated(_ inner: Formula.Node, _ isNegated: Bool, _ node: RawNode) -> Formula.Node
    {
        isNegated ? .no(Formula(inner, at: node.position)) : inner
    }

    private func subject(of node: RawNode) -> Subject? {
        guard case .node(let serial)? = node.argument(0), let owner = self.node(serial) else {
            report(
                "wrong_argument", node,
                fr: "écrire deux points : fact.x:\(node.op)(...), et non un point.",
                en: "write a colon: fact.x:\(node.op)(...), not a dot.")
            return nil
        }
        switch (owner.op, owner.argument(0)) {
        case ("fact", .string(let id)?): return .fact(id)
        case ("parameter", .string(let id)?): return .parameter(id)
        case ("elapsed", let inner?):
            if case .node(let serial) = inner, let fact = self.node(serial), fact.op == "fact",
                case .string(let id)? = fact.argument(0)
            {
                return .elapsed(id)
            }
            report(
                "wrong_argument", owner, fr: "elapsed attend un fait : elapsed(fact.date_faits).",
                en: "elapsed wants a fact: elapsed(fact.date_faits).")
            return nil
        case ("member", _), ("call", _):
            _ = formula(serial)
            return nil
        default:
            report(
                "wrong_argument", node,
                fr: ":\(node.op) se demande à un fait : fact.x:\(node.op)(...).",
                en: ":\(node.op) is asked of a fact: fact.x:\(node.op)(...).")
            return nil
        }
    }

    private func factTest(_ node: RawNode, _ value: RawValue) -> FactTest? {
        switch (node.op, value) {
        case ("is", .boolean(true)), ("is", .boolean(false)): return .isTrue
        case ("is", .string(let text)), ("isnt", .string(let text)): return .isCode(text)
        case ("is", .integer(let number)), ("isnt", .integer(let number)):
            return .isInteger(number)
        case ("includes", .string(let text)): return .includes(text)
        case ("below", .integer(let number)): return .below(number)
        case ("atleast", .integer(let number)): return .atLeast(number)
        case ("before", .string(let text)), ("after", .string(let text)):
            guard let date = CivilDate(text) else { break }
            return node.op == "before" ? .before(date) : .after(date)
        case ("among", .table(let list)) where list.fields.isEmpty && !list.array.isEmpty:
            let codes = list.array.compactMap {
                if case .string(let text) = $0 { text } else { nil }
            }
            guard codes.count == list.array.count else { break }
            return .among(codes)
        default: break
        }
        refuse(node, value)
        return nil
    }

    private func refuse(_ node: RawNode, _ value: RawValue) {
        switch node.op {
        case "is":
            _ = refuse(
                node, value, fr: "un texte, un nombre entier ou un booléen",
                en: "a text, a whole number or a boolean")
        case "isnt":
            _ = refuse(
                node, value, fr: "un texte ou un nombre entier (pour un booléen : no(fact.x))",
                en: "a text or a whole number (for a boolean: no(fact.x))")
        case "among":
            _ = refuse(
                node, value, fr: "une liste de textes { \"a\", \"b\" }",
                en: "a list of texts { \"a\", \"b\" }")
        case "includes":
            _ = refuse(node, value, fr: "un texte entre guillemets", en: "a text in quotes")
        case "below", "atleast":
            if case .string(let text) = value, Int64(text) != nil {
                let found = log.place(of: text, at: node.position)
                log.add(
                    "wrong_argument",
                    at: found.column == nil ? log.place(of: node.op, at: node.position) : found,
                    fr: ":\(node.op) attend un nombre sans guillemets : :\(node.op)(\(text)) ; "
                        + "trouvé : \"\(text)\".",
                    en: ":\(node.op) wants a number without quotes: :\(node.op)(\(text)); "
                        + "found: \"\(text)\".")
                return
            }
            _ = refuse(node, value, fr: "un nombre entier", en: "a whole number")
        default:
            var text = log.argument(of: node.op, at: node.position) ?? ""
            var (french, english) = (", entre guillemets", ", in quotes")
            if case .string(let given) = value { (text, french, english) = (given, "", "") }
            let date = AuthorWords.date(text) ?? "2024-05-31"
            _ = refuse(
                node, value, fr: "une date qui existe\(french), \"\(date)\"",
                en: "a date that exists\(english), \"\(date)\"")
        }
    }

    private func refuse(
        _ node: RawNode, _ value: RawValue, fr: String, en: String
    ) -> Formula.Node? {
        let found = value.kind
        report(
            "wrong_argument", node,
            fr: ":\(node.op) attend \(fr) ; trouvé : \(found.fr).",
            en: ":\(node.op) wants \(en); found: \(found.en).")
        return nil
    }

    private func misused(_ node: RawNode, _ examples: String) -> Formula.Node? {
        report(
            "wrong_argument", node,
            fr: ":\(node.op) ne convient pas ici ; écrire \(examples).",
            en: ":\(node.op) will not do here; write \(examples).")
        return nil
    }

    /// A constructor that is no condition by itself, or a name that no formula has.
    func misplaced(_ node: RawNode) -> Formula.Node? {
        switch node.op {
        case "elapsed": return misused(node, "elapsed(fact.d):atleast(days(60))")
        case "parameter": return misused(node, "parameter.x:is(\"v\")")
        case "member": return unknownMethod(node)
        case "call":
            // The call of an unknown method: the name is the inner node's.
            if case .node(let serial)? = node.argument(0), let inner = self.node(serial),
                inner.op == "member"
            {
                return unknownMethod(inner)
            }
            if reportCalled(node) { return nil }
            report(
                "wrong_argument", node,
                fr: "une formule ne s'appelle pas. Pour déclarer : fact \"nom\" { ... } ; pour "
                    + "lire : fact.nom ou fact[\"nom\"].",
                en: "a formula cannot be called. To declare: fact \"name\" { ... }; to read: "
                    + "fact.name or fact[\"name\"].")
            return nil
        default: return misused(node, "all{...}, any{...}, fact.x")
        }
    }

    /// `fact.mineur()`.
    private func reportCalled(_ node: RawNode) -> Bool {
        guard case .node(let serial)? = node.argument(0), let inner = self.node(serial),
            inner.op == "fact", case .string(let id)? = inner.argument(0),
            node.arguments.count == 1, let form = NationalNames.use(of: id, .fact)
        else { return false }
        log.add(
            "wrong_argument", at: log.place(of: id, at: node.position),
            fr: "« \(id) » : un fait se lit sans parenthèses : \(form).",
            en: "'\(id)': a fact is read without brackets: \(form).")
        return true
    }

    private func unknownMethod(_ node: RawNode) -> Formula.Node? {
        let name: String =
            if case .string(let text)? = node.argument(1) { text } else { "?" }
        let methods = [
            "is", "isnt", "among", "includes", "below", "atleast", "before", "after",
        ]
        let near = AuthorWords.method(name) ?? Names.nearest(name, among: methods)
        let known = methods.map { ":" + $0 }.joined(separator: " ")
        log.add(
            "unknown_method", at: log.place(of: name, at: node.position),
            fr: "un fait n'a pas de « \(name) »."
                + (near.map { " Vouliez-vous « :\($0) » ?" } ?? " Il a : \(known)."),
            en: "a fact has no '\(name)'."
                + (near.map { " Did you mean ':\($0)'?" } ?? " It has: \(known)."))
        return nil
    }
}

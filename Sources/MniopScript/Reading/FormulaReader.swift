import MniopCore

/// Turns recorded constructors into formulas, and says what is wrong with each where it stands.
final class FormulaReader {
    private let nodes: [RawNode]
    let log: ProblemLog
    private let names: NationalNames?
    /// A formula used in several places is read, and its problems are told, once. Every access is
    /// short: none is held while another begins.
    @exclusivity(unchecked) private var read: [(formula: Formula?, size: Int)?]

    /// LIMIT: a formula is a tree once shared parts are written out; beyond this many nodes it is
    /// refused, so that a few lines of script cannot fill the memory.
    static let largest = 10_000

    /// `names`: what texts may be the names of.
    init(nodes: [RawNode], log: ProblemLog, names: NationalNames? = nil) {
        self.nodes = nodes
        self.names = names
        self.log = log
        read = Array(repeating: nil, count: nodes.count)
    }

    /// `nil` where the value is no formula; the problem is in the log.
    func formula(_ value: RawValue, named name: String, at place: Place) -> Formula? {
        switch value {
        case .boolean(let flag): return Formula(.constant(flag), at: place.position)
        case .node(let serial): return formula(serial)
        case .function:
            reportUncalled(name, at: place)
            return nil
        default:
            let found = value.kind
            let meant = meant(value, for: name)
            log.add(
                "not_a_formula", at: place,
                fr: "« \(name) » attend une formule (fact.x, all{...}, present \"x\" ...) ; "
                    + "trouvé : \(found.fr)." + (meant.map { " Écrire \($0.fr)." } ?? ""),
                en: "'\(name)' wants a formula (fact.x, all{...}, present \"x\" ...); "
                    + "found: \(found.en)." + (meant.map { " Write \($0.en)." } ?? ""))
            return nil
        }
    }

    /// What to write instead: `when = "mineur"`, `when = { a, b }`, `no { a }`.
    private func meant(_ value: RawValue, for name: String) -> Label? {
        switch value {
        case .string(let text):
            if let use = names?.use(of: text) { return Label(fr: use, en: use) }
            let literal = AuthorWords.literal(text)
            let isFormula = ["(", "fact.", "{", "present "].contains {
                text.firstRange(of: $0) != nil
            }
            guard let right = literal == "nil" ? nil : literal ?? (isFormula ? text.clipped : nil)
            else { return nil }
            return Label(fr: "\(right), sans guillemets", en: "\(right), without quotes")
        case .table(let table) where table.fields.isEmpty && table.array.isEmpty:
            return Label(fr: "fact.nom", en: "fact.name")
        case .table(let table) where table.fields.isEmpty && name == "no":
            return Label(fr: "no(a), avec des parenthèses", en: "no(a), with round brackets")
        case .table(let table) where table.fields.isEmpty && !table.array.isEmpty:
            return Label(
                fr: "all { ... } (toutes) ou any { ... } (l'une au moins)",
                en: "all { ... } (every one) or any { ... } (at least one)")
        case .integer(1): return Label(fr: "true", en: "true")
        default: return nil
        }
    }

    /// The formula that stands in quotes.
    func meantFormula(_ text: String) -> String? {
        names?.use(of: text) ?? (text.hasPrefix("fact.") ? text.clipped : nil)
    }

    func node(_ serial: Int) -> RawNode? {
        nodes.indices.contains(serial) ? nodes[serial] : nil
    }

    /// `when = sufficient`: the word without what makes it a condition.
    private func reportUncalled(_ name: String, at place: Place) {
        let word = log.word(at: place)
        // `when = fact "mineur"` declares, and is told where it does.
        if word == "fact" { return }
        let written = log.expression(at: place) ?? ""
        let form =
            switch word {
            case "sufficient": "sufficient()"
            case "present", "open", "available", "positive", "reading": "\(word ?? "") \"x\""
            case "all", "any", "none": "\(word ?? "") { a, b }"
            case "no": "no(a)"
            case "at_least": "at_least(2, { a, b, c })"
            case _? where written.contains("."): "\(written.clipped)()"
            case let other?: "\(other)(...)"
            case nil: "sufficient(), present \"x\""
            }
        let subject = word.map { "« \($0) »" } ?? "ceci"
        let english = word.map { "'\($0)'" } ?? "this"
        log.add(
            "not_a_formula", at: place,
            fr: "« \(name) » : \(subject) n'est pas encore une condition : écrire \(form).",
            en: "'\(name)': \(english) is no condition yet: write \(form).")
    }

    func formula(_ serial: Int) -> Formula? {
        guard let node = node(serial) else { return nil }
        if let known = read[serial] { return known.formula }
        // Arguments exist before the constructor that takes them: no formula holds itself.
        let made = decode(node).map { Formula($0, at: node.position) }
        let size = 1 + sizeOfChildren(node)
        guard size <= Self.largest else {
            read[serial] = (nil, size)
            report(
                "formula_too_large", node,
                fr: "formule trop grande (plus de \(Self.largest) parties une fois développée).",
                en: "formula too large (more than \(Self.largest) parts once written out).")
            return nil
        }
        read[serial] = (made, size)
        return made
    }

    private func sizeOfChildren(_ node: RawNode) -> Int {
        var size = 0
        func add(_ child: RawValue) {
            guard case .node(let serial) = child, read.indices.contains(serial) else { return }
            size = min(size + (read[serial]?.size ?? 1), 1 << 40)
        }
        for argument in node.arguments {
            if case .table(let table) = argument {
                for entry in table.array { add(entry) }
            } else {
                add(argument)
            }
        }
        return size
    }

    private func decode(_ node: RawNode) -> Formula.Node? {
        if reportSpare(node) { return nil }
        return switch node.op {
        case "all": list(node, 0).map(Formula.Node.all)
        case "any": list(node, 0).map(Formula.Node.any)
        case "none": list(node, 0).map(Formula.Node.none)
        case "no": single(node).map(Formula.Node.no)
        case "at_least": atLeast(node)
        case "sufficient": .sufficient
        case "present": word(node).map(Formula.Node.present)
        case "open": word(node).map(Formula.Node.open)
        case "available": word(node).map(Formula.Node.available)
        case "actor": word(node).map(Formula.Node.actor)
        case "fact": word(node).map { .fact($0, .isTrue) }
        case "positive":
            gridWord(node, "positive \"oit_2009.D4\"").map { .positive(grid: $0, dimension: $1) }
        case "reading":
            gridWord(node, "reading \"oit_2009.broad\"").map { .reading(grid: $0, name: $1) }
        case "is", "isnt", "among", "includes", "below", "atleast", "before", "after": test(node)
        default: misplaced(node)
        }
    }

    /// The list of formulas in argument `index`.
    private func list(_ node: RawNode, _ index: Int) -> [Formula]? {
        let place = log.place(callee: node.op, id: nil, at: node.position)
        guard case .table(let table)? = node.argument(index), table.fields.isEmpty else {
            let found = (node.argument(index) ?? .nothing).kind
            let form = node.op == "at_least" ? "at_least(2, { a, b, c })" : "\(node.op) { a, b }"
            report(
                "wrong_argument", node,
                fr: "\(node.op) attend une liste entre accolades : \(form) ; trouvé : "
                    + "\(found.fr).",
                en: "\(node.op) wants a list in braces: \(form); found: \(found.en).")
            return nil
        }
        log.checkWhole(table, in: place)
        if table.array.isEmpty {
            report(
                "empty_list", node,
                fr: "\(node.op) { } est vide : y mettre au moins une condition.",
                en: "\(node.op) { } is empty: put at least one condition in it.")
            return nil
        }
        // Looked for where one entry is no node: nearly all are.
        var places: [Place] = []
        var whole: [Formula] = []
        whole.reserveCapacity(table.array.count)
        for (index, entry) in table.array.enumerated() {
            if case .node(let serial) = entry {
                if let formula = formula(serial) { whole.append(formula) }
                continue
            }
            if places.isEmpty { places = log.places(ofElements: table.array.count, in: place) }
            if let formula = formula(entry, named: node.op, at: places[index]) {
                whole.append(formula)
            }
        }
        return whole.count == table.array.count ? whole : nil
    }

    private func single(_ node: RawNode) -> Formula? {
        formula(
            node.argument(0) ?? .nothing, named: node.op,
            at: log.place(of: node.op, at: node.position))
    }

    private func atLeast(_ node: RawNode) -> Formula.Node? {
        guard let formulas = list(node, 1) else { return nil }
        guard case .integer(let count)? = node.argument(0), count >= 1,
            let wanted = Int(exactly: count), wanted <= formulas.count
        else {
            report(
                "wrong_argument", node,
                fr: "at_least(n, { ... }) : n, un nombre sans guillemets, va de 1 au nombre de "
                    + "conditions, ici \(formulas.count).",
                en: "at_least(n, { ... }): n, a number without quotes, goes from 1 to the number "
                    + "of conditions, here \(formulas.count).")
            return nil
        }
        return .atLeast(wanted, formulas)
    }

    private func word(_ node: RawNode) -> String? {
        if case .string(let text)? = node.argument(0), !text.isEmpty { return text }
        if case .table? = node.argument(0) {
            reportOneName(node)
            return nil
        }
        let found = (node.argument(0) ?? .nothing).kind
        report(
            "wrong_argument", node,
            fr: "\(node.op) attend un nom entre guillemets : \(node.op) \"nom\" ; trouvé : "
                + "\(found.fr).",
            en: "\(node.op) wants a name in quotes: \(node.op) \"name\"; found: \(found.en).")
        return nil
    }

    /// `grid.part`, cut at the last dot: ids of local grids hold dots too.
    private func gridWord(_ node: RawNode, _ example: String) -> (String, String)? {
        guard let text = word(node) else { return nil }
        if let dot = text.lastIndex(of: "."), dot != text.startIndex {
            let part = text[text.index(after: dot)...]
            if !part.isEmpty { return (String(text[..<dot]), String(part)) }
        }
        report(
            "wrong_argument", node,
            fr: "« \(text.clipped) » : écrire la grille et sa partie, comme \(example).",
            en: "'\(text.clipped)': write the grid and its part, such as \(example).")
        return nil
    }

    func report(_ code: String, _ node: RawNode, fr: String, en: String) {
        log.add(code, at: log.place(of: node.op, at: node.position), fr: fr, en: en)
    }
}

extension RawNode {
    func argument(_ index: Int) -> RawValue? {
        arguments.indices.contains(index) ? arguments[index] : nil
    }
}

import MniopCore

extension SignalDraft {
    mutating func readActor(_ node: JSONNode, _ builder: inout SignalBuilder) {
        let known = ["kind", "department", "hospital"]
        guard let fields = fields(node, "actor", known: known) else { return }
        if fields["kind"] == nil {
            missing(
                "kind", in: node, "actor",
                Label(fr: "un type d'acteur déclaré", en: "a declared kind of actor"))
        }
        let kind = optional("kind", fields, path: "actor") { $0.name($1, $2) }
        let department = optional("department", fields, path: "actor") { $0.name($1, $2) }
        var hospital = optional("hospital", fields, path: "actor") { $0.name($1, $2) }
        if let name = hospital, let place = fields["hospital"],
            !context.rulebook.hasHospital(name), leaveOut(name, place, "actor.hospital")
        {
            hospital = nil
        }
        // Core stops at the first fault: each part is tried alone, beside a kind that is known.
        let isKnown = kind.map { context.rulebook.hasActor($0) } ?? false
        let tried = (isKnown ? kind : context.rulebook.catalogue.actors.first?.id) ?? ""
        if let kind, let place = fields["kind"] {
            attempt(place, "actor.kind") { () throws(SignalProblem) in
                try builder.setActor(kind: kind, department: nil, hospital: nil)
            }
        }
        if let department, let place = fields["department"] {
            attempt(place, "actor.department") { () throws(SignalProblem) in
                try builder.setActor(kind: tried, department: department, hospital: nil)
            }
        }
        if let hospital, let place = fields["hospital"] {
            attempt(place, "actor.hospital") { () throws(SignalProblem) in
                try builder.setActor(kind: tried, department: nil, hospital: hospital)
            }
        }
        builder.signal.actor = kind.map {
            Signal.Actor(kind: $0, department: department, hospital: hospital)
        }
    }

    mutating func readIndicators(_ fields: [String: JSONNode], _ builder: inout SignalBuilder) {
        for (node, path, id) in indicators("present", fields) {
            attempt(node, path) { () throws(SignalProblem) in
                try builder.addPresent(id, path: path)
            }
        }
        let present = Set(builder.signal.present)
        for (node, path, id) in indicators("absent", fields) {
            let isKnown = attempt(node, path) { () throws(SignalProblem) in
                try builder.addAbsent(id, path: path)
            }
            guard isKnown, present.contains(id) else { continue }
            add(
                "present_and_absent", node, path,
                fr: "cet indice est déjà dans present ; attendu : l'un ou l'autre",
                en: "this indicator is in present already; expected: one or the other")
        }
    }

    private mutating func indicators(
        _ key: String, _ fields: [String: JSONNode]
    ) -> [(node: JSONNode, path: String, id: String)] {
        guard let list = fields[key] else { return [] }
        var found: [(node: JSONNode, path: String, id: String)] = []
        for (node, path) in items(list, key) where !isFull {
            guard let id = name(node, path) else { continue }
            if context.rulebook.indicator(id) == nil, leaveOut(id, node, path) { continue }
            found.append((node: node, path: path, id: id))
        }
        return found
    }

    mutating func readCircumstances(_ fields: [String: JSONNode], _ builder: inout SignalBuilder) {
        builder.signal.emergency = optional("emergency", fields) { $0.boolean($1, $2) }
        builder.signal.consent = optional("consent", fields) { $0.consent($1, $2) }
        builder.signal.contact = optional("contact", fields) { $0.contact($1, $2) }
        builder.signal.language = optional("language", fields) { $0.code($1, $2) }
        builder.signal.interpreter = optional("interpreter", fields) {
            $0.word($1, $2, Signal.Interpreter.self)
        }
        builder.signal.event = optional("event", fields) { $0.name($1, $2) }
        builder.signal.others = optional("others", fields) { $0.others($1, $2) }
        builder.signal.regime = optional("regime", fields) {
            $0.word($1, $2, Signal.Regime.self)
        }
        guard let voids = fields["voids"] else { return }
        for (node, path) in items(voids, "voids") where !isFull {
            if let id = name(node, path) { builder.signal.voids.append(id) }
        }
    }

    private mutating func consent(_ node: JSONNode, _ path: String) -> Signal.Consent? {
        guard let fields = fields(node, path, known: ["status", "ground"]) else { return nil }
        let ground = optional("ground", fields, path: path) { $0.code($1, $2) }
        guard let place = fields["status"] else {
            let known = Signal.Consent.Status.allCases.map(\.rawValue).joined(separator: ", ")
            missing("status", in: node, path, Label(fr: known, en: known))
            return nil
        }
        return word(place, path + ".status", Signal.Consent.Status.self)
            .map { Signal.Consent(status: $0, ground: ground) }
    }

    private mutating func contact(_ node: JSONNode, _ path: String) -> Signal.Contact? {
        let known = ["safe", "exploiter_present"]
        guard let fields = fields(node, path, known: known) else { return nil }
        var contact = Signal.Contact()
        contact.exploiterPresent = optional("exploiter_present", fields, path: path) {
            $0.boolean($1, $2)
        }
        guard let safe = fields["safe"] else { return contact }
        for (node, path) in items(safe, path + ".safe") where !isFull {
            if let channel = code(node, path) { contact.safe.append(channel) }
        }
        contact.safe = Set(contact.safe).sorted()
        return contact
    }

    /// LIMIT: persons seen on one occasion.
    private static let mostOthers: ClosedRange<Int64> = 0...1_000_000

    private mutating func others(_ node: JSONNode, _ path: String) -> Signal.Others? {
        guard let fields = fields(node, path, known: ["persons", "minors"]) else { return nil }
        func count(_ draft: inout SignalDraft, _ node: JSONNode, _ path: String) -> Int64? {
            draft.integer(node, path, in: SignalDraft.mostOthers)
        }
        return Signal.Others(
            persons: optional("persons", fields, path: path, count),
            minors: optional("minors", fields, path: path, count))
    }
}

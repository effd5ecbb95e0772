import MniopCore

/// Turns one layer's recording into declarations, and says all that is wrong with it.
final class CatalogueReader {
    let layer: LayerPlan
    let log: ProblemLog
    let formulas: FormulaReader
    let times: TimeReader
    var catalogue = Catalogue()
    /// Scenarios, kept raw: they are read against the finished rulebook.
    private(set) var scenarios: [RawItem] = []
    var hasHooks = false
    private let broken: Set<String>
    private let nationals: NationalNames
    var declaration: LayerDeclaration?

    /// `broken`: files that stopped half-way. What they made and did not use is no fault.
    init(
        layer: LayerPlan, recording: Recording, log: ProblemLog, broken: Set<String>,
        nationals: NationalNames
    ) {
        self.layer = layer
        self.nationals = nationals
        self.log = log
        self.broken = broken
        formulas = FormulaReader(nodes: recording.nodes, log: log, names: nationals)
        times = TimeReader(log: log)
        if layer.kind == .national {
            declaration = LayerDeclaration(
                id: layer.id, kind: .national, label: Label(fr: "National", en: "National"),
                digest: layer.digest,
                position: SourcePosition(file: layer.sources.first?.path ?? "", line: 0))
        }
        for item in recording.items { read(item) }
        reportUnused(recording)
        finish()
    }

    var isLocal: Bool { layer.kind != .national }

    private func read(_ item: RawItem) {
        guard let verb = Verb(rawValue: item.verb) else { return }
        let place = log.place(callee: item.verb, id: item.name, at: item.position)
        guard verb.isAllowed(in: layer.kind) else { return reportMisplaced(verb, place) }
        if verb == .fact, let name = item.name, log.isValue("fact", at: item.position) {
            let use = NationalNames.use(of: name, .fact) ?? ""
            log.add(
                "wrong_argument", at: place,
                fr: "fact \"\(name)\" déclare un fait ; pour le lire : \(use).",
                en: "fact \"\(name)\" declares a fact; to read it: \(use).")
            return
        }
        switch verb {
        case .language: return readLanguage(item, place)
        case .verifiedUntil: return readVerifiedUntil(item, place)
        case .onAssessment: return readHook(item, place)
        case .scenario: return scenarios.append(item)
        case .sufficiency:
            if let fields = table(of: item, place) { readSufficiency(fields) }
            return
        default: break
        }
        guard let id = id(of: item, verb, place), let fields = table(of: item, place) else {
            return
        }
        switch verb {
        case .fact: readFact(id, fields)
        case .indicator: readIndicator(id, fields)
        case .grid: readGrid(id, fields)
        case .exploitation: readExploitation(id, fields)
        case .right: readRule(.right, id, fields)
        case .duty: readRule(.duty, id, fields)
        case .measure: readRule(.measure, id, fields)
        case .alert: readRule(.alert, id, fields)
        case .service: readService(id, fields)
        case .document: readDocument(id, fields)
        case .parameter: readParameter(id, fields)
        case .actor: readActor(id, fields)
        case .reference: readReference(id, fields)
        case .department, .hospital: readLayer(id, fields)
        default: break
        }
    }

    /// The table given to the verb.
    private func table(of item: RawItem, _ place: Place) -> Fields? {
        let example =
            item.name.map { "\(item.verb) \"\($0)\" { ... }" } ?? "\(item.verb) { ... }"
        guard case .table(let table)? = item.arguments.first, item.arguments.count == 1 else {
            // The file stopped while this very table was being made.
            if item.arguments.isEmpty, broken.contains(item.position.file) { return nil }
            let found = (item.arguments.first ?? .nothing).kind
            if item.verb == Verb.sufficiency.rawValue, case .string? = item.arguments.first {
                log.add(
                    "declaration_incomplete", at: place,
                    fr: "sufficiency n'a pas de nom : écrire sufficiency { ... }.",
                    en: "sufficiency has no name: write sufficiency { ... }.")
                return nil
            }
            log.add(
                "declaration_incomplete", at: place,
                fr: "il manque la table : écrire \(example) ; trouvé : \(found.fr).",
                en: "the table is missing: write \(example); found: \(found.en).")
            return nil
        }
        return Fields(table, at: place, log: log, isLocal: isLocal)
    }

    private func id(of item: RawItem, _ verb: Verb, _ place: Place) -> String? {
        guard let id = item.name, Self.isIdentifier(id) else {
            let found = item.id.kind
            if case .table = item.id {
                log.add(
                    "bad_id", at: place,
                    fr: "il manque le nom, devant la table : \(verb.rawValue) "
                        + "\"\(isLocal ? layer.id + "." : "")nom\" { ... }.",
                    en: "the name is missing, before the table: \(verb.rawValue) "
                        + "\"\(isLocal ? layer.id + "." : "")name\" { ... }.")
                return nil
            }
            log.add(
                "bad_id", at: place,
                fr: "\(verb.rawValue) attend un nom fait de lettres sans accent, de chiffres, de "
                    + "« _ », « - » et « . » ; trouvé : \(found.fr).",
                en: "\(verb.rawValue) wants a name made of letters without accents, digits, "
                    + "'_', '-' and '.'; found: \(found.en).")
            return nil
        }
        if verb == .department || verb == .hospital { return id }
        if isLocal, !id.hasPrefix(layer.id + ".") || id.utf8.count == layer.id.utf8.count + 1 {
            if let other = layer.mistaken, id.hasPrefix(other + ".") { return id }
            if let known = nationals.file(of: id, verb) {
                reportRedefined(id, verb, known, place)
                return nil
            }
            log.add(
                "id_prefix", at: log.place(of: id, at: place.position),
                fr: "« \(id) » : un nom de cette couche commence par « \(layer.id). », par "
                    + "exemple « \(layer.id).\(Self.lastPart(of: id)) » ; rien de national ne se "
                    + "redéfinit.",
                en: "'\(id)': a name of this layer begins with '\(layer.id).', for instance "
                    + "'\(layer.id).\(Self.lastPart(of: id))'; nothing national is redefined.")
            return nil
        }
        if let owner = layer.nested.first(where: { id.hasPrefix($0 + ".") }) {
            log.add(
                "id_prefix", at: place,
                fr: "« \(id) » : les noms en « \(owner). » sont à la couche « \(owner) ».",
                en: "'\(id)': names in '\(owner).' belong to the layer '\(owner)'.")
            return nil
        }
        // Ids are ASCII here.
        if !isLocal, let dot = id.utf8.firstIndex(of: UInt8(ascii: ".")),
            Departments.isCode(String(id[..<dot].isEmpty ? Self.firstPart(of: id) : id[..<dot]))
        {
            log.add(
                "id_prefix", at: place,
                fr: "« \(id) » : un nom national ne commence pas par un code de département.",
                en: "'\(id)': a national name does not begin with a department's code.")
            return nil
        }
        return id
    }

    /// LIMIT: 128 bytes, so that names fit any host's column.
    static func isIdentifier(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.count <= 128
            && id.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                    || [45, 46, 95].contains($0)
            }
    }

    private func reportRedefined(_ id: String, _ verb: Verb, _ file: String, _ place: Place) {
        let use = NationalNames.use(of: id, verb)
        let start = layer.id + ".…"
        log.add(
            "id_prefix", at: log.place(of: id, at: place.position),
            fr: "« \(id) » existe déjà au niveau national (\(file)) et ne se change pas"
                + (use.map { " : s'en servir par \($0)" } ?? "")
                + ". Pour autre chose, un autre nom : « \(start) ».",
            en: "'\(id)' is already national (\(file)) and cannot be changed"
                + (use.map { ": use it as \($0)" } ?? "")
                + ". For something else, take another name: '\(start)'.")
    }

    private static func lastPart(of id: String) -> Substring {
        id.split(separator: ".").last ?? Substring(id)
    }

    private static func firstPart(of id: String) -> Substring {
        id.split(separator: ".").first ?? Substring(id)
    }

    private func reportMisplaced(_ verb: Verb, _ place: Place) {
        let name = verb.rawValue
        if isLocal {
            let allowed = Verb.allCases.filter { $0.isAllowed(in: layer.kind) }
                .map(\.rawValue).joined(separator: ", ")
            log.add(
                "verb_not_here", at: place,
                fr: "« \(name) » est réservé à la couche nationale : une couche locale ajoute, "
                    + "elle ne change pas le droit. Verbes permis ici : \(allowed).",
                en: "'\(name)' belongs to the national layer: a local layer adds, it does not "
                    + "change the law. Verbs allowed here: \(allowed).")
        } else {
            log.add(
                "verb_not_here", at: place,
                fr: "« \(name) » est réservé aux couches locales (départements, hôpitaux).",
                en: "'\(name)' belongs to local layers (departments, hospitals).")
        }
    }

    private func reportUnused(_ recording: Recording) {
        // `fact.x == 1` leaves `fact.x` alone: its operator is the fault, and is told already.
        // Of two equal keys Lua keeps the second: what the first held is then unused.
        let told = Set(log.problems.map(\.position) + log.lostToDuplicates)
        for node in recording.unusedNodes() where !told.contains(node.position) {
            let file = node.position.file
            // A helper's formulas are for whoever uses it.
            if broken.contains(file) || log.outline(of: file)?.returnsValue == true { continue }
            reportUnused(node)
        }
    }

    private func reportUnused(_ node: RawNode) {
        log.add(
            "unused_formula", at: log.place(of: node.op, at: node.position),
            fr: "cette formule (\(node.op)) ne sert à rien : la mettre dans when, concerns, "
                + "unless, all{...} ..., ou l'enlever.",
            en: "nothing uses this formula (\(node.op)): put it in when, concerns, unless, "
                + "all{...} ..., or remove it.")
    }

    private func finish() {
        if isLocal { checkBounds() }
        declaration?.hasHooks = hasHooks
        if let declaration { catalogue.layers = [declaration] }
    }
}

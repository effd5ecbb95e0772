import MniopCore

/// The files that make one layer.
struct LayerPlan: Sendable {
    var id: String
    var kind: LayerDeclaration.Kind
    /// In byte order of path; scenarios included.
    let sources: [ScriptSource]
    /// The same, parted.
    let scripts: [ScriptSource]
    let scenarioFiles: [ScriptSource]
    var digest: String
    /// Layers whose ids begin with this one's: a department's names leave theirs alone.
    var nested: [String] = []
    /// The department that a script of this department's folder declares instead of it.
    var mistaken: String?

    /// PRECONDITION: `sources` are sorted.
    init(id: String, kind: LayerDeclaration.Kind, sources: [ScriptSource]) {
        self.id = id
        self.kind = kind
        self.sources = sources
        scripts = sources.filter { !$0.isScenarioFile }
        scenarioFiles = sources.filter(\.isScenarioFile)
        digest = ScriptDigest.ofLayer(scripts)
    }

    /// Whether there is enough to read for a second thread to be worth its beginning.
    static func isLong(_ sources: [ScriptSource]) -> Bool {
        sources.reduce(0) { $0 + $1.bytes.count } >= 128 << 10
    }

    /// What two threads run and read apart, each part in a Lua of its own. Files of the nation know
    /// nothing of one another but what each brings in by `use`; they are parted by their lengths
    /// alone, so that every machine parts them alike. A local layer is short, and what it may
    /// declare is counted over all of it.
    var parts: [[ScriptSource]] {
        guard kind == .national, Self.isLong(scripts) else { return [scripts] }
        let half = scripts.reduce(0) { $0 + $1.bytes.count } / 2
        var (first, count) = (0, 0)
        while count < half, first < scripts.count {
            count += scripts[first].bytes.count
            first += 1
        }
        return [Array(scripts[..<first]), Array(scripts[first...])].filter { !$0.isEmpty }
    }

    /// National, departments by id, hospitals by id.
    static func isBefore(_ a: LayerPlan, _ b: LayerPlan) -> Bool {
        let ranks: [LayerDeclaration.Kind] = [.national, .department, .hospital]
        let first = ranks.firstIndex(of: a.kind) ?? 0
        let second = ranks.firstIndex(of: b.kind) ?? 0
        if first != second { return first < second }
        return a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
    }
}

/// Sorts files into layers: the nation's folder, and the folders that declare a department or a
/// hospital.
struct LayerPlanner {
    private struct Key: Hashable {
        var kind: LayerDeclaration.Kind
        var id: String
    }

    private(set) var plans: [LayerPlan] = []
    private(set) var problems: [Problem] = []
    private var mistaken: [Key: String] = [:]

    /// PRECONDITION: `sources` are sorted.
    init(_ sources: [ScriptSource], outlines: [String: LuaOutline]) {
        var declared: [String: [Key]] = [:]
        var byFolder: [String: Set<Key>] = [:]
        for source in sources where !source.isNational && !source.isScenarioFile {
            let keys = layers(in: outlines[source.path], of: source)
            declared[source.path] = keys
            byFolder[source.folder, default: []].formUnion(keys)
        }
        var groups: [Key: [ScriptSource]] = [:]
        for source in sources {
            let nation = Key(kind: .national, id: LayerDeclaration.nationalID)
            if source.isNational {
                groups[nation, default: []].append(source)
                continue
            }
            let keys = Set(declared[source.path] ?? [])
            let own = keys.isEmpty ? Self.inherited(source, byFolder) : keys
            if own.count != 1, source.isScenarioFile {
                groups[nation, default: []].append(source)
            } else if let key = own.first, own.count == 1 {
                groups[key, default: []].append(source)
            } else {
                report(source, own.count, outlines[source.path])
            }
        }
        plans = groups.map { key, files in
            LayerPlan(id: key.id, kind: key.kind, sources: files)
        }.sorted(by: LayerPlan.isBefore)
        for index in plans.indices {
            plans[index].mistaken = mistaken[Key(kind: plans[index].kind, id: plans[index].id)]
            plans[index].nested = plans.map(\.id).filter { $0.hasPrefix(plans[index].id + ".") }
        }
    }

    private mutating func layers(in outline: LuaOutline?, of source: ScriptSource) -> [Key] {
        guard let outline else { return [] }
        return outline.ids(after: ["department", "hospital"]).map { verb, id, _ in
            guard verb == "department" else { return Key(kind: .hospital, id: id) }
            let key = Key(kind: .department, id: Self.department(id, outline, source))
            if key.id != id { mistaken[key] = id }
            if key.id == id { checkFolder(of: source, id) }
            return key
        }
    }

    /// `departements/Bas-Rhin`, `departements/67 - Copie`: what is beside it looks for 67 in vain.
    private mutating func checkFolder(of source: ScriptSource, _ id: String) {
        let parts = source.folder.split(separator: "/").map(String.init)
        guard parts.dropLast().last == "departements", let name = parts.last, name != id else {
            return
        }
        problems.append(
            Problem(
                "folder_name", at: SourcePosition(file: source.path, line: 1), severity: .warning,
                fr: "le dossier « \(name.clipped) » déclare le département « \(id) » : le nommer "
                    + "\(id). Une copie gardée à côté se range hors de « departements ».",
                en: "the folder '\(name.clipped)' declares department '\(id)': name it \(id). A "
                    + "copy that is kept goes outside 'departements'."))
    }

    /// `department "41"` in the folder departements/40 is the slip of a hand: the folder is right.
    private static func department(
        _ id: String, _ outline: LuaOutline, _ source: ScriptSource
    ) -> String {
        let parts = source.folder.split(separator: "/").map(String.init)
        guard let code = parts.last, code != id, Departments.isCode(code) else { return id }
        let isAmongDepartments = parts.dropLast().last == "departements"
        let isUsed = outline.ids(after: Verb.naming).contains { $0.id.hasPrefix(code + ".") }
        return isAmongDepartments || isUsed ? code : id
    }

    /// What the file's folder declares, else the nearest folder above it that declares something.
    private static func inherited(
        _ source: ScriptSource, _ byFolder: [String: Set<Key>]
    ) -> Set<Key> {
        var parts = source.folder.split(separator: "/")
        while true {
            if let keys = byFolder[parts.joined(separator: "/")], !keys.isEmpty { return keys }
            if parts.isEmpty { return [] }
            parts.removeLast()
        }
    }

    /// `department 33`.
    private static func unquoted(_ outline: LuaOutline?) -> LuaToken? {
        guard let outline else { return nil }
        let tokens = outline.tokens
        for index in tokens.indices
        where tokens.kind(index) == .name && tokens.reads(index, "department") {
            let open = tokens.isSign(index + 1, .openParenthesis) ? index + 2 : index + 1
            if let token = outline.token(open), token.kind == .number || token.kind == .name {
                return token
            }
        }
        return nil
    }

    /// `departement "33"`.
    private static func misspelt(_ outline: LuaOutline?) -> (token: LuaToken, verb: String)? {
        guard let outline else { return nil }
        for (index, token) in outline.tokens.enumerated()
        where token.kind == .name && Verb(rawValue: token.text) == nil && !outline.inFunction[index]
        {
            if outline.token(index + 1)?.kind == .string,
                let verb = AuthorWords.meant(token.text, among: ["department", "hospital"])
            {
                return (token, verb)
            }
        }
        return nil
    }

    private mutating func report(_ source: ScriptSource, _ count: Int, _ outline: LuaOutline?) {
        let position = SourcePosition(file: source.path, line: 1)
        if count == 0, let problem = source.encodingProblem {
            problems.append(problem)
        } else if count == 0, let token = Self.unquoted(outline) {
            let code = Departments.isCode(token.text) ? token.text : "33"
            problems.append(
                Problem(
                    "no_layer", at: SourcePosition(file: source.path, line: token.line),
                    column: token.column,
                    fr:
                        "« \(token.text.clipped) » : un numéro de département va entre "
                        + "guillemets : department \"\(code)\" { ... }.",
                    en: "'\(token.text.clipped)': a department's number goes in quotes: "
                        + "department \"\(code)\" { ... }."))
        } else if count == 0, let (token, verb) = Self.misspelt(outline) {
            problems.append(
                Problem(
                    "no_layer", at: SourcePosition(file: source.path, line: token.line),
                    column: token.column,
                    fr: "nom inconnu « \(token.text) ». Vouliez-vous « \(verb) » ?",
                    en: "unknown name '\(token.text)'. Did you mean '\(verb)'?"))
        } else if count == 0 {
            problems.append(
                Problem(
                    "no_layer", at: position,
                    fr: "à qui est ce script ? Un script est dans le dossier « national », ou un "
                        + "fichier de son dossier déclare department \"33\" { ... } ou hospital "
                        + "\"33.nom\" { ... }.",
                    en: "whose script is this? A script is in the folder 'national', or a file of "
                        + "its folder declares department \"33\" { ... } or hospital \"33.name\" "
                        + "{ ... }."))
        } else {
            problems.append(
                Problem(
                    "ambiguous_layer", at: position,
                    fr: "ce script ou son dossier déclare plusieurs départements ou hôpitaux : un "
                        + "dossier par couche.",
                    en: "this script or its folder declares several departments or hospitals: one "
                        + "folder a layer."))
        }
    }
}

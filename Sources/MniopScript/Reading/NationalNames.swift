import MniopCore

/// What national scripts declare, and in which file: a local layer may use it, not declare it
/// again.
final class NationalNames {
    private struct Key: Hashable {
        var sort: String
        var id: String
    }

    private let plans: [LayerPlan]
    private let outlines: [String: LuaOutline]
    /// Found when someone first asks: only mistaken names are looked up.
    private lazy var files: [Key: String] = {
        var files: [Key: String] = [:]
        for plan in plans where plan.kind == .national {
            for source in plan.scripts {
                for found in outlines[source.path]?.ids(after: Verb.naming) ?? [] {
                    let key = Key(sort: Self.sort(found.verb), id: found.id)
                    files[key] = files[key] ?? String(source.fileName)
                }
            }
        }
        return files
    }()

    init(_ plans: [LayerPlan], outlines: [String: LuaOutline]) {
        self.plans = plans
        self.outlines = outlines
    }

    func file(of id: String, _ verb: Verb) -> String? {
        files[Key(sort: Self.sort(verb.rawValue), id: id)]
    }

    /// Rules share their names, whatever they give.
    private static func sort(_ verb: String) -> String {
        ["right", "duty", "measure", "alert"].contains(verb) ? "rule" : verb
    }

    /// How a formula reads what some script declares under this name.
    func use(of id: String) -> String? {
        for verb in [Verb.fact, .indicator, .right, .duty, .measure, .alert] {
            let isDeclared = outlines.values.contains { outline in
                outline.ids(after: [verb.rawValue]).contains { $0.id == id }
            }
            if isDeclared { return Self.use(of: id, verb) }
        }
        return nil
    }

    /// How a formula or a field names it.
    static func use(of id: String, _ verb: Verb) -> String? {
        switch verb {
        case .fact:
            id.contains(".") || id.contains("-") ? "fact[\"\(id)\"]" : "fact.\(id)"
        case .indicator: "present \"\(id)\""
        case .grid: "reading \"\(id).broad\""
        case .right, .duty, .measure, .alert: "open \"\(id)\""
        case .document: "documents = { \"\(id)\" }"
        default: nil
        }
    }
}

import LuaSandbox
import MniopCore

/// The files that `use "national.hopital"` can reach: the nation's, and the layer's own.
///
/// Another layer's files are out of reach: a layer stands or falls by itself.
struct HelperLibrary: Sendable {
    private var national: [String: ScriptSource] = [:]
    private let outlines: [String: LuaOutline]

    init(_ plans: [LayerPlan], outlines: [String: LuaOutline]) {
        self.outlines = outlines
        for plan in plans where plan.kind == .national {
            for source in plan.scripts { national[source.moduleName] = source }
        }
    }

    /// The texts that the files need, and those that these need in turn.
    func texts(
        for files: [ScriptSource], of plan: LayerPlan
    ) -> (table: LuaValue, problems: [Problem]) {
        var reachable = national
        if plan.kind != .national {
            for source in plan.scripts { reachable[source.moduleName] = source }
        }
        var found: [String: ScriptSource] = [:]
        var problems: [Problem] = []
        var waiting = files
        while let file = waiting.popLast() {
            for use in uses(in: file) where found[use.id] == nil {
                if let source = reachable[use.id] {
                    found[use.id] = source
                    waiting.append(source)
                } else if files.contains(file) {
                    problems.append(unknown(use.id, use.token, in: file, Array(reachable.keys)))
                }
            }
        }
        let texts = found.map { name, source in
            (name, LuaValue.string(String(decoding: source.text, as: UTF8.self)))
        }
        return (.table(.record(texts)), problems)
    }

    /// What the files of a layer may name.
    func names(of plan: LayerPlan) -> DeclaredNames {
        let sources = national.sorted { $0.key < $1.key }.map(\.value) + plan.scripts
        return DeclaredNames(sources.compactMap { outlines[$0.path] })
    }

    private func uses(in file: ScriptSource) -> [(verb: String, id: String, token: LuaToken)] {
        outlines[file.path]?.ids(after: ["use"], evenInFunctions: true) ?? []
    }

    private func unknown(
        _ name: String, _ token: LuaToken, in file: ScriptSource, _ known: [String]
    ) -> Problem {
        let near = Names.nearest(name, among: known.sorted())
        return Problem(
            "unknown_helper", at: SourcePosition(file: file.path, line: token.line),
            column: token.column,
            fr: "aucun script « \(name.clipped) » à portée : use \"national.hopital\" lit "
                + "national/hopital.lua." + (near.map { " Vouliez-vous « \($0) » ?" } ?? ""),
            en: "no script '\(name.clipped)' within reach: use \"national.hopital\" reads "
                + "national/hopital.lua." + (near.map { " Did you mean '\($0)'?" } ?? ""))
    }
}

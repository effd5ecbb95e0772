import MniopCore

/// What the scripts that a file can reach declare: national ones, and those of its own layer.
/// Found when someone first asks: only mistaken names are looked up.
final class DeclaredNames {
    private let outlines: [LuaOutline]
    private lazy var found: [(verb: String, id: String)] = outlines.flatMap { outline in
        outline.ids(after: Verb.naming).map { ($0.verb, $0.id) }
    }

    init(_ outlines: [LuaOutline]) { self.outlines = outlines }

    /// Sorted, as all lists here.
    var facts: [String] { ids(of: [.fact]) }
    var rules: [String] { ids(of: [.right, .duty, .measure, .alert]) }

    private func ids(of verbs: [Verb]) -> [String] {
        let words = verbs.map(\.rawValue)
        return found.filter { words.contains($0.verb) }.map(\.id).sorted()
    }

    /// How a formula reads what is declared under this name; `nil` where nothing is.
    func use(of id: String) -> String? {
        for verb in [Verb.fact, .indicator, .right, .duty, .measure, .alert]
        where found.contains(where: { $0.verb == verb.rawValue && $0.id == id }) {
            return NationalNames.use(of: id, verb)
        }
        return nil
    }

    /// The fact that was meant by a word with accents, or nearly its name.
    func fact(meantBy word: String) -> String? {
        let plain = AuthorWords.plain(word)
        if plain.isEmpty { return nil }
        let known = facts
        return known.contains(plain) ? plain : Names.nearest(plain, among: known)
    }
}

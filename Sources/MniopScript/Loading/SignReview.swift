import MniopCore

/// A local sign that nothing counts and nothing reads: to see it changes no answer.
struct SignReview {
    let rulebook: Rulebook
    let outlines: [String: LuaOutline]

    var problems: [Problem] {
        let idle = rulebook.catalogue.indicators.filter {
            $0.layer != LayerDeclaration.nationalID && !$0.isContextOnly && $0.countsAs.isEmpty
                && $0.sameAs == nil
        }
        guard !idle.isEmpty else { return [] }
        let read = Set(outlines.values.flatMap(Self.textsRead))
        return idle.filter { !read.contains($0.id) }.map { sign in
            Problem(
                "sign_counts_nowhere", at: sign.position, severity: .warning,
                fr: "« \(sign.id) » ne compte pour rien : ni counts_as, ni condition, ni fonction, "
                    + "ni scénario ne le lit. Si c'est voulu, écrire context_only = true.",
                en: "'\(sign.id)' counts for nothing: no counts_as, no condition, no function and "
                    + "no scenario reads it. If that is meant, write context_only = true.")
        }
    }

    /// Texts that are not the name that `indicator` declares.
    private static func textsRead(_ outline: LuaOutline) -> [String] {
        let tokens = outline.tokens
        return tokens.indices.compactMap { index in
            guard tokens.kind(index) == .string else { return nil }
            let verb = tokens.isSign(index - 1, .openParenthesis) ? index - 2 : index - 1
            let isDeclared =
                tokens.kind(verb) == .name && tokens.reads(verb, "indicator")
                && !tokens.isMember(verb)
            return isDeclared ? nil : tokens[index].text
        }
    }
}

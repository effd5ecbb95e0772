import MniopCore

/// What an author should know before a person is harmed by it, and what no rule can refuse without
/// refusing too much: words.
struct ProtectionReview {
    let rulebook: Rulebook
    let outlines: [String: LuaOutline]

    /// Warnings only.
    func problems(of layers: [LoadedLayer]) -> [Problem] {
        var found: [Problem] = []
        for layer in layers where layer.plan.kind != .national {
            found += layer.catalogue.services.compactMap(kind)
            found += layer.catalogue.indicators.compactMap(grid)
            found += layer.catalogue.facts.compactMap(forbidden)
            found += layer.catalogue.rules.compactMap(authority)
            guard layer.hasHooks else { continue }
            let names = HookNames(rulebook: rulebook, layer: layer.plan.id)
            for source in layer.plan.scripts {
                guard let outline = outlines[source.path] else { continue }
                found += names.unguarded(in: outline, file: source.path)
                found += names.forbidden(in: outline, file: source.path)
            }
        }
        return found
    }

    /// `kind = "autre"` of what its name calls a police station.
    private func kind(_ service: ServiceDeclaration) -> Problem? {
        guard let kind = service.kind, !kind.needsAgreement,
            let word = [service.label, service.contact, service.opening].compactMap({ $0 })
                .flatMap({ [$0.fr, $0.en] }).lazy.compactMap(AuthorWords.place(in:)).first
        else { return nil }
        return Problem(
            "authority_without_kind", at: service.position, severity: .warning,
            fr: "« \(service.id) » nomme « \(word) », et son kind est « \(kind.rawValue) » : si "
                + "c'est un service de police, de gendarmerie, de préfecture ou de consulat, le "
                + "dire par kind, pour que l'accord de la personne soit attendu.",
            en: "'\(service.id)' names '\(word)', and its kind is '\(kind.rawValue)': if it is a "
                + "service of police, gendarmerie, prefecture or consulate, say so by kind, so "
                + "that the person's agreement is waited for.")
    }

    /// A local fact that asks for what no local script asks.
    private func forbidden(_ fact: FactDeclaration) -> Problem? {
        let texts = [fact.label.fr, fact.label.en]
        guard
            let word = texts.lazy.compactMap({
                AuthorWords.forbidden(in: $0) ?? AuthorWords.foreign(in: $0)
            }).first
        else { return nil }
        return Problem(
            "forbidden_question", at: fact.position, severity: .warning,
            fr: "« \(fact.id) » demande « \(word) » : séjour, nationalité, origine, religion et "
                + "handicap ne se demandent dans aucun protocole local, et n'ouvrent ni ne ferment "
                + "rien. Enlever ce fait.",
            en: "'\(fact.id)' asks for '\(word)': stay, nationality, origin, religion and "
                + "disability are asked by no local protocol, and open or close nothing. Remove "
                + "this fact.")
    }

    /// A local rule whose text names an authority, or asks for what is not asked.
    private func authority(_ rule: RuleDeclaration) -> Problem? {
        let labels = [rule.label] + rule.versions.compactMap(\.note)
        let texts = labels.flatMap { [$0.fr, $0.en] }
        if let word = texts.lazy.compactMap(AuthorWords.forbidden(in:)).first {
            return Problem(
                "forbidden_question", at: rule.position, severity: .warning,
                fr: "le texte de « \(rule.id) » parle de « \(word) » : un protocole local ne fait "
                    + "demander ni séjour, ni nationalité, ni origine, ni religion, ni handicap. "
                    + "L'écrire autrement.",
                en: "the text of '\(rule.id)' speaks of '\(word)': a local protocol has nobody "
                    + "asked for stay, nationality, origin, religion or disability. Write it "
                    + "otherwise.")
        }
        guard let word = texts.lazy.compactMap(AuthorityWords.first(in:)).first,
            !rule.versions.allSatisfy({ $0.isForChildren }),
            !rule.versions.flatMap(\.formulas).contains(where: \.readsAgreement)
        else { return nil }
        return Problem(
            "authority_named", at: rule.position, severity: .warning,
            fr: "le texte de « \(rule.id) » nomme « \(word) » : si quelqu'un doit s'y adresser "
                + "pour un adulte, attendre son accord (fact.accord_transmission dans « when »).",
            en: "the text of '\(rule.id)' names '\(word)': where somebody is to turn there for an "
                + "adult, wait for agreement (fact.accord_transmission in \"when\").")
    }

    /// A sign of prostitution that counts in a grid of labour only.
    private func grid(_ sign: IndicatorDeclaration) -> Problem? {
        guard !sign.isContextOnly, let first = sign.countsAs.first else { return nil }
        let labels = [sign.label] + sign.seenBy.compactMap(\.label)
        guard
            let word = labels.lazy.flatMap({ [$0.fr, $0.en] }).compactMap(
                AuthorWords.prostitution(in:)
            )
            .first
        else { return nil }
        let forms = rulebook.catalogue.exploitations
        guard let meant = forms.first(where: { $0.id == "sexuelle" }),
            let better = meant.grids.first?.grid
        else { return nil }
        var others: [String] = []
        for weight in sign.countsAs {
            let users = forms.filter { $0.grids.contains { $0.grid == weight.grid } }.map(\.id)
            // A grid of this form, of all forms, or of none: nothing is certain.
            if users.isEmpty || users.contains(meant.id) || users.contains("signes_generaux")
                || users.contains("indeterminee")
            {
                return nil
            }
            others += users.filter { !others.contains($0) }
        }
        return Problem(
            "sign_in_other_grid", at: first.position, severity: .warning,
            fr: "« \(sign.id) » parle de « \(word) » et ne compte que dans « \(first.grid) », une "
                + "grille d'une autre forme (\(others.joined(separator: ", "))) : pour "
                + "l'exploitation sexuelle, grid = \"\(better)\".",
            en: "'\(sign.id)' speaks of '\(word)' and counts in '\(first.grid)' only, a grid of "
                + "another form (\(others.joined(separator: ", "))): for sexual exploitation, "
                + "grid = \"\(better)\".")
    }
}

extension AuthorWords {
    private static func words(of text: String) -> [String] {
        text.split { !$0.isLetter }.map { plain(String($0)).lowercased() }
    }

    private static func first(of words: [String], with stems: [String]) -> String? {
        words.first { word in stems.contains { word.hasPrefix($0) } }
    }

    /// A place to which an adult goes only with her agreement. Persons are left out: many a
    /// committee is chaired by the prefect.
    fileprivate static func place(in text: String) -> String? {
        let stems = [
            "police", "gendarmerie", "commissariat", "prefecture", "consulat", "ambassade",
            "embass", "ofii",
        ]
        return first(of: words(of: text), with: stems)
    }

    /// Words for what a local script never asks (language.md, Formulas; directive 2000/43).
    static func forbidden(in text: String) -> String? {
        let stems = [
            "nationalite", "nationality", "passeport", "passport", "oqtf", "religion", "musulman",
            "muslim", "ethni", "handicap", "disabilit", "disabled",
        ]
        let pairs = [
            ("titre", "sejour"), ("papiers", "regle"), ("sejour", "regulier"), ("pays", "origine"),
            ("pays", "naissance"), ("residence", "permit"), ("country", "origin"),
            ("country", "birth"), ("origine", "rom"),
        ]
        let found = words(of: text)
        if let word = first(of: found, with: stems) { return word }
        let long = found.filter { $0.count > 2 }
        for (first, second) in zip(long, long.dropFirst())
        where pairs.contains(where: { $0 == (first, second) }) {
            return "\(first) \(second)"
        }
        return nil
    }

    /// What may stand in a text, and is never a question.
    fileprivate static func foreign(in text: String) -> String? {
        let stems = ["etrang", "asile", "asylum", "immigr", "foreign"]
        return first(of: words(of: text), with: stems)
    }

    fileprivate static func prostitution(in text: String) -> String? {
        let stems = ["prostitu", "proxenet", "pimp", "brothel", "bordel"]
        return first(of: words(of: text), with: stems)
    }
}

extension HookNames {
    /// Proposals whose words have somebody asked for what is not asked.
    func forbidden(in outline: LuaOutline, file: String) -> [Problem] {
        outline.tokens.indices.compactMap { index in
            guard let (_, text) = proposed(at: index, in: outline),
                let word = AuthorWords.forbidden(in: text.text)
            else { return nil }
            return Problem(
                "forbidden_question", at: SourcePosition(file: file, line: text.line),
                column: text.column, severity: .warning,
                fr: "« \(word) » : un protocole local ne fait demander ni séjour, ni nationalité, "
                    + "ni origine, ni religion, ni handicap. Enlever cette proposition, ou "
                    + "l'écrire autrement.",
                en: "'\(word)': a local protocol has nobody asked for stay, nationality, origin, "
                    + "religion or disability. Remove this proposal, or write it otherwise.")
        }
    }

    /// Proposals that are held back where an adult did not agree, in functions that do not look at
    /// whether she did.
    func unguarded(in outline: LuaOutline, file: String) -> [Problem] {
        let bodies = HookText(outline)?.bodies.map(\.range) ?? []
        let guarded = outline.tokens.indices.filter {
            outline.tokens.kind($0) == .string && outline.tokens.reads($0, Rulebook.agreement)
        }
        var lines: Set<Int> = []
        return outline.tokens.indices.compactMap { index in
            guard let (field, text) = proposed(at: index, in: outline) else { return nil }
            let kind = Proposal.Kind(rawValue: field)
            guard
                let word = rulebook.authority(
                    kind ?? .contact, kind == nil ? "" : text.text,
                    why: kind == nil ? text.text : "")
            else { return nil }
            let body = bodies.first { $0.contains(index) }
            let isGuarded = guarded.contains { body?.contains($0) ?? true }
            guard !isGuarded, lines.insert(text.line).inserted else { return nil }
            return Problem(
                "proposal_held_back", at: SourcePosition(file: file, line: text.line),
                column: text.column, severity: .warning,
                fr: "« \(word) » : pour un adulte qui n'a pas donné son accord, cette proposition "
                    + "est retenue. Regarder d'abord case:fact \"accord_transmission\", ou ne "
                    + "nommer aucune autorité.",
                en: "'\(word)': for an adult who has not agreed, this proposal is held back. Look "
                    + "first at case:fact \"accord_transmission\", or name no authority.")
        }
    }
}

extension Formula {
    /// Whether it reads the agreement of the person, or whether she is a child, or in danger.
    fileprivate var readsAgreement: Bool {
        var found = false
        forEach {
            if case .fact(let id, _) = $0.node,
                ["accord_transmission", "danger_immediat", "mineur"].contains(id)
            {
                found = true
            }
        }
        return found
    }
}

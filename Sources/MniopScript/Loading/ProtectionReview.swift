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
            guard layer.hasHooks else { continue }
            let names = HookNames(rulebook: rulebook, layer: layer.plan.id)
            for source in layer.plan.scripts {
                guard let outline = outlines[source.path] else { continue }
                found += names.unguarded(in: outline, file: source.path)
            }
        }
        return found
    }

    /// `kind = "autre"` of what its name calls a police station.
    private func kind(_ service: ServiceDeclaration) -> Problem? {
        guard let kind = service.kind, !kind.needsAgreement,
            let word = [service.label.fr, service.label.en].lazy.compactMap(AuthorWords.place(in:))
                .first
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

    /// A place to which an adult goes only with her agreement. Persons are left out: many a
    /// committee is chaired by the prefect.
    fileprivate static func place(in text: String) -> String? {
        let stems = [
            "police", "gendarmerie", "commissariat", "prefecture", "consulat", "ambassade",
            "embass", "ofii",
        ]
        return words(of: text).first { word in stems.contains { word.hasPrefix($0) } }
    }

    fileprivate static func prostitution(in text: String) -> String? {
        let stems = ["prostitu", "proxenet", "pimp", "brothel", "bordel"]
        return words(of: text).first { word in stems.contains { word.hasPrefix($0) } }
    }
}

extension HookNames {
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

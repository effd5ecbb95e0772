/// What stands behind a name in a formula.
extension Explainer {
    private enum Words {
        static let concerns = Label(fr: "Personnes concernées", en: "Whom it is about")
        static let when = Label(fr: "Conditions", en: "Conditions")
        static let ground = Label(
            fr: "Ce qui y mettrait fin ou le refuserait", en: "What would end or refuse it")
        static let notInForce = Label(
            fr: "Aucun texte en vigueur à cette date", en: "No text in force at this date")
        static let emergency = Label(fr: "Urgence signalée", en: "Emergency reported")
    }

    /// Another rule: its version at the date.
    func rule(_ id: String, _ place: Place) -> [Draft] {
        guard let rule = rulebook.rule(id) else { return [] }
        let number = assessor.versionNumber(rule)
        guard
            let version = number.map({ rule.versions[$0] })
                ?? (isClockUnknown(rule) ? rule.versions.last : nil)
        else { return [Draft(Words.notInForce, .none, Terminal.no, place)] }
        // A rule never sees the profile that a grid is being read for.
        var inner = place
        inner.profile = nil
        var ground = inner
        ground.isGround = true
        let concerns = version.concerns.map { draft($0, inner, prefix: Words.concerns) }
        let when = draft(version.when, inner, prefix: Words.when)
        let grounds = version.unless.map { draft($0, ground, prefix: Words.ground) }
        return [concerns].compactMap { $0 } + [when] + grounds
    }

    /// Each way to suffice, of the nation and of active layers.
    func sufficiency(_ place: Place) -> [Draft] {
        if assessor.observation.isEmergency {
            return [Draft(Words.emergency, .none, Terminal.yes, place)]
        }
        var inner = place
        inner.asChild = assessor.childRestriction != nil
        inner.profile = nil
        return rulebook.catalogue.sufficiencies.compactMap { way in
            guard assessor.observation.isActive(layer: way.layer) else { return nil }
            return draft(way.when, inner, prefix: way.label)
        }
    }

    /// A reading of a grid: profile by profile.
    func reading(_ grid: String, _ name: String, _ place: Place) -> [Draft] {
        guard let id = rulebook.index.grids[grid],
            let declared = rulebook.catalogue.grids[id].readings.first(where: {
                $0.name.rawValue == name
            })
        else { return [] }
        return profiles(id, place) { inner in
            [declared.concerns.map { self.draft($0, inner, prefix: Words.concerns) }]
                .compactMap { $0 } + [self.draft(declared.when, inner)]
        }
    }

    /// A dimension, for the profile that is being read or for each.
    func positive(_ grid: String, _ dimension: String, _ place: Place) -> [Draft] {
        guard let id = rulebook.index.grids[grid],
            let number = rulebook.catalogue.grids[id].dimensions.firstIndex(where: {
                $0.id == dimension
            })
        else { return [] }
        if place.profile?.grid == id { return indicators(id, number, place) }
        return profiles(id, place) { self.indicators(id, number, $0) }
    }

    /// Profiles that concern the person or may; a grid's only profile needs no name.
    private func profiles(
        _ grid: Int, _ place: Place, _ body: (Place) -> [Draft]
    ) -> [Draft] {
        let declared = rulebook.catalogue.grids[grid]
        var result: [Draft] = []
        for (number, profile) in declared.profiles.enumerated() {
            let compiled = rulebook.grids[grid].profiles[number]
            guard assessor.terminals(compiled.concerns, place.asChild) != 1 << UInt8(Terminal.no)
            else { continue }
            var inner = place
            inner.profile = (grid, number)
            if declared.profiles.count == 1 { return body(inner) }
            nodeCount += 1
            let concerns = profile.concerns.map { diagram($0, place) } ?? Terminal.yes
            let draft = Draft(profile.label, .none, concerns, place)
            draft.children = body(inner.below)
            result.append(draft)
        }
        return result
    }

    /// The indicators of a dimension that were looked for, and how many were not.
    private func indicators(_ grid: Int, _ dimension: Int, _ place: Place) -> [Draft] {
        guard let profile = place.profile?.profile else { return [] }
        let declared = rulebook.catalogue.grids[grid].dimensions[dimension]
        if case .elements(let names) = declared.method {
            return names.map { name in
                self.draft(
                    Formula(
                        .positive(grid: rulebook.catalogue.grids[grid].id, dimension: name),
                        at: declared.position), place)
            }
        }
        var result: [Draft] = []
        var unknown = 0
        for cell in rulebook.grids[grid].profiles[profile].cells[dimension] {
            let observation = assessor.observation
            guard
                observation.present.contains(cell.indicator)
                    || observation.absent.contains(cell.indicator)
            else {
                unknown += 1
                continue
            }
            result.append(indicator(cell, place, declared.position))
        }
        if let other = declared.when { result.append(draft(other, place)) }
        if unknown > 0 { result.append(notLookedFor(unknown, place)) }
        return result
    }

    private func indicator(
        _ cell: CompiledGrid.Cell, _ place: Place, _ position: SourcePosition
    ) -> Draft {
        nodeCount += 1
        let declared = rulebook.catalogue.indicators[cell.indicator]
        let formula = Formula(.present(declared.id), at: position)
        return Draft(
            declared.label.with(cell.strength), .indicator(declared.id), diagram(formula, place),
            place)
    }

    private func notLookedFor(_ count: Int, _ place: Place) -> Draft {
        nodeCount += 1
        let text = Label(
            fr: count == 1 ? "1 autre indice, inconnu" : "\(count) autres indices, inconnus",
            en: count == 1 ? "1 other indicator, unknown" : "\(count) other indicators, unknown")
        let draft = Draft(text, .none, Terminal.unread, place)
        return draft
    }
}

extension Terminal {
    /// Stands for something that has no state of its own.
    static let unread: NodeID = 7
}

extension Label {
    fileprivate func with(_ strength: Strength?) -> Label {
        switch strength {
        case .none: self
        case .strong: Label(fr: fr + " (fort)", en: en + " (strong)")
        case .medium: Label(fr: fr + " (moyen)", en: en + " (medium)")
        case .weak: Label(fr: fr + " (faible)", en: en + " (weak)")
        }
    }
}

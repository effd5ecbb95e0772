extension Assessor {
    /// The forms of exploitation that facts name or indicators point to.
    func findForms() -> [FormFinding] {
        let named = Set(observation.codes("exploitation"))
        var result: [FormFinding] = []
        for (number, form) in rulebook.catalogue.exploitations.enumerated() {
            let uses = rulebook.layout.profilesOfForm[number]
            let isNamed = named.contains(form.id)
            guard isNamed || uses.contains(where: { isPointedTo($0) }) else { continue }
            let grids = uses.filter { mayConcern($0) }.map { finding($0) }
            result.append(
                FormFinding(form: form.id, label: form.label, isNamed: isNamed, grids: grids))
        }
        return result
    }

    private func compiled(_ use: ProfileUse) -> CompiledGrid.Profile {
        rulebook.grids[use.grid].profiles[use.profile]
    }

    private func isPointedTo(_ use: ProfileUse) -> Bool {
        use.points
            && compiled(use).cells.contains { cells in
                cells.contains { observation.present.contains($0.indicator) }
            }
    }

    /// Grids read doubt about age as a minor.
    private func view(_ root: NodeID) -> NodeID? {
        let reached = terminals(root, true)
        return reached.nonzeroBitCount == 1 ? NodeID(reached.trailingZeroBitCount) : nil
    }

    private func mayConcern(_ use: ProfileUse) -> Bool {
        view(compiled(use).concerns) != Terminal.no
    }

    private func finding(_ use: ProfileUse) -> GridFinding {
        let grid = rulebook.catalogue.grids[use.grid]
        let profile = grid.profiles[use.profile]
        return GridFinding(
            grid: grid.id, profile: profile.id, label: profile.label, grade: grid.grade,
            dimensions: dimensions(use), readings: readings(use))
    }

    func dimensions(_ use: ProfileUse) -> [DimensionFinding] {
        let grid = rulebook.catalogue.grids[use.grid]
        let compiled = compiled(use)
        // A dimension of which a profile knows no sign has nothing to say. Signs of layers that
        // play no part are none.
        let layers = rulebook.layout.indicatorLayer
        return grid.dimensions.indices
            .filter {
                compiled.cells[$0].contains {
                    observation.activeLayers.contains(layers[$0.indicator])
                }
                    || grid.dimensions[$0].when != nil
                    || grid.dimensions[$0].method.isElements
            }
            .map { dimension(grid.dimensions[$0], compiled, $0) }
    }

    private func dimension(
        _ declaration: DimensionDeclaration, _ profile: CompiledGrid.Profile, _ number: Int
    ) -> DimensionFinding {
        let tally = Tally(profile.cells[number]) { seen($0) }
        let verdict = verdict(declaration, tally, profile.dimensions[number])
        var fired: [Int] = []
        var names: [String] = []
        if verdict == .positive {
            fired = tally.smallestFiring(declaration.method)
            names = fired.map { rulebook.catalogue.indicators[$0].id }
            if fired.isEmpty {
                let target = UInt8(1) << UInt8(Terminal.yes)
                let root = profile.dimensions[number]
                names = describe(reasonUnits(root, target, true)).map(\.name)
            }
        }
        func ids(_ strength: Strength?) -> [String] {
            tally.open.lazy.filter { $0.strength == strength }
                .map { self.rulebook.catalogue.indicators[$0.indicator].id }
        }
        let grades =
            fired.isEmpty
            ? [] : profile.cells[number].filter { fired.contains($0.indicator) }.map(\.grade)
        return DimensionFinding(
            id: declaration.id, label: declaration.label, verdict: verdict,
            strong: tally.strong, medium: tally.medium, weak: tally.weak, fired: names,
            gap: verdict == .possible ? tally.gap(declaration.method) : [],
            openStrong: ids(.strong), openMedium: ids(.medium) + (tally.hasPlain ? ids(nil) : []),
            openWeak: ids(.weak),
            grade: grades.min() ?? .verified)
    }

    /// What was seen of an indicator that counts; `nil` for what only an inactive layer names,
    /// which cannot be asked for.
    private func seen(_ indicator: Int) -> Tally.Seen? {
        let layer = rulebook.layout.indicatorLayer[indicator]
        guard observation.activeLayers.contains(layer) else { return nil }
        if observation.present.contains(indicator) { return .present }
        return observation.absent.contains(indicator) ? .absent : .unknown
    }

    /// By counting where indicators alone decide, else by the diagram: both say the same.
    private func verdict(
        _ declaration: DimensionDeclaration, _ tally: Tally, _ root: NodeID
    ) -> DimensionVerdict {
        if declaration.when == nil,
            let counted = declaration.method.verdict(
                present: tally.presentCount, open: tally.openCount)
        {
            return counted
        }
        return switch view(root) {
        case Terminal.yes: .positive
        case Terminal.no: .notReached
        default: .possible
        }
    }

    func readings(_ use: ProfileUse) -> Readings {
        let grid = rulebook.catalogue.grids[use.grid]
        let profile = compiled(use)
        var verdicts: [ReadingName: ReadingVerdict] = [:]
        var labels: [ReadingName: Label] = [:]
        for (number, reading) in grid.readings.enumerated() {
            let compiled = profile.readings[number]
            labels[reading.name] = reading.label
            let concerns = view(compiled.concerns)
            let when = view(compiled.when)
            verdicts[reading.name] =
                switch (concerns, when) {
                case (Terminal.no, _): .notApplicable
                case (Terminal.yes, Terminal.yes): .yes
                case (_, Terminal.no): .notShown
                default: .possible
                }
        }
        func verdict(_ name: ReadingName) -> ReadingVerdict { verdicts[name] ?? .notApplicable }
        var sentence = Wording.disagreement(verdicts, labels)
        if verdict(.french) == .possible,
            let number = grid.readings.firstIndex(where: { $0.name == .french })
        {
            let more = Wording.stillToShow(missing(profile.elements[number]))
            sentence = Label(fr: sentence.fr + more.fr, en: sentence.en + more.en)
        }
        return Readings(
            strict: verdict(.strict), broad: verdict(.broad), french: verdict(.french),
            sentence: sentence)
    }

    /// Elements that nothing shows yet, each as the names of what may still show it.
    private func missing(_ elements: [ReadingElement]) -> [[Label]] {
        elements.compactMap { element in
            guard view(element.root) != Terminal.yes else { return nil }
            var names: [Label] = []
            for way in element.ways
            where view(way.root) != Terminal.no && !names.contains(way.label) {
                names.append(way.label)
            }
            return names.isEmpty ? nil : names
        }
    }

    /// Undecided units of the forms that are pointed to: which profile is about the person, and the
    /// readings of those that may be. A dimension asks for nothing beside: it shows what is open.
    func undecidedInReadings(_ forms: [FormFinding]) -> [NameID] {
        var found = BitSet(rulebook.diagrams.stride * 64)
        for (number, form) in rulebook.catalogue.exploitations.enumerated()
        where forms.contains(where: { $0.form == form.id }) {
            for use in rulebook.layout.profilesOfForm[number] where mayConcern(use) {
                let profile = compiled(use)
                for root in [profile.concerns] + profile.verdicts {
                    addUndecided(root, true, to: &found)
                }
            }
        }
        return found.words.withUnsafeBufferPointer { words in
            words.baseAddress.map { nameIDs($0) } ?? []
        }
    }

    /// A positive screening instrument says whom to talk to, and how often it is wrong.
    func screenNotices() -> [Notice] {
        var result: [Notice] = []
        for (number, grid) in rulebook.catalogue.grids.enumerated() where grid.isScreen {
            let isPositive = grid.profiles.indices.contains { profile in
                let use = ProfileUse(grid: number, profile: profile)
                let compiled = compiled(use)
                let roots =
                    compiled.readings.isEmpty
                    ? compiled.dimensions : compiled.readings.map(\.when)
                return isPointedTo(use) && mayConcern(use)
                    && roots.contains { view($0) == Terminal.yes }
            }
            if isPositive { result.append(Wording.positiveScreen(grid)) }
        }
        return result
    }
}

extension Assessor {
    /// The forms of exploitation that facts name or indicators point to.
    func findForms() -> [FormFinding] {
        let named = observation.codes("exploitation")
        let forms = rulebook.catalogue.exploitations
        var result: [FormFinding] = []
        for number in forms.indices {
            let uses = rulebook.layout.profilesOfForm[number]
            let isNamed = named.contains(forms[number].id)
            guard isNamed || uses.contains(where: { isPointedTo($0) }) else { continue }
            let grids = uses.filter { mayConcern($0) }.map { finding($0) }
            result.append(
                FormFinding(
                    form: forms[number].id, label: forms[number].label, isNamed: isNamed,
                    grids: grids))
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
        // Read one by one: a whole declaration would be copied.
        let grids = rulebook.catalogue.grids
        let profiles = grids[use.grid].profiles
        return GridFinding(
            grid: grids[use.grid].id, profile: profiles[use.profile].id,
            label: profiles[use.profile].label, grade: grids[use.grid].grade,
            dimensions: dimensions(use), readings: readings(use))
    }

    func dimensions(_ use: ProfileUse) -> [DimensionFinding] {
        let dimensions = rulebook.catalogue.grids[use.grid].dimensions
        let compiled = compiled(use)
        // A dimension of which a profile knows no sign has nothing to say. Signs of layers that
        // play no part are none.
        let layers = rulebook.layout.indicatorLayer
        var result: [DimensionFinding] = []
        result.reserveCapacity(dimensions.count)
        for number in dimensions.indices
        where compiled.cells[number].contains(where: {
            observation.activeLayers.contains(layers[$0.indicator])
        }) || dimensions[number].when != nil || dimensions[number].method.isElements {
            result.append(dimension(dimensions, compiled, number))
        }
        return result
    }

    private func dimension(
        _ declarations: [DimensionDeclaration], _ profile: CompiledGrid.Profile, _ number: Int
    ) -> DimensionFinding {
        let tally = Tally(profile.cells[number]) { seen($0) }
        let method = declarations[number].method
        let verdict = verdict(
            declarations[number].when == nil ? method : nil, tally.presentCount, tally.openCount,
            profile.dimensions[number])
        var fired: [Int] = []
        var names: [String] = []
        if verdict == .positive {
            fired = tally.smallestFiring(method)
            names = fired.map { rulebook.catalogue.indicators[$0].id }
            if fired.isEmpty {
                let target = UInt8(1) << UInt8(Terminal.yes)
                let root = profile.dimensions[number]
                names = describe(reasonUnits(root, target, true)).map(\.name)
            }
        }
        let grades =
            fired.isEmpty
            ? [] : profile.cells[number].filter { fired.contains($0.indicator) }.map(\.grade)
        return DimensionFinding(
            id: declarations[number].id, label: declarations[number].label, verdict: verdict,
            strong: tally.strong, medium: tally.medium, weak: tally.weak, fired: names,
            gap: verdict == .possible ? tally.gap(method) : [],
            openStrong: ids(tally.open, [.strong], tally.openCounts.strong),
            openMedium: ids(
                tally.open, [.medium, nil], tally.openCounts.medium + tally.openCounts.plain),
            openWeak: ids(tally.open, [.weak], tally.openCounts.weak),
            grade: grades.min() ?? .verified)
    }

    /// Those of each strength in turn, `count` together.
    private func ids(
        _ cells: [CompiledGrid.Cell], _ strengths: [Strength?], _ count: Int
    ) -> [String] {
        if count == 0 { return [] }
        let indicators = rulebook.catalogue.indicators
        var result: [String] = []
        result.reserveCapacity(count)
        for strength in strengths {
            for cell in cells where cell.strength == strength {
                result.append(indicators[cell.indicator].id)
            }
        }
        return result
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
    /// `method`: `nil` where something else decides too.
    private func verdict(
        _ method: ScoringMethod?, _ present: ScoreCount, _ open: ScoreCount, _ root: NodeID
    ) -> DimensionVerdict {
        if let counted = method?.verdict(present: present, open: open) { return counted }
        return switch view(root) {
        case Terminal.yes: .positive
        case Terminal.no: .notReached
        default: .possible
        }
    }

    func readings(_ use: ProfileUse) -> Readings {
        let readings = rulebook.catalogue.grids[use.grid].readings
        let profile = compiled(use)
        var read: [Wording.Read] = []
        read.reserveCapacity(readings.count)
        var strict = ReadingVerdict.notApplicable
        var broad = strict
        var french = strict
        for name in ReadingName.allCases {
            guard let number = readings.indices.last(where: { readings[$0].name == name })
            else { continue }
            let verdict = verdict(profile.readings[number])
            switch name {
            case .strict: strict = verdict
            case .broad: broad = verdict
            case .french: french = verdict
            }
            read.append(
                Wording.Read(name: name, verdict: verdict, label: readings[number].label))
        }
        var sentence = Wording.disagreement(read)
        if french == .possible,
            let number = readings.indices.first(where: { readings[$0].name == .french })
        {
            let more = Wording.stillToShow(missing(profile.elements[number]))
            sentence = Label(fr: sentence.fr + more.fr, en: sentence.en + more.en)
        }
        return Readings(
            strict: strict, broad: broad, french: french, sentence: sentence)
    }

    private func verdict(_ reading: (concerns: NodeID, when: NodeID)) -> ReadingVerdict {
        ReadingVerdict(concerns: view(reading.concerns), when: view(reading.when))
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
        var roots: [NodeID] = []
        let all = rulebook.catalogue.exploitations
        for number in all.indices where forms.contains(where: { $0.form == all[number].id }) {
            for use in rulebook.layout.profilesOfForm[number] where mayConcern(use) {
                let profile = compiled(use)
                roots.append(profile.concerns)
                roots += profile.verdicts
            }
        }
        var found: [NameID] = []
        addMissing(roots, true, to: &found)
        return found
    }

    /// A positive screening instrument says whom to talk to, and how often it is wrong.
    func screenNotices() -> [Notice] {
        var result: [Notice] = []
        let grids = rulebook.catalogue.grids
        for number in grids.indices where grids[number].isScreen {
            let isPositive = grids[number].profiles.indices.contains { profile in
                let use = ProfileUse(grid: number, profile: profile)
                let compiled = compiled(use)
                let roots =
                    compiled.readings.isEmpty
                    ? compiled.dimensions : compiled.readings.map(\.when)
                return isPointedTo(use) && mayConcern(use)
                    && roots.contains { view($0) == Terminal.yes }
            }
            if isPositive { result.append(Wording.positiveScreen(grids[number])) }
        }
        return result
    }
}

extension ReadingVerdict {
    /// Of whether a reading concerns the person and whether its condition holds; `nil`: not known.
    init(concerns: NodeID?, when: NodeID?) {
        self =
            switch (concerns, when) {
            case (Terminal.no, _): .notApplicable
            case (Terminal.yes, Terminal.yes): .yes
            case (_, Terminal.no): .notShown
            default: .possible
            }
    }
}

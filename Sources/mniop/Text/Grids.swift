import MniopCore

/// What each form of exploitation rests on, grid by grid.
extension TextAnswer {
    func writeGrids(to page: inout Page) {
        guard !assessment.exploitation.isEmpty else { return }
        page.heading(Wording.grids)
        for form in assessment.exploitation { write(form, to: &page) }
        writeRequirements(to: &page)
    }

    /// What the readings ask, once for all the forms.
    private func writeRequirements(to page: inout Page) {
        var said: [(name: ReadingName, label: Label, forms: [String])] = []
        for form in assessment.exploitation {
            for grid in form.grids {
                for (name, verdict) in verdicts(grid) where verdict != .notApplicable {
                    let declared = declaration(grid)?.readings.first { $0.name == name }
                    guard let label = declared?.label else { continue }
                    let place = said.firstIndex { $0.name == name && $0.label == label }
                    let title = text(form.label)
                    if place == nil { said.append((name, label, [title])) }
                    if let place, !said[place].forms.contains(title) {
                        said[place].forms.append(title)
                    }
                }
            }
        }
        guard !said.isEmpty else { return }
        page.subheading(Wording.readingsMeaning)
        let colon = language == .french ? " : " : ": "
        for name in ReadingName.allCases {
            let requirements = said.filter { $0.name == name }
            for one in requirements {
                // Grids differ: then the forms say which is meant.
                let forms =
                    requirements.count > 1 ? " (\(one.forms.joined(separator: ", ")))" : ""
                page.item(text(Wording.reading(name)) + forms + colon + text(one.label))
            }
        }
    }

    private func verdicts(_ grid: GridFinding) -> [(ReadingName, ReadingVerdict)] {
        [
            (.strict, grid.readings.strict), (.broad, grid.readings.broad),
            (.french, grid.readings.french),
        ]
    }

    private func isPositive(_ dimension: DimensionFinding) -> Bool {
        dimension.verdict == .positive
    }

    private func write(_ form: FormFinding, to page: inout Page) {
        let named = form.isNamed ? " (\(text(Wording.named)))" : ""
        page.item(text(form.label) + named, emphasis: .bold)
        for grid in form.grids {
            if form.grids.count > 1 { page.note(gridTitle(grid)) }
            write(grid, to: &page)
        }
    }

    private func gridTitle(_ grid: GridFinding) -> String {
        let declared = declaration(grid).map { text($0.label) } ?? grid.grid
        return "\(declared), \(text(grid.label))" + mark(grid.grade)
    }

    private func declaration(_ grid: GridFinding) -> GridDeclaration? {
        rulebook.catalogue.grids.first { $0.id == grid.grid }
    }

    private func write(_ grid: GridFinding, to page: inout Page) {
        for (name, verdict) in verdicts(grid) where verdict != .notApplicable {
            page.detail(Wording.reading(name), text(Wording.verdict(verdict)))
        }
        let positive = grid.dimensions.filter(isPositive).map { dimension in
            let fired = dimension.fired.isEmpty ? "" : " (\(labels(dimension.fired)))"
            return text(dimension.label) + fired + mark(dimension.grade)
        }
        if !positive.isEmpty {
            page.detail(Wording.weighs, list(positive))
        }
        let close = grid.dimensions.filter {
            $0.verdict == .possible && $0.strong + $0.medium + $0.weak > 0 && !$0.gap.isEmpty
        }
        for dimension in close {
            let shapes = dimension.gap.map(Wording.gap)
            page.detail(
                Wording.closeTo,
                "\(text(dimension.label)), \(text(Wording.reachedWith(shapes)))")
        }
    }
}

import MniopCore

/// Forms of exploitation, their grids, and what things rest on.
extension JSONBuilder {
    mutating func form(_ form: FormFinding) {
        object {
            $0.key("form")
            $0.string(form.form)
            $0.key("named")
            $0.boolean(form.isNamed)
            $0.key("grids")
            $0.array(form.grids) { $0.grid($1) }
        }
    }

    private mutating func grid(_ grid: GridFinding) {
        object {
            $0.key("grid")
            $0.string(grid.grid)
            $0.key("profile")
            $0.string(grid.profile)
            $0.key("dimensions")
            $0.array(grid.dimensions) { $0.dimension($1) }
            $0.key("readings")
            $0.readings(grid.readings)
        }
    }

    private mutating func dimension(_ dimension: DimensionFinding) {
        object {
            $0.key("id")
            $0.string(dimension.id)
            $0.key("verdict")
            $0.string(dimension.verdict.rawValue)
            $0.key("strong")
            $0.integer(dimension.strong)
            $0.key("medium")
            $0.integer(dimension.medium)
            $0.key("weak")
            $0.integer(dimension.weak)
            $0.key("fired")
            $0.strings(dimension.fired)
            $0.key("gap")
            $0.array(dimension.gap) { $0.gap($1) }
            $0.key("open")
            $0.object {
                $0.key("strong")
                $0.strings(dimension.openStrong)
                $0.key("medium")
                $0.strings(dimension.openMedium)
                $0.key("weak")
                $0.strings(dimension.openWeak)
            }
        }
    }

    /// A shape says only what is wanted: what is not wanted of a strength has no key.
    private mutating func gap(_ shape: GapShape) {
        let wanted = [
            ("strong", shape.strong), ("medium", shape.medium), ("weak", shape.weak),
            ("any", shape.any),
        ]
        object {
            for (name, count) in wanted where count != 0 {
                $0.key(name)
                $0.integer(count)
            }
        }
    }

    private mutating func readings(_ readings: Readings) {
        object {
            $0.key("strict")
            $0.string(readings.strict.rawValue)
            $0.key("broad")
            $0.string(readings.broad.rawValue)
            $0.key("french")
            $0.string(readings.french.rawValue)
            $0.key("sentence")
            $0.label(readings.sentence)
        }
    }

    mutating func reason(_ reason: Reason) {
        object {
            $0.key("name")
            $0.string(reason.name)
            $0.key("value")
            $0.reasonValue(reason.value)
        }
    }

    mutating func reasonValue(_ value: ReasonValue) {
        switch value {
        case .fact(let fact): factValue(fact)
        case .present: string("present")
        case .absent: string("absent")
        case .oneOf(let values):
            object {
                $0.key("one_of")
                $0.array(values) { $0.factValue($1) }
            }
        }
    }

    private mutating func factValue(_ value: FactValue) {
        switch value {
        case .boolean(let boolean): self.boolean(boolean)
        case .integer(let number): integer(number)
        case .date(let date): self.date(date)
        case .code(let code): string(code)
        case .codes(let codes): strings(codes)
        }
    }
}

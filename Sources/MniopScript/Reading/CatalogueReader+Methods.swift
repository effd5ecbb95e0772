import MniopCore

/// How a dimension counts, and how a screening instrument did where it was tried.
extension CatalogueReader {
    /// The methods, and the field that each needs beside its name.
    private static let companions = [
        "delphi": nil, "any": nil, "count_at_least": "n", "weighted_sum": "threshold",
        "elements": "of",
    ]

    func readMethod(_ fields: Fields) -> ScoringMethod? {
        let name = fields.string("method", required: true)
        let count = fields.count("n")
        let threshold = fields.count("threshold")
        let elements = fields.strings("of")
        guard let name else { return nil }
        guard let companion = Self.companions[name] else {
            fields.wrongValue("method", name, of: Self.companions.keys.sorted())
            return nil
        }
        for (field, isGiven) in [
            ("n", count != nil), ("threshold", threshold != nil), ("of", !elements.isEmpty),
        ] where isGiven && field != companion {
            log.add(
                "unexpected_value", at: fields.place(of: field),
                fr: "« \(field) » ne va pas avec method = \"\(name)\".",
                en: "'\(field)' does not go with method = \"\(name)\".")
        }
        switch name {
        case "delphi": return .delphi
        case "any": return .any
        case "count_at_least": if let count { return .countAtLeast(count) }
        case "weighted_sum": if let threshold { return .weightedSum(threshold: threshold) }
        default: if !elements.isEmpty { return .elements(elements) }
        }
        let wanted = companion ?? ""
        log.add(
            "missing_field", at: fields.place,
            fr: "method = \"\(name)\" demande « \(wanted) ».",
            en: "method = \"\(name)\" needs '\(wanted)'.")
        return nil
    }

    func readPerformance(_ fields: Fields) -> ScreenPerformance {
        var performance = ScreenPerformance(
            source: fields.string("source", required: true) ?? "",
            grade: fields.choice("grade", Grade.self, required: true) ?? .memory)
        performance.population = fields.labelField("population")
        performance.cutOff = fields.labelField("cut_off")
        performance.sensitivity = fields.string("sensitivity")
        performance.specificity = fields.string("specificity")
        performance.positivePredictiveValue = fields.string("ppv")
        performance.negativePredictiveValue = fields.string("npv")
        fields.finish()
        return performance
    }
}

extension Fields {
    /// A whole number from 1 to the greatest that a method takes.
    func count(_ name: String) -> Int? {
        guard let number = integer(name) else { return nil }
        guard (1...Int64(ScoringMethod.greatest)).contains(number) else {
            log.add(
                "unexpected_value", at: place(of: name),
                fr: "« \(name) » : un entier de 1 à \(ScoringMethod.greatest) est attendu.",
                en: "'\(name)': a whole number from 1 to \(ScoringMethod.greatest) is expected.")
            return nil
        }
        return Int(number)
    }
}

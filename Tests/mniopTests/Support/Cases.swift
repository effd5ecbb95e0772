@testable import MniopCore

/// The two answers whose whole text is kept.
extension Fixtures {
    /// A child in danger, seen by a hospital.
    static var child: Assessment {
        var result = assessment(minor: .yes)
        result.emergency = [
            EmergencyNumber(
                number: "17 ou 112", when: Label(fr: "Danger immédiat", en: "Immediate danger")),
            EmergencyNumber(number: "115", when: Label(fr: "Hébergement", en: "Shelter")),
            EmergencyNumber(
                number: "119", when: Label(fr: "Enfance en danger", en: "Children in danger")),
        ]
        var alert = outcome(
            .alert, "enfant_119", fr: "Enfant en danger : appeler le 119",
            en: "Child in danger: call 119", .open, urgency: .now)
        alert.because = [Reason(name: "age", value: .oneOf([.integer(16), .integer(17)]))]
        alert.basis = ["CASF L.226-6"]
        alert.grade = .memory
        result.alerts = [alert]
        var duty = outcome(
            .duty, "crip", fr: "Transmettre une information préoccupante",
            en: "Send a child-protection report", .open, urgency: .now,
            owedBy: ["hopital", "police"])
        duty.times = [
            OutcomeTime(
                kind: .actBy, start: nil, end: date("2024-05-15"),
                counted: Label(fr: "1 jour", en: "1 day"), missing: [], passed: false)
        ]
        duty.because = [
            Reason(name: "violence_physique", value: .fact(.boolean(true))),
            Reason(name: "plainte_deposee", value: .fact(.boolean(false))),
        ]
        result.duties = [duty]
        result.questions = [
            question("enferme"), question("violence_physique"),
            question("oit.D4.01", .indicator, by: ["hopital"]),
            question("nationalite", by: ["police"]),
        ]
        return result
    }

    /// An adult: forms, rights in every state, a contradiction.
    static var adult: Assessment {
        var result = assessment()
        result.exploitation = [labour]
        result.sufficient = Sufficiency(
            isReached: true, because: [Reason(name: "oit.D4.01", value: .present)])
        result.contradictions = [
            Contradiction(name: "age", kind: .fact, signals: ["s-1", "s-2"])
        ]
        var open = outcome(
            .right, "delai", fr: "Délai de réflexion de trente jours",
            en: "Thirty-day reflection period", .open, authority: "prefecture")
        open.state = .toClaim
        open.because = [Reason(name: "souhaite_delai_reflexion", value: .fact(.boolean(true)))]
        open.basis = ["CESEDA R.425-2"]
        open.times = [
            OutcomeTime(
                kind: .runs, start: date("2024-05-01"), end: date("2024-05-31"),
                counted: Label(fr: "30 jours", en: "30 days"), missing: [], passed: false)
        ]
        open.reserves = ["plainte_deposee"]
        var disputed = outcome(
            .right, "cst_l425_11", fr: "Carte du plaignant", en: "Complainant's card",
            .incomplete)
        disputed.missing = ["nationalite"]
        disputed.alternatives = [
            AlternativeOutcome(reading: "texte", outcome: .open, grade: .memory),
            AlternativeOutcome(reading: "rapport_2024", outcome: .closed, grade: .report),
        ]
        disputed.grade = .report
        var closed = outcome(
            .right, "cst_l425_1", fr: "Carte d'un an", en: "One-year card", .closed)
        closed.because = [Reason(name: "plainte_deposee", value: .fact(.boolean(false)))]
        result.rights = [
            open, disputed, closed,
            outcome(
                .right, "enfant", fr: "Mesure pour enfant", en: "Measure for a child",
                .notApplicable),
        ]
        result.questions = [question("plainte_deposee"), question("nationalite", by: ["police"])]
        return result
    }

    private static var labour: FormFinding {
        let dimension = DimensionFinding(
            id: "D4", label: Label(fr: "Exploitation", en: "Exploitation"), verdict: .positive,
            strong: 2, medium: 0, weak: 0, fired: ["oit.D4.01"], gap: [], openStrong: [],
            openMedium: [], openWeak: [], grade: .read)
        let near = DimensionFinding(
            id: "D5", label: Label(fr: "Contrainte", en: "Coercion"), verdict: .possible,
            strong: 1, medium: 0, weak: 0, fired: [],
            gap: [GapShape(strong: 0, medium: 0, weak: 0, any: 1)], openStrong: [],
            openMedium: [], openWeak: [], grade: .read)
        let grid = GridFinding(
            grid: "oit_2009", profile: "adulte_travail",
            label: Label(fr: "adulte, travail", en: "adult, labour"), grade: .read,
            dimensions: [dimension, near],
            readings: Readings(
                strict: .possible, broad: .yes, french: .notShown,
                sentence: Label(fr: "", en: "")))
        return FormFinding(
            form: "travail",
            label: Label(fr: "Exploitation par le travail", en: "Labour exploitation"),
            isNamed: true, grids: [grid])
    }
}

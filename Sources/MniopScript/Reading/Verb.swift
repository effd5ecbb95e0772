import MniopCore

/// The verbs of the language, and the layers that may use them.
enum Verb: String, CaseIterable {
    case fact, indicator, grid, exploitation, sufficiency, right, duty, measure, alert
    case service, document, department, hospital, parameter, actor, reference, scenario, language
    case verifiedUntil = "verified_until"
    case onAssessment = "on_assessment"

    /// What the law gives, and the choice between readings, is national; local layers add.
    func isAllowed(in kind: LayerDeclaration.Kind) -> Bool {
        switch self {
        case .exploitation, .right, .parameter, .actor, .reference, .verifiedUntil:
            kind == .national
        case .onAssessment: kind != .national
        case .department: kind == .department
        case .hospital: kind == .hospital
        default: true
        }
    }

    /// Verbs whose ids signals or other layers may name.
    static let naming: Set<String> = [
        "fact", "indicator", "grid", "right", "duty", "measure", "alert", "service", "document",
        "hospital", "department",
    ]
}

import CMniop
import MniopCore

/// What `mniop_outcome` is. Immutable; lives as long as the assessment.
final class OutcomeHandle: Handle {
    let kind: Int32
    let id: CText
    let label: CLabel
    let verdict: Int32
    let state: Int32
    let status: Int32
    let urgency: Int32
    let grade: Int32
    let authority: CText
    let layer: CText
    let source: CText
    let reasons: [ReasonHandle]
    let times: [TimeHandle]
    private let names: [Int32: [CText]]

    init(_ outcome: Outcome) {
        kind = Code.of(outcome.kind)
        id = CText(outcome.id)
        label = CLabel(outcome.label)
        verdict = Code.of(outcome.outcome)
        state = outcome.state.map { Code.of($0) } ?? 0
        status = outcome.status.map { Code.of($0) } ?? 0
        urgency = Code.of(outcome.urgency)
        grade = Code.of(outcome.grade)
        authority = CText(outcome.authority ?? "")
        layer = CText(outcome.layer)
        source = CText(outcome.source.description)
        reasons = outcome.because.map(ReasonHandle.init)
        times = outcome.times.map(TimeHandle.init)
        names = [
            MNIOP_NAMES_BASIS: outcome.basis.map(CText.init),
            MNIOP_NAMES_MISSING: outcome.missing.map(CText.init),
            MNIOP_NAMES_RESERVES: outcome.reserves.map(CText.init),
            MNIOP_NAMES_VIA: outcome.via.map(CText.init),
            MNIOP_NAMES_DOCUMENTS: outcome.documents.map(CText.init),
        ]
    }

    func names(_ list: Int32) -> [CText]? { names[list] }
}

/// What `mniop_time` is.
final class TimeHandle: Handle {
    let kind: Int32
    let start: CText
    let end: CText
    let counted: CLabel
    let hasPassed: Bool

    init(_ time: OutcomeTime) {
        kind = Code.of(time.kind)
        start = CText(time.start?.description ?? "")
        end = CText(time.end?.description ?? "")
        counted = CLabel(time.counted)
        hasPassed = time.passed
    }
}

@c @implementation
public func mniop_assessment_find(
    _ assessment: OpaquePointer?, _ id: UnsafePointer<CChar>?, _ id_length: Int
) -> OpaquePointer? {
    guard let name = try? Input.text(id, id_length, "id") else { return nil }
    let outcomes = ReadingHandle.of(assessment: assessment)?.outcomes ?? []
    return outcomes.first { $0.id.isEqual(to: name) }?.borrowed()
}

@c @implementation
public func mniop_outcome_kind(_ outcome: OpaquePointer?) -> mniop_code {
    OutcomeHandle.of(outcome)?.kind ?? 0
}

@c @implementation
public func mniop_outcome_id(
    _ outcome: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OutcomeHandle.of(outcome)?.id, length)
}

@c @implementation
public func mniop_outcome_label(
    _ outcome: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OutcomeHandle.of(outcome)?.label[language], length)
}

@c @implementation
public func mniop_outcome_verdict(_ outcome: OpaquePointer?) -> mniop_code {
    OutcomeHandle.of(outcome)?.verdict ?? 0
}

@c @implementation
public func mniop_outcome_state(_ outcome: OpaquePointer?) -> mniop_code {
    OutcomeHandle.of(outcome)?.state ?? 0
}

@c @implementation
public func mniop_outcome_status(_ outcome: OpaquePointer?) -> mniop_code {
    OutcomeHandle.of(outcome)?.status ?? 0
}

@c @implementation
public func mniop_outcome_urgency(_ outcome: OpaquePointer?) -> mniop_code {
    OutcomeHandle.of(outcome)?.urgency ?? 0
}

@c @implementation
public func mniop_outcome_grade(_ outcome: OpaquePointer?) -> mniop_code {
    OutcomeHandle.of(outcome)?.grade ?? 0
}

@c @implementation
public func mniop_outcome_authority(
    _ outcome: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OutcomeHandle.of(outcome)?.authority, length)
}

@c @implementation
public func mniop_outcome_layer(
    _ outcome: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OutcomeHandle.of(outcome)?.layer, length)
}

@c @implementation
public func mniop_outcome_source(
    _ outcome: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(OutcomeHandle.of(outcome)?.source, length)
}

@c @implementation
public func mniop_outcome_reason_count(_ outcome: OpaquePointer?) -> Int {
    OutcomeHandle.of(outcome)?.reasons.count ?? 0
}

@c @implementation
public func mniop_outcome_reason(_ outcome: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(OutcomeHandle.of(outcome)?.reasons, index)?.borrowed()
}

@c @implementation
public func mniop_outcome_name_count(_ outcome: OpaquePointer?, _ names: mniop_code) -> Int {
    OutcomeHandle.of(outcome)?.names(names)?.count ?? 0
}

@c @implementation
public func mniop_outcome_name(
    _ outcome: OpaquePointer?, _ names: mniop_code, _ index: Int,
    _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(element(OutcomeHandle.of(outcome)?.names(names), index), length)
}

@c @implementation
public func mniop_outcome_time_count(_ outcome: OpaquePointer?) -> Int {
    OutcomeHandle.of(outcome)?.times.count ?? 0
}

@c @implementation
public func mniop_outcome_time(_ outcome: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(OutcomeHandle.of(outcome)?.times, index)?.borrowed()
}

@c @implementation
public func mniop_time_kind(_ time: OpaquePointer?) -> mniop_code {
    TimeHandle.of(time)?.kind ?? 0
}

@c @implementation
public func mniop_time_start(
    _ time: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(TimeHandle.of(time)?.start, length)
}

@c @implementation
public func mniop_time_end(
    _ time: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(TimeHandle.of(time)?.end, length)
}

@c @implementation
public func mniop_time_counted(
    _ time: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(TimeHandle.of(time)?.counted[language], length)
}

@c @implementation
public func mniop_time_has_passed(_ time: OpaquePointer?) -> Int32 {
    TimeHandle.of(time)?.hasPassed == true ? 1 : 0
}

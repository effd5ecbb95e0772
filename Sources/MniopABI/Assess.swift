import CMniop
import MniopCore
import MniopExchange
import Synchronization

/// What `mniop_assessment` is. Immutable; what C reads of it is laid out when first asked for.
final class AssessmentHandle: Handle {
    private struct Layout: Sendable {
        var json: CText?
        var prettyJSON: CText?
        var reading: ReadingHandle?
        var explanations: [Asked: CText] = [:]
    }

    /// One rule's explanation in one of the two layouts.
    private struct Asked: Hashable {
        var rule: String
        var isPretty: Bool
    }

    /// What the assessment was made of, so that one rule can be explained later.
    struct Case: Sendable {
        var rulebook: Rulebook
        var signals: [Signal]
        var options: AssessmentOptions
    }

    private let assessment: Assessment
    private let made: Case
    private let layout = Mutex(Layout())

    init(_ assessment: Assessment, of made: Case) {
        self.assessment = assessment
        self.made = made
    }

    /// The explanation of a rule. Made outside of the lock: it takes longer than reading does, and
    /// two threads that ask at once make the same text, of which the first is kept.
    func explanation(of rule: String, pretty: Bool) throws(Failure) -> CText {
        let asked = Asked(rule: rule, isPretty: pretty)
        if let text = layout.withLock({ $0.explanations[asked] }) { return text }
        let text = try explain(rule, pretty: pretty)
        return layout.withLock { layout in
            if let text = layout.explanations[asked] { return text }
            layout.explanations[asked] = text
            return text
        }
    }

    private func explain(_ rule: String, pretty: Bool) throws(Failure) -> CText {
        let rulebook = made.rulebook
        let explanation: Explanation?
        do {
            explanation = try rulebook.explain(
                rule, made.signals, asOf: assessment.asOf, options: made.options)
        } catch {
            throw Failure(error)
        }
        guard let explanation else {
            let near = rulebook.nearestRule(rule)
            throw Failure(
                MNIOP_UNKNOWN, "unknown_rule", "rule",
                fr: "règle inconnue" + (near.map { " ; la plus proche : \($0)" } ?? ""),
                en: "unknown rule" + (near.map { "; the nearest is \($0)" } ?? ""))
        }
        return CText(ExplanationWriter.json(explanation, pretty: pretty))
    }

    func json(pretty: Bool) -> CText {
        let field: WritableKeyPath<Layout, CText?> & Sendable = pretty ? \.prettyJSON : \.json
        return layout.withLock { layout in
            if let text = layout[keyPath: field] { return text }
            let text = CText(AssessmentWriter.json(assessment, pretty: pretty))
            layout[keyPath: field] = text
            return text
        }
    }

    var reading: ReadingHandle {
        layout.withLock { layout in
            if let reading = layout.reading { return reading }
            let reading = ReadingHandle(assessment)
            layout.reading = reading
            return reading
        }
    }
}

@c @implementation
public func mniop_worker_assess(
    _ worker: OpaquePointer?, _ signals: UnsafePointer<OpaquePointer?>?, _ signal_count: Int,
    _ as_of: UnsafePointer<CChar>?, _ as_of_length: Int,
    _ assessment: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    make(assessment, "assessment", error) { () throws(Failure) in
        let worker = try WorkerHandle.required(worker, "worker")
        let asOf = try Input.date(as_of, as_of_length, "as_of")
        let given = try Input.list(signals, signal_count, "signals")
        return try worker.inUse.change("worker") { () throws(Failure) in
            try worker.assess(given, asOf)
        }
    }
}

@c @implementation
public func mniop_assessment_free(_ assessment: UnsafeMutablePointer<OpaquePointer?>?) {
    AssessmentHandle.free(assessment)
}

@c @implementation
public func mniop_assessment_json(
    _ assessment: OpaquePointer?, _ pretty: Int32,
    _ json: UnsafeMutablePointer<UnsafePointer<CChar>?>?,
    _ length: UnsafeMutablePointer<Int>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    json?.pointee = nil
    length?.pointee = 0
    return attempt(error) { () throws(Failure) in
        let handle = try AssessmentHandle.required(assessment, "assessment")
        let isPretty = try Input.flag(pretty, "pretty")
        guard let json else { throw .missing("json") }
        json.pointee = give(handle.json(pretty: isPretty), length)
    }
}

@c @implementation
public func mniop_assessment_explain_json(
    _ assessment: OpaquePointer?, _ rule: UnsafePointer<CChar>?, _ rule_length: Int,
    _ pretty: Int32, _ json: UnsafeMutablePointer<UnsafePointer<CChar>?>?,
    _ length: UnsafeMutablePointer<Int>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    json?.pointee = nil
    length?.pointee = 0
    return attempt(error) { () throws(Failure) in
        let handle = try AssessmentHandle.required(assessment, "assessment")
        let isPretty = try Input.flag(pretty, "pretty")
        let rule = try Input.text(rule, rule_length, "rule")
        guard let json else { throw .missing("json") }
        json.pointee = give(try handle.explanation(of: rule, pretty: isPretty), length)
    }
}

extension WorkerHandle {
    fileprivate func assess(
        _ pointers: UnsafeBufferPointer<OpaquePointer?>, _ asOf: CivilDate
    ) throws(Failure) -> AssessmentHandle {
        var signals: [Signal] = []
        var notices: [Notice] = []
        for pointer in pointers {
            let handle = try SignalHandle.required(pointer, "signals")
            guard handle.rulebook.rulebook.digest == rulebook.rulebook.digest else {
                throw Failure(
                    MNIOP_BAD_CASE, "other_scripts", "signals",
                    fr: "un signalement a été rempli avec d'autres scripts",
                    en: "a signal was filled with other scripts")
            }
            signals.append(try handle.finished())
            notices += handle.notices.filter { !notices.contains($0) }
        }
        do {
            var assessment = try rulebook.rulebook.assess(
                signals, asOf: asOf, options: options)
            hooks?.apply(to: &assessment, signals: signals)
            log?.say(assessment.notices)
            assessment.notices += notices.filter { !assessment.notices.contains($0) }
            return AssessmentHandle(
                assessment,
                of: AssessmentHandle.Case(
                    rulebook: rulebook.rulebook, signals: signals, options: options))
        } catch {
            throw Failure(error)
        }
    }
}

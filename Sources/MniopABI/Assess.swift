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
    }

    private let assessment: Assessment
    private let layout = Mutex(Layout())

    init(_ assessment: Assessment) { self.assessment = assessment }

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
            assessment.notices += notices.filter { !assessment.notices.contains($0) }
            return AssessmentHandle(assessment)
        } catch {
            throw Failure(error)
        }
    }
}

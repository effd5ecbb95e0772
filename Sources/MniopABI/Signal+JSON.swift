import CMniop
import MniopCore
import MniopExchange

/// The one signal that a text holds.
func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ rulebook: RulebookHandle
) throws(Failure) -> SignalHandle {
    let result = rulebook.reader.read(UnsafeRawBufferPointer(bytes), file: "")
    guard result.problems.isEmpty, result.rejected.isEmpty else {
        var failure = Failure(MNIOP_BAD_SIGNAL, result.problems.map { CallProblem($0) })
        failure.isEmergency = result.rejected.contains(where: \.emergencySeen)
        // A rejected signal always has a problem; an error without one would say nothing.
        if failure.problems.isEmpty { failure.problems = Failure.notOneSignal.problems }
        throw failure
    }
    guard result.signals.count == 1, let signal = result.signals.first else {
        throw .notOneSignal
    }
    return try SignalHandle(rulebook, signal, notices: result.notices.map(\.notice))
}

extension Failure {
    fileprivate static var notOneSignal: Failure {
        Failure(
            MNIOP_BAD_SIGNAL, "not_one_signal", "json",
            fr: "attendu : un signalement, objet JSON", en: "expected: one signal, a JSON object")
    }
}

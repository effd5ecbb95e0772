import CMniop
import MniopCore
import MniopExchange

/// One signal out of JSON.
func read(_ bytes: [UInt8], _ rulebook: RulebookHandle) throws(Failure) -> SignalHandle {
    let reader = SignalReader(
        rulebook: rulebook.rulebook, unavailableNames: Array(rulebook.unavailableNames))
    let result = reader.read(bytes, file: "")
    guard result.rejected.isEmpty, result.signals.count == 1, let signal = result.signals.first
    else { throw rejection(result) }
    return try SignalHandle(rulebook, signal)
}

func rejection(_ result: ReadResult) -> Failure {
    Failure(MNIOP_BAD_SIGNAL, result.problems.map { CallProblem($0) })
}

import Glibc
import MniopCore
import MniopExchange

/// What a batch says on standard error while it runs: problems, emergencies, progress.
final class BatchReport {
    /// LIMIT: problems that are printed; the rest is counted.
    private static let mostProblems = 1_000

    private let file: String
    private let language: Language
    private let showsProgress: Bool
    private let start: Double
    private var lastShown: Double
    private var printed = 0
    private var isShown = false
    private(set) var problems = 0

    init(file: String, language: Language) {
        self.file = file
        self.language = language
        showsProgress = Terminal.isTerminal(Output.error)
        start = BatchReport.seconds()
        lastShown = start
    }

    func problem(_ problem: InputProblem) { say(problem.text(in: language)) }

    /// Said at once, and whatever else was said before: somebody may be in danger.
    func emergency(line: Int) {
        clear()
        Output.problem(Wording.rejectedButUrgent(["\(file):\(line)"]).text(in: language))
    }

    private func say(_ text: String) {
        problems += 1
        guard printed < BatchReport.mostProblems else { return }
        printed += 1
        clear()
        Output.problem(text)
        if printed == BatchReport.mostProblems {
            Output.problem(Wording.moreProblems.text(in: language))
        }
    }

    // MARK: Progress

    func progress(_ counts: BatchCounts, _ source: borrowing LineSource) {
        guard showsProgress else { return }
        let now = BatchReport.seconds()
        guard now - lastShown >= 0.25 else { return }
        lastShown = now
        let rate = Double(counts.lines) / max(now - start, 0.001)
        var left: Int?
        var share: Int?
        if let size = source.size, size > 0, source.position > 0 {
            let done = min(1, Double(source.position) / Double(size))
            share = Int(done * 100)
            // A file of holes may be of any size.
            left = Int(min(1e9, (now - start) * (1 - done) / done))
        }
        let text = Wording.progress(lines: counts.lines, Int(rate), share, left)
        Output.write("\r\u{1B}[K" + text.text(in: language), to: Output.error)
        isShown = true
    }

    func clear() {
        guard isShown else { return }
        Output.write("\r\u{1B}[K", to: Output.error)
        isShown = false
    }

    private static func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

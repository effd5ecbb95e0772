import Glibc
import MniopCore
import MniopScript

/// Times of loading all scripts and of one explained assessment: `make bench`.
///
/// Prints the median of many runs and the spread; quotes nothing from elsewhere.

func milliseconds(_ runs: Int, _ body: () -> Void) -> (median: Double, low: Double, high: Double) {
    let clock = ContinuousClock()
    let times = (0..<runs).map { _ in
        let (seconds, attoseconds) = clock.measure(body).components
        return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
    }.sorted()
    return (times[runs / 2], times[0], times[runs - 1])
}

func report(_ what: String, _ time: (median: Double, low: Double, high: Double), per count: Int = 1)
{
    func microseconds(_ value: Double) -> String {
        let tenths = Int((value * 10_000 / Double(count)).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
    print(
        "\(what): \(microseconds(time.median)) microseconds"
            + " (\(microseconds(time.low)) to \(microseconds(time.high)))")
}

let folder = CommandLine.arguments.dropFirst().first ?? "scripts"
let sources = try ScriptFiles.read(paths: [folder])
let loaded = ScriptLoader.load(sources: sources)
guard let rulebook = loaded.rulebook else {
    for problem in loaded.problems { print("\(problem.position): \(problem.text.en)") }
    exit(1)
}
print(
    "\(sources.count) scripts, \(rulebook.catalogue.rules.count) rules, "
        + "\(rulebook.catalogue.indicators.count) indicators, \(rulebook.nodeCount) nodes")
report("load all scripts", milliseconds(25) { _ = ScriptLoader.load(sources: sources) })

let cases = BenchmarkCases.make(rulebook)
for (name, signals, asOf) in cases {
    let count = 20
    report(
        "assess: \(name)",
        milliseconds(50) {
            for _ in 0..<count { _ = try? rulebook.assess(signals, asOf: asOf) }
        }, per: count)
}

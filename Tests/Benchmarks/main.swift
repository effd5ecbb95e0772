import Glibc
import MniopCore
import MniopScript

/// Times of loading all scripts and of one explained assessment: `make bench`.
///
/// Prints the median of many runs and the spread, in processor time of the thread, so that other
/// work on the machine disturbs it less; quotes nothing from elsewhere. A second argument, `load`
/// or `assess`, runs that part alone.

func milliseconds(_ runs: Int, _ body: () -> Void) -> (median: Double, low: Double, high: Double) {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
    let times = (0..<runs).map { _ in
        let start = now()
        body()
        return now() - start
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
let only = CommandLine.arguments.dropFirst(2).first
if only != "assess" {
    report("load all scripts", milliseconds(25) { _ = ScriptLoader.load(sources: sources) })
}
if only == "load" { exit(0) }

let cases = BenchmarkCases.make(rulebook)
for (name, signals, asOf) in cases {
    let count = 20
    report(
        "assess: \(name)",
        milliseconds(50) {
            for _ in 0..<count { _ = try? rulebook.assess(signals, asOf: asOf) }
        }, per: count)
}

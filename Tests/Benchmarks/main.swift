import Glibc
import MniopCore
import MniopScript

/// Times of loading all scripts, of scoring one signal, and of one explained assessment:
/// `make bench`.
///
/// Prints the median of many runs and the spread, in processor time of the thread, so that other
/// work on the machine disturbs it less, and of a load on the clock; quotes nothing from elsewhere.
/// A second argument runs one part alone: `load`, `budget`, `score`, `batch`, `hook`, `assess`, or
/// the cases whose name has it; a third is how many runs.

func milliseconds(
    _ runs: Int, clock: clockid_t = CLOCK_THREAD_CPUTIME_ID, _ body: () -> Void
) -> (median: Double, low: Double, high: Double) {
    func now() -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
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
let runs = CommandLine.arguments.dropFirst(3).first.flatMap { Int($0) } ?? 50
let only = CommandLine.arguments.dropFirst(2).first
if only == nil || only == "load" {
    // Two threads share a load: what passes on the clock, then what both are busy for.
    for (name, clock) in [("", CLOCK_MONOTONIC), (", both threads", CLOCK_PROCESS_CPUTIME_ID)] {
        report(
            "load all scripts" + name,
            milliseconds(min(runs, 25), clock: clock) { _ = ScriptLoader.load(sources: sources) })
    }
}
if only == "load" { exit(0) }

if only == nil || only == "budget" {
    try BudgetCase.report(runs: min(runs, 25))
}

let cases = BenchmarkCases.make(rulebook)
for (name, signals, _) in cases where only == nil || only == "score" {
    guard let signal = signals.first else { continue }
    let count = 1000
    report(
        "score alone: \(name)",
        milliseconds(runs) {
            for _ in 0..<count { _ = rulebook.score(signal) }
        }, per: count)
}
// Many persons at once, outcomes without reasons.
for (name, signals, asOf) in cases where only == nil || only == "batch" {
    let count = 1024
    let persons = Array(repeating: signals, count: count)
    let decider = try BatchDecider(rulebook, asOf: asOf)
    report(
        "batch, a person: \(name)", milliseconds(runs) { _ = decider.decide(persons) }, per: count)
}
// What the hooks of the active layers add: Gironde's is, in each case.
let hooks = HookRunner(loaded.hooks, rulebook: rulebook)
for (name, signals, asOf) in cases where only == nil || only == "hook" {
    guard let assessment = try? rulebook.assess(signals, asOf: asOf) else { continue }
    let count = 1000
    report(
        "hook alone: \(name)",
        milliseconds(runs) {
            for _ in 0..<count { _ = hooks.run(assessment, signals: signals) }
        }, per: count)
}
for (name, signals, asOf) in cases
where only == nil || only == "assess" || name.hasPrefix(only ?? "") {
    let count = 20
    report(
        "assess: \(name)",
        milliseconds(runs) {
            for _ in 0..<count { _ = try? rulebook.assess(signals, asOf: asOf) }
        }, per: count)
}

import LuaSandbox
import MniopCore

/// One layer's hooks in a Lua of their own, with the names that they were seen to ask about: each
/// call passes the values of these. One that asks about another name is run again, in a fresh Lua
/// and on the whole case, and the name is remembered: the answer is the same, and soon as quick.
final class HookWorker {
    private let source: HookSource
    private let rulebook: Rulebook
    private var sandbox: Sandbox?
    private var watched: [HookQuestion]
    private var count = 0
    private var asksTooMuch = false
    /// Rules that rest on stay, nationality or asylum: by name, once looked up.
    private var isShielded: [String: Bool] = [:]

    init(_ source: HookSource, rulebook: Rulebook) {
        self.source = source
        self.rulebook = rulebook
        watched = source.asked
    }

    /// A hook asked about a name that is not among those watched.
    private struct Missed: Error {}

    /// What a hook proposed.
    struct Answer {
        var declared = Recording()
        /// There was more than a layer may propose.
        var hasMore: Bool
    }

    /// What each hook gave, or what went wrong with it.
    typealias Outcomes = [Swift.Result<Answer, any Error>]

    func run(_ view: CaseView) -> Outcomes {
        if !asksTooMuch {
            do {
                return try run(view, isWhole: false)
            } catch {
                // What it may have changed on the way must not show.
                sandbox = nil
            }
        }
        return (try? run(view, isWhole: true)) ?? []
    }

    private func run(_ view: CaseView, isWhole: Bool) throws(Missed) -> Outcomes {
        var outcomes: Outcomes = []
        var proposed: Int64 = 0
        var asked: [HookQuestion] = []
        do {
            _ = try prepared()
        } catch {
            sandbox = nil
            return [.failure(error)]
        }
        var arguments: [LuaValue] = [.null, .null, isWhole ? whole(view) : .null]
        if !isWhole {
            arguments.reserveCapacity(watched.count + 3)
            for question in watched { arguments.append(value(question, view)) }
        }
        for index in 0..<count {
            do {
                arguments[0] = .integer(Int64(index) + 1)
                arguments[1] = .integer(proposed)
                let sandbox = try prepared()
                // Of a hook that failed, nothing is kept.
                sandbox.clearRecording()
                guard case .table(let table) = try sandbox.call("hook", arguments) else { continue }
                if table.isTrue("missed") { throw Missed() }
                if case .integer(let count)? = table["count"] { proposed = count }
                asked += Self.questions(table["asked"])
                var answer = Answer(hasMore: table.isTrue("overflow"))
                try answer.declared.take(from: sandbox)
                outcomes.append(.success(answer))
            } catch is Missed {
                throw Missed()
            } catch {
                if case .boolean(true)? = try? sandbox?.call("missed", []) { throw Missed() }
                outcomes.append(.failure(error))
                // What it may have left behind must not reach the next case.
                sandbox = nil
                if LayerRunner.isFatal(error) { break }
            }
        }
        learn(asked)
        return outcomes
    }

    private static func questions(_ asked: LuaValue?) -> [HookQuestion] {
        guard case .table(let list)? = asked else { return [] }
        return list.array.compactMap { entry in
            guard case .table(let asked) = entry, case .string(let word)? = asked["kind"],
                case .string(let id)? = asked["id"]
            else { return nil }
            return HookQuestion.Kind(rawValue: word).map { HookQuestion(kind: $0, id: id) }
        }
    }

    private func learn(_ asked: [HookQuestion]) {
        for question in asked where !watched.contains(question) {
            guard watched.count < HookWorker.mostWatched else {
                asksTooMuch = true
                return
            }
            watched.append(question)
            // They are told to a Lua when it is made.
            sandbox = nil
        }
    }

    /// LIMIT: names watched; beyond, a case is passed whole.
    static let mostWatched = 100

    /// A Lua in which the layer's scripts have run.
    private func prepared() throws -> Sandbox {
        if let sandbox { return sandbox }
        let runner = LayerRunner(
            plan: source.plan, library: source.helpers, limits: source.limits)
        let run = runner.run(source.plan.scripts)
        guard let made = run.sandbox else {
            throw SandboxError(kind: .runtime, message: run.problems.first?.text.fr ?? "")
        }
        _ = try made.call("names", [names])
        let places = HookQuestion.Kind.allCases.map { kind in
            let ids = watched.enumerated().filter { $1.kind == kind }
            return (
                kind.rawValue,
                LuaValue.table(.record(ids.map { ($1.id, .integer(Int64($0) + 1)) }))
            )
        }
        guard case .integer(let count) = try made.call("watch", [.table(.record(places))]) else {
            throw SandboxError(kind: .misuse, message: "watch")
        }
        self.count = Int(clamping: count)
        sandbox = made
        return made
    }

    /// Names that the layer's hooks may ask about.
    private lazy var names: LuaValue = {
        let catalogue = rulebook.catalogue
        func list(_ names: [String]) -> LuaValue { .table(.list(names.map(LuaValue.string))) }
        let layer = source.plan.id
        let facts = catalogue.facts.filter { NamedThing.sees(layer, $0.layer) }
        let indicators = catalogue.indicators.filter { NamedThing.sees(layer, $0.layer) }
        let rules = catalogue.rules.filter { NamedThing.sees(layer, $0.layer) }
        return .table(
            .record([
                ("facts", list(facts.map(\.id))),
                ("indicators", list(indicators.map(\.id))),
                ("rules", list(rules.map(\.id))),
                (
                    "shielded",
                    list(
                        facts.filter { rulebook.shieldedFact(behindFact: $0.id) != nil }.map(\.id))
                ),
            ]))
    }()

    private func value(_ question: HookQuestion, _ view: CaseView) -> LuaValue {
        switch question.kind {
        case .facts: view.fact(question.id)
        case .indicators: view.indicator(question.id)
        case .rules: outcome(question.id, view)
        }
    }

    /// `false` for what a local script must not read.
    private func outcome(_ id: String, _ view: CaseView) -> LuaValue {
        let isHidden = isShielded[id] ?? (rulebook.shieldedFact(behind: id) != nil)
        isShielded[id] = isHidden
        return isHidden ? .boolean(false) : view.outcome(id)
    }

    private func whole(_ view: CaseView) -> LuaValue {
        let spoken = view.spokenOf
        return .table(
            .record([
                (
                    "facts",
                    .table(.record(spoken.facts.map { ($0, view.fact($0)) }.filter(Self.isSaid)))
                ),
                (
                    "indicators",
                    .table(.record(spoken.indicators.map { ($0, view.indicator($0)) }))
                ),
                (
                    "rules",
                    .table(
                        .record(
                            view.assessment.outcomes.map { ($0.id, outcome($0.id, view)) }))
                ),
            ]))
    }

    private static func isSaid(_ field: (String, LuaValue)) -> Bool {
        if case .null = field.1 { return false }
        return true
    }
}

extension LuaTable {
    fileprivate func isTrue(_ key: String) -> Bool {
        if case .boolean(true)? = self[key] { true } else { false }
    }
}

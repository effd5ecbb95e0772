import CMniop
import MniopCore
import MniopScript

/// What `mniop_rulebook` is. Immutable: any thread, at any time.
final class RulebookHandle: Handle {
    struct Entry: Sendable {
        var id: CText
        var label: CLabel
    }

    let rulebook: Rulebook
    let hooks: HookSet
    let unavailableLayers: [String]
    let unavailableNames: Set<String>
    let problems: [ProblemHandle]
    let digest: CText
    private let lists: [Int32: [Entry]]

    init(_ rulebook: Rulebook, _ load: LoadResult) {
        self.rulebook = rulebook
        hooks = load.hooks
        unavailableLayers = load.layersUnavailable
        unavailableNames = Set(load.unavailableNames)
        problems = load.problems.map { ProblemHandle(CallProblem($0)) }
        digest = CText(rulebook.digest)
        let catalogue = rulebook.catalogue
        func list<T>(_ items: [T], _ id: (T) -> String, _ label: (T) -> Label) -> [Entry] {
            items.map { Entry(id: CText(id($0)), label: CLabel(label($0))) }
        }
        lists = [
            MNIOP_LIST_FACTS: list(catalogue.facts, \.id, \.label),
            MNIOP_LIST_INDICATORS: list(catalogue.indicators, \.id, \.label),
            MNIOP_LIST_RULES: list(catalogue.rules, \.id, \.label),
            MNIOP_LIST_ACTORS: list(catalogue.actors, \.id, \.label),
            MNIOP_LIST_LAYERS: list(catalogue.layers, \.id, \.label),
            MNIOP_LIST_UNAVAILABLE: list(unavailableLayers, { $0 }, { Label(fr: $0, en: $0) }),
        ]
    }

    func entry(_ list: Int32, _ index: Int) -> Entry? { element(lists[list], index) }

    func count(_ list: Int32) -> Int { lists[list]?.count ?? 0 }
}

@c @implementation
public func mniop_rulebook_retain(_ rulebook: OpaquePointer?) -> OpaquePointer? {
    RulebookHandle.of(rulebook)?.owned()
}

@c @implementation
public func mniop_rulebook_free(_ rulebook: UnsafeMutablePointer<OpaquePointer?>?) {
    RulebookHandle.free(rulebook)
}

@c @implementation
public func mniop_rulebook_problem_count(_ rulebook: OpaquePointer?) -> Int {
    RulebookHandle.of(rulebook)?.problems.count ?? 0
}

@c @implementation
public func mniop_rulebook_problem(_ rulebook: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(RulebookHandle.of(rulebook)?.problems, index)?.borrowed()
}

@c @implementation
public func mniop_rulebook_digest(
    _ rulebook: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(RulebookHandle.of(rulebook)?.digest, length)
}

@c @implementation
public func mniop_rulebook_count(_ rulebook: OpaquePointer?, _ list: mniop_code) -> Int {
    RulebookHandle.of(rulebook)?.count(list) ?? 0
}

@c @implementation
public func mniop_rulebook_id(
    _ rulebook: OpaquePointer?, _ list: mniop_code, _ index: Int,
    _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(RulebookHandle.of(rulebook)?.entry(list, index)?.id, length)
}

@c @implementation
public func mniop_rulebook_label(
    _ rulebook: OpaquePointer?, _ list: mniop_code, _ index: Int, _ language: mniop_code,
    _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(RulebookHandle.of(rulebook)?.entry(list, index)?.label[language], length)
}

@c @implementation
public func mniop_rulebook_fact_type(_ rulebook: OpaquePointer?, _ index: Int) -> mniop_code {
    guard let handle = RulebookHandle.of(rulebook),
        let fact = element(handle.rulebook.catalogue.facts, index)
    else { return 0 }
    return Code.of(fact.type)
}

import CMniop
import MniopCore
import MniopExchange
import MniopScript

/// What `mniop_rulebook` is. Immutable: any thread, at any time.
final class RulebookHandle: Handle {
    let rulebook: Rulebook
    let reader: SignalReader
    let hooks: HookSet
    let unavailableLayers: [String]
    private let load: LoadResult
    let problems: [ProblemHandle]
    let digest: CText
    private let lists: [Int32: [RulebookEntry]]
    let versions: [[RuleVersionHandle]]

    init(_ rulebook: Rulebook, _ load: LoadResult) {
        self.rulebook = rulebook
        self.load = load
        hooks = load.hooks
        unavailableLayers = load.layersUnavailable
        reader = SignalReader(
            rulebook: rulebook,
            unavailableNames: load.unavailableNames + load.layersUnavailable)
        problems = load.problems.map { ProblemHandle(CallProblem($0)) }
        digest = CText(rulebook.digest)
        lists = RulebookEntry.lists(rulebook.catalogue, unavailable: unavailableLayers)
        versions = rulebook.catalogue.rules.map { $0.versions.map(RuleVersionHandle.init) }
    }

    func entry(_ list: Int32, _ index: Int) -> RulebookEntry? { element(lists[list], index) }

    /// A name that only a local layer which did not load declares: it counts for nothing, and
    /// every answer says that the layer is missing.
    func isUnavailable(_ name: String) -> Bool { load.unavailableLayer(of: name) != nil }

    func count(_ list: Int32) -> Int { lists[list]?.count ?? 0 }

    func names(_ list: Int32, _ index: Int, _ names: Int32) -> [CText]? {
        entry(list, index)?.names[names]
    }
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

@c @implementation
public func mniop_rulebook_layer(
    _ rulebook: OpaquePointer?, _ list: mniop_code, _ index: Int,
    _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(RulebookHandle.of(rulebook)?.entry(list, index)?.layer, length)
}

@c @implementation
public func mniop_rulebook_source(
    _ rulebook: OpaquePointer?, _ list: mniop_code, _ index: Int,
    _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(RulebookHandle.of(rulebook)?.entry(list, index)?.source, length)
}

@c @implementation
public func mniop_rulebook_name_count(
    _ rulebook: OpaquePointer?, _ list: mniop_code, _ index: Int, _ names: mniop_code
) -> Int {
    RulebookHandle.of(rulebook)?.names(list, index, names)?.count ?? 0
}

@c @implementation
public func mniop_rulebook_name(
    _ rulebook: OpaquePointer?, _ list: mniop_code, _ index: Int, _ names: mniop_code,
    _ position: Int, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(element(RulebookHandle.of(rulebook)?.names(list, index, names), position), length)
}

@c @implementation
public func mniop_rulebook_rule_kind(_ rulebook: OpaquePointer?, _ rule: Int) -> mniop_code {
    guard let handle = RulebookHandle.of(rulebook),
        let rule = element(handle.rulebook.catalogue.rules, rule)
    else { return 0 }
    return Code.of(rule.kind)
}

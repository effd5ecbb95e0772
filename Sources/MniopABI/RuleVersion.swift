import CMniop
import MniopCore

/// What `mniop_rule_version` is. Immutable; lives as long as the rulebook.
final class RuleVersionHandle: Handle {
    let since: CText
    let last: CText
    let isInForce: Bool
    let grade: Int32
    let status: Int32
    let source: CText
    private let names: [Int32: [CText]]

    init(_ version: RuleVersion) {
        since = version.since.map { CText($0.description) } ?? .empty
        last = version.last.map { CText($0.description) } ?? .empty
        isInForce = version.isInForce
        grade = Code.of(version.grade)
        status = version.status.map(Code.of) ?? 0
        source = CText("\(version.position)")
        names = [
            MNIOP_NAMES_BASIS: version.basis, MNIOP_NAMES_DOCUMENTS: version.documents,
            MNIOP_NAMES_NEVER_REQUIRES: version.neverRequires,
            MNIOP_NAMES_OWED_BY: version.owedBy,
        ].mapValues { $0.map { CText($0) } }
    }

    func names(_ list: Int32) -> [CText]? { names[list] }
}

@c @implementation
public func mniop_rulebook_version_count(_ rulebook: OpaquePointer?, _ rule: Int) -> Int {
    element(RulebookHandle.of(rulebook)?.versions, rule)?.count ?? 0
}

@c @implementation
public func mniop_rulebook_version(
    _ rulebook: OpaquePointer?, _ rule: Int, _ index: Int
) -> OpaquePointer? {
    element(element(RulebookHandle.of(rulebook)?.versions, rule), index)?.borrowed()
}

@c @implementation
public func mniop_rule_version_since(
    _ version: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(RuleVersionHandle.of(version)?.since, length)
}

@c @implementation
public func mniop_rule_version_last(
    _ version: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(RuleVersionHandle.of(version)?.last, length)
}

@c @implementation
public func mniop_rule_version_is_in_force(_ version: OpaquePointer?) -> Int32 {
    RuleVersionHandle.of(version)?.isInForce == true ? 1 : 0
}

@c @implementation
public func mniop_rule_version_grade(_ version: OpaquePointer?) -> mniop_code {
    RuleVersionHandle.of(version)?.grade ?? 0
}

@c @implementation
public func mniop_rule_version_status(_ version: OpaquePointer?) -> mniop_code {
    RuleVersionHandle.of(version)?.status ?? 0
}

@c @implementation
public func mniop_rule_version_source(
    _ version: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(RuleVersionHandle.of(version)?.source, length)
}

@c @implementation
public func mniop_rule_version_name_count(
    _ version: OpaquePointer?, _ names: mniop_code
) -> Int {
    RuleVersionHandle.of(version)?.names(names)?.count ?? 0
}

@c @implementation
public func mniop_rule_version_name(
    _ version: OpaquePointer?, _ names: mniop_code, _ index: Int,
    _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(element(RuleVersionHandle.of(version)?.names(names), index), length)
}

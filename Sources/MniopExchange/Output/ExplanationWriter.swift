import MniopCore

/// Explanations to JSON: every key in its order, none left out, two runs the same bytes.
///
/// `format`, `person`, `as_of`, `active`, `outcome` (as in an assessment), `versions`, `concerns`
/// and `when` (trees, or null), `grounds`, `never_requires`, `changes`. A node of a tree has
/// `text`, `state` (`true`, `false`, `unknown`, `not_read`, `withheld`), `about`, `given`, `note`
/// (`above`, `cut` or null) and `children`.
public struct ExplanationWriter {
    /// The number of the format that is written.
    static let format = 1

    /// One object, on one line or (`pretty`) indented by two spaces; no newline at its end.
    public static func json(_ explanation: Explanation, pretty: Bool = false) -> String {
        var json = JSONBuilder(pretty: pretty)
        json.explanation(explanation)
        return json.text
    }
}

extension JSONBuilder {
    fileprivate mutating func explanation(_ e: Explanation) {
        object { json in
            json.key("format")
            json.integer(ExplanationWriter.format)
            json.key("person")
            json.string(e.person)
            json.key("as_of")
            json.date(e.asOf)
            json.key("active")
            json.boolean(e.isActive)
            json.key("outcome")
            json.outcome(e.outcome)
            json.key("versions")
            json.array(e.versions) { $0.version($1) }
            json.key("concerns")
            json.reasoning(e.concerns)
            json.key("when")
            json.reasoning(e.when)
            json.key("grounds")
            json.array(e.grounds) { json, ground in
                json.object {
                    $0.key("established_by")
                    $0.strings(ground.establishedBy)
                    $0.key("reasoning")
                    $0.reasoning(ground.reasoning)
                }
            }
            json.key("never_requires")
            json.strings(e.neverRequires)
            json.key("changes")
            json.changes(e.changes)
        }
    }

    private mutating func version(_ version: VersionReasoning) {
        object {
            $0.key("since")
            $0.date(version.since)
            $0.key("last")
            $0.date(version.last)
            $0.key("applies")
            $0.string(version.applies.rawValue)
            $0.key("why")
            $0.label(version.why)
            $0.key("basis")
            $0.strings(version.basis)
            $0.key("grade")
            $0.string(version.grade.rawValue)
        }
    }

    private mutating func reasoning(_ reasoning: Reasoning?) {
        guard let reasoning else { return null() }
        object { json in
            json.key("text")
            json.label(reasoning.text)
            json.key("state")
            json.string(reasoning.state.rawValue)
            json.key("about")
            json.string(reasoning.subject.name)
            json.key("given")
            json.array(reasoning.given) { json, given in
                json.object {
                    $0.key("name")
                    $0.string(given.reason.name)
                    $0.key("value")
                    $0.reasonValue(given.reason.value)
                    $0.key("text")
                    $0.label(given.text)
                    $0.key("signals")
                    $0.strings(given.signals)
                }
            }
            json.key("note")
            json.string(reasoning.note?.rawValue)
            json.key("children")
            json.array(reasoning.children) { $0.reasoning($1) }
        }
    }
}

/// What would change the outcome.
extension JSONBuilder {
    fileprivate mutating func changes(_ changes: RuleChanges) {
        object { json in
            json.key("whole")
            json.boolean(changes.isWhole)
            json.key("withheld")
            json.boolean(changes.isWithheld)
            json.key("sets")
            json.array(changes.sets) { json, set in
                json.object {
                    $0.key("outcome")
                    $0.string(set.outcome.rawValue)
                    $0.key("conditions")
                    $0.array(set.conditions) { $0.condition($1) }
                }
            }
            json.key("if_otherwise")
            json.array(changes.ifOtherwise) { json, change in
                json.object {
                    $0.key("given")
                    $0.reason(change.given)
                    $0.key("instead")
                    $0.condition(change.instead)
                    $0.key("outcome")
                    $0.string(change.outcome.rawValue)
                }
            }
        }
    }

    private mutating func condition(_ condition: ChangeCondition) {
        object {
            $0.key("name")
            $0.string(condition.name)
            $0.key("kind")
            $0.string(condition.kind.rawValue)
            $0.key("text")
            $0.label(condition.text)
            $0.key("values")
            $0.array(condition.values) { $0.reasonValue($1) }
            $0.key("of")
            $0.string(condition.of.rawValue)
            $0.key("established_by")
            $0.strings(condition.establishedBy)
            $0.key("adverse")
            $0.boolean(condition.isAdverse)
            $0.key("sensitive")
            $0.boolean(condition.isSensitive)
        }
    }
}

extension FormulaWords.Subject {
    /// `fact age`, `rule cst_l425_1`, `sufficient`; `nil` for a group.
    fileprivate var name: String? {
        switch self {
        case .none: nil
        case .fact(let id): "fact \(id)"
        case .indicator(let id): "indicator \(id)"
        case .positive(let grid, let dimension): "positive \(grid).\(dimension)"
        case .reading(let grid, let name): "reading \(grid).\(name)"
        case .sufficient: "sufficient"
        case .rule(let id): "rule \(id)"
        case .parameter(let id): "parameter \(id)"
        case .actor(let kind): "actor \(kind)"
        }
    }
}

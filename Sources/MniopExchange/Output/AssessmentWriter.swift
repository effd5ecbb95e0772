import MniopCore

/// Assessments to JSON (formats.md, An assessment): every key in its order, none left out, two
/// runs the same bytes.
///
/// Beyond formats.md an outcome has `route`, `owed_by` and `note`, after `authority`.
public struct AssessmentWriter {
    /// The number of the format that is written.
    static let format = 1

    /// One object, on one line or (`pretty`) indented by two spaces; no newline at its end.
    public static func json(_ assessment: Assessment, pretty: Bool = false) -> String {
        var json = JSONBuilder(pretty: pretty)
        json.assessment(assessment)
        return json.text
    }
}

extension JSONBuilder {
    mutating func label(_ label: Label?) {
        guard let label else { return null() }
        object {
            $0.key("fr")
            $0.string(label.fr)
            $0.key("en")
            $0.string(label.en)
        }
    }

    mutating func date(_ date: CivilDate?) { string(date?.description) }

    fileprivate mutating func assessment(_ a: Assessment) {
        object { json in
            json.key("format")
            json.integer(AssessmentWriter.format)
            json.key("person")
            json.string(a.person)
            json.key("signals")
            json.strings(a.signals)
            json.key("as_of")
            json.date(a.asOf)
            json.key("rulebook")
            json.rulebook(a.rulebook)
            json.key("minor")
            json.string(a.minor.rawValue)
            json.key("exploitation")
            json.array(a.exploitation) { $0.form($1) }
            json.key("sufficient")
            json.sufficiency(a.sufficient)
            json.key("actors_seen")
            json.integer(a.actorsSeen)
            json.key("emergency")
            json.array(a.emergency) { $0.number($1) }
            json.key("contradictions")
            json.array(a.contradictions) { $0.contradiction($1) }
            json.outcomes(a)
            json.key("services")
            json.array(a.services) { $0.service($1) }
            json.key("questions")
            json.array(a.questions) { $0.question($1) }
            json.key("proposals")
            json.array(a.proposals) { $0.proposal($1) }
            json.key("notices")
            json.array(a.notices) { $0.notice($1) }
        }
    }

    private mutating func rulebook(_ identity: RulebookIdentity) {
        object { json in
            json.key("digest")
            json.string(identity.digest)
            json.key("layers")
            json.array(identity.layers) { json, layer in
                json.object {
                    $0.key("id")
                    $0.string(layer.id)
                    $0.key("digest")
                    $0.string(layer.digest)
                    $0.key("active")
                    $0.boolean(layer.isActive)
                }
            }
            json.key("parameters")
            json.object {
                for (id, value) in identity.parameters {
                    $0.key(id)
                    $0.string(value)
                }
            }
        }
    }

    private mutating func sufficiency(_ sufficiency: Sufficiency) {
        object {
            $0.key("value")
            $0.string(sufficiency.isReached ? "yes" : "not_yet")
            $0.key("because")
            $0.array(sufficiency.because) { $0.reason($1) }
        }
    }
}

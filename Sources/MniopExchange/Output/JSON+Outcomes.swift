import MniopCore

/// Alerts, duties, measures and rights.
extension JSONBuilder {
    mutating func outcomes(_ assessment: Assessment) {
        key("alerts")
        array(assessment.alerts) { $0.outcome($1) }
        key("duties")
        array(assessment.duties) { $0.outcome($1) }
        key("measures")
        array(assessment.measures) { $0.outcome($1) }
        key("rights")
        array(assessment.rights) { $0.outcome($1) }
    }

    mutating func outcome(_ outcome: Outcome) {
        object { json in
            json.key("id")
            json.string(outcome.id)
            json.key("label")
            json.label(outcome.label)
            json.key("outcome")
            json.string(outcome.outcome.rawValue)
            json.key("state")
            json.string(outcome.state?.rawValue)
            json.key("status")
            json.string(outcome.status?.rawValue)
            json.key("version")
            json.date(outcome.version)
            json.key("basis")
            json.strings(outcome.basis)
            json.key("because")
            json.array(outcome.because) { $0.reason($1) }
            json.key("via")
            json.strings(outcome.via)
            json.key("missing")
            json.strings(outcome.missing)
            json.key("reserves")
            json.strings(outcome.reserves)
            json.key("times")
            json.array(outcome.times) { $0.time($1) }
            json.key("urgency")
            json.string(outcome.urgency.rawValue)
            json.whoAndHow(outcome)
            json.key("grade")
            json.string(outcome.grade.rawValue)
            json.key("layer")
            json.string(outcome.layer)
            json.key("source")
            json.string(outcome.source.description)
        }
    }

    private mutating func whoAndHow(_ outcome: Outcome) {
        key("authority")
        string(outcome.authority)
        key("route")
        string(outcome.route)
        key("owed_by")
        strings(outcome.owedBy)
        key("note")
        label(outcome.note)
        key("documents")
        strings(outcome.documents)
        key("alternatives")
        array(outcome.alternatives) { json, alternative in
            json.object {
                $0.key("reading")
                $0.string(alternative.reading)
                $0.key("outcome")
                $0.string(alternative.outcome.rawValue)
                $0.key("grade")
                $0.string(alternative.grade.rawValue)
            }
        }
    }

    private mutating func time(_ time: OutcomeTime) {
        object {
            $0.key("kind")
            $0.string(time.kind.rawValue)
            $0.key("start")
            $0.date(time.start)
            $0.key("end")
            $0.date(time.end)
            $0.key("counted")
            $0.label(time.counted)
            $0.key("missing")
            $0.strings(time.missing)
            $0.key("passed")
            $0.boolean(time.passed)
        }
    }
}

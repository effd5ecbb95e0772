import MniopCore

/// What stands beside the rows of a batch: under which law and for what they were made, and what
/// they must not be used for.
public struct BatchMetadata: Sendable {
    /// A code of the host's: `statistiques`, `recherche`.
    public var purpose: String
    public var asOf: CivilDate
    public var counts: BatchCounts
    public var options: AssessmentOptions

    public init(
        purpose: String, asOf: CivilDate, counts: BatchCounts,
        options: AssessmentOptions = AssessmentOptions()
    ) {
        self.purpose = purpose
        self.asOf = asOf
        self.counts = counts
        self.options = options
    }

    public static let notice = Label(
        fr:
            "Un résultat ne fonde ni refus de droit, ni éloignement, ni poursuite, et ne classe "
            + "personne : il dit qui orienter et quoi demander.",
        en: "A result grounds no refusal of a right, no removal and no prosecution, and ranks "
            + "nobody: it says whom to refer and what to ask.")

    /// LIMIT: bytes of a purpose.
    public static let longestPurpose = 64

    public static func isPurpose(_ text: String) -> Bool {
        (1...longestPurpose).contains(text.utf8.count)
            && text.utf8.allSatisfy { SignalDraft.isOfCode($0) }
    }

    public func json(_ rulebook: Rulebook) -> String {
        var json = JSONBuilder(pretty: true)
        json.object { json in
            json.key("format")
            json.integer(1)
            json.key("purpose")
            json.string(purpose)
            json.key("notice")
            json.label(BatchMetadata.notice)
            json.key("as_of")
            json.string(asOf.description)
            json.key("rulebook")
            write(rulebook, &json)
            json.key("counts")
            write(&json)
            json.key("minor")
            json.object { json in
                for minor in [Minor.yes, .presumed, .no, .unknown] {
                    json.key(minor.rawValue)
                    json.integer(counts.minors[minor] ?? 0)
                }
            }
            json.key("forms")
            writeForms(rulebook, &json)
            json.key("outcomes")
            writeOutcomes(rulebook, &json)
        }
        return json.text + "\n"
    }

    private func write(_ rulebook: Rulebook, _ json: inout JSONBuilder) {
        json.object { json in
            json.key("digest")
            json.string(rulebook.digest)
            json.key("layers")
            json.array(rulebook.catalogue.layers) { json, layer in
                json.object { json in
                    json.key("id")
                    json.string(layer.id)
                    json.key("digest")
                    json.string(layer.digest)
                }
            }
            json.key("parameters")
            json.object { json in
                for parameter in rulebook.catalogue.parameters {
                    json.key(parameter.id)
                    json.string(options.value(of: parameter))
                }
            }
        }
    }

    private func write(_ json: inout JSONBuilder) {
        let numbers = [
            ("lines", counts.lines), ("signals", counts.signals), ("rejected", counts.rejected),
            ("rejected_emergencies", counts.rejectedEmergencies), ("persons", counts.persons),
            ("returning", counts.returning), ("failed", counts.failed),
            ("sufficient", counts.sufficient),
        ]
        json.object { json in
            for (name, number) in numbers {
                json.key(name)
                json.integer(number)
            }
        }
    }

    private func writeForms(_ rulebook: Rulebook, _ json: inout JSONBuilder) {
        json.object { json in
            for (number, form) in rulebook.catalogue.exploitations.enumerated() {
                json.key(form.id)
                json.object { json in
                    json.key("broad_yes")
                    json.integer(counts.formsYes[number])
                    json.key("broad_possible")
                    json.integer(counts.formsPossible[number])
                }
            }
        }
    }

    private func writeOutcomes(_ rulebook: Rulebook, _ json: inout JSONBuilder) {
        json.object { json in
            for (number, rule) in rulebook.catalogue.rules.enumerated() {
                json.key(rule.id)
                json.object { json in
                    for outcome in OutcomeKind.allCases {
                        let count = counts.outcomes[number][outcome.place]
                        guard count > 0 else { continue }
                        json.key(outcome.rawValue)
                        json.integer(count)
                    }
                }
            }
        }
    }
}

import CMniop
import MniopCore

@c @implementation
public func mniop_code_word(_ code: mniop_code) -> UnsafePointer<CChar>? {
    Word(code).pointer
}

/// A text of the library itself. String literals end with a NUL and live as long as the process.
struct Word: Sendable {
    let text: StaticString

    private init(text: StaticString) { self.text = text }

    var pointer: UnsafePointer<CChar> {
        UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    init(_ code: Int32) { text = Word.answer(code) ?? Word.question(code) ?? "" }

    /// Codes that an assessment holds.
    private static func answer(_ code: Int32) -> StaticString? {
        switch code {
        case MNIOP_KIND_RIGHT: "right"
        case MNIOP_KIND_DUTY: "duty"
        case MNIOP_KIND_MEASURE: "measure"
        case MNIOP_KIND_ALERT: "alert"
        case MNIOP_OUTCOME_OPEN: "open"
        case MNIOP_OUTCOME_DISCRETIONARY: "discretionary"
        case MNIOP_OUTCOME_INCOMPLETE: "incomplete"
        case MNIOP_OUTCOME_CLOSED: "closed"
        case MNIOP_OUTCOME_NOT_APPLICABLE: "not_applicable"
        case MNIOP_OUTCOME_PLANNED: "planned"
        case MNIOP_STATE_TO_CLAIM: "to_claim"
        case MNIOP_STATE_CLAIMED: "claimed"
        case MNIOP_STATE_HELD: "held"
        case MNIOP_STATE_REFUSED: "refused"
        case MNIOP_STATE_EXPIRED: "expired"
        case MNIOP_STATUS_PLANNED: "planned"
        case MNIOP_STATUS_REFUSED: "refused"
        case MNIOP_MINOR_YES: "yes"
        case MNIOP_MINOR_NO: "no"
        case MNIOP_MINOR_PRESUMED: "presumed"
        case MNIOP_MINOR_UNKNOWN: "unknown"
        case MNIOP_GRADE_MEMORY: "memory"
        case MNIOP_GRADE_REPORT: "report"
        case MNIOP_GRADE_READ: "read"
        case MNIOP_GRADE_VERIFIED: "verified"
        case MNIOP_URGENCY_NOW: "now"
        case MNIOP_URGENCY_DAYS: "days"
        case MNIOP_URGENCY_ROUTINE: "routine"
        case MNIOP_TIME_RUNS: "runs"
        case MNIOP_TIME_ACT_BY: "act_by"
        case MNIOP_TIME_CLAIM_BY: "claim_by"
        case MNIOP_TIME_WINDOW: "window"
        default: nil
        }
    }

    /// Codes of rulebooks, signals and questions.
    private static func question(_ code: Int32) -> StaticString? {
        switch code {
        case MNIOP_TYPE_BOOLEAN: "boolean"
        case MNIOP_TYPE_INTEGER: "integer"
        case MNIOP_TYPE_DATE: "date"
        case MNIOP_TYPE_CODE: "code"
        case MNIOP_TYPE_CODES: "codes"
        case MNIOP_LIST_FACTS: "facts"
        case MNIOP_LIST_INDICATORS: "indicators"
        case MNIOP_LIST_RULES: "rules"
        case MNIOP_LIST_ACTORS: "actors"
        case MNIOP_LIST_LAYERS: "layers"
        case MNIOP_LIST_UNAVAILABLE: "unavailable"
        case MNIOP_LIST_GRIDS: "grids"
        case MNIOP_LIST_EXPLOITATIONS: "exploitations"
        case MNIOP_LIST_PARAMETERS: "parameters"
        case MNIOP_LIST_SERVICES: "services"
        case MNIOP_LIST_DOCUMENTS: "documents"
        case MNIOP_NAMES_BASIS: "basis"
        case MNIOP_NAMES_MISSING: "missing"
        case MNIOP_NAMES_RESERVES: "reserves"
        case MNIOP_NAMES_VIA: "via"
        case MNIOP_NAMES_DOCUMENTS: "documents"
        case MNIOP_NAMES_FORMS: "forms"
        case MNIOP_NAMES_GRIDS: "grids"
        case MNIOP_NAMES_RULES: "rules"
        case MNIOP_NAMES_LANGUAGES: "languages"
        case MNIOP_NAMES_VALUES: "values"
        case MNIOP_NAMES_PROFILES: "profiles"
        case MNIOP_NAMES_DIMENSIONS: "dimensions"
        case MNIOP_NAMES_READINGS: "readings"
        case MNIOP_NAMES_ACTORS: "actors"
        case MNIOP_NAMES_NEVER_REQUIRES: "never_requires"
        case MNIOP_NAMES_OWED_BY: "owed_by"
        case MNIOP_ROWS_JSONL: "jsonl"
        case MNIOP_ROWS_CSV: "csv"
        case MNIOP_COUNT_LINES: "lines"
        case MNIOP_COUNT_SIGNALS: "signals"
        case MNIOP_COUNT_REJECTED: "rejected"
        case MNIOP_COUNT_REJECTED_EMERGENCIES: "rejected_emergencies"
        case MNIOP_COUNT_PERSONS: "persons"
        case MNIOP_COUNT_RETURNING: "returning"
        case MNIOP_COUNT_FAILED: "failed"
        case MNIOP_COUNT_SUFFICIENT: "sufficient"
        case MNIOP_COUNT_LEFT_OUT: "left_out"
        case MNIOP_SERVICE_OPEN: "open"
        case MNIOP_SERVICE_CLOSED: "closed"
        case MNIOP_UNKNOWN_REFUSED: "refused"
        case MNIOP_UNKNOWN_UNSAFE: "unsafe"
        case MNIOP_CONSENT_GIVEN: "given"
        case MNIOP_CONSENT_REFUSED: "refused"
        case MNIOP_CONSENT_NOT_ASKED: "not_asked"
        case MNIOP_CONSENT_NOT_NEEDED: "not_needed"
        case MNIOP_INTERPRETER_PROFESSIONAL: "professional"
        case MNIOP_INTERPRETER_NONE: "none"
        case MNIOP_INTERPRETER_COMPANION: "companion"
        case MNIOP_ASK_FACT: "fact"
        case MNIOP_ASK_INDICATOR: "indicator"
        case MNIOP_OF_PERSON: "person"
        case MNIOP_OF_FILE: "file"
        case MNIOP_OF_THIRD_PARTY: "third_party"
        case MNIOP_LANG_FR: "fr"
        case MNIOP_LANG_EN: "en"
        default: nil
        }
    }
}

/// From the core's values to codes.
enum Code {
    static let english = MNIOP_LANG_EN

    static func of(_ kind: RuleKind) -> Int32 {
        switch kind {
        case .right: MNIOP_KIND_RIGHT
        case .duty: MNIOP_KIND_DUTY
        case .measure: MNIOP_KIND_MEASURE
        case .alert: MNIOP_KIND_ALERT
        }
    }

    static func of(_ outcome: OutcomeKind) -> Int32 {
        switch outcome {
        case .open: MNIOP_OUTCOME_OPEN
        case .discretionary: MNIOP_OUTCOME_DISCRETIONARY
        case .incomplete: MNIOP_OUTCOME_INCOMPLETE
        case .closed: MNIOP_OUTCOME_CLOSED
        case .notApplicable: MNIOP_OUTCOME_NOT_APPLICABLE
        case .planned: MNIOP_OUTCOME_PLANNED
        }
    }

    static func of(_ state: RightState) -> Int32 {
        switch state {
        case .toClaim: MNIOP_STATE_TO_CLAIM
        case .claimed: MNIOP_STATE_CLAIMED
        case .held: MNIOP_STATE_HELD
        case .refused: MNIOP_STATE_REFUSED
        case .expired: MNIOP_STATE_EXPIRED
        }
    }

    static func of(_ status: LegalStatus) -> Int32 {
        switch status {
        case .planned: MNIOP_STATUS_PLANNED
        case .refused: MNIOP_STATUS_REFUSED
        }
    }

    static func of(_ minor: Minor) -> Int32 {
        switch minor {
        case .yes: MNIOP_MINOR_YES
        case .no: MNIOP_MINOR_NO
        case .presumed: MNIOP_MINOR_PRESUMED
        case .unknown: MNIOP_MINOR_UNKNOWN
        }
    }

    static func of(_ grade: Grade) -> Int32 {
        switch grade {
        case .memory: MNIOP_GRADE_MEMORY
        case .report: MNIOP_GRADE_REPORT
        case .read: MNIOP_GRADE_READ
        case .verified: MNIOP_GRADE_VERIFIED
        }
    }

    static func of(_ urgency: Urgency) -> Int32 {
        switch urgency {
        case .now: MNIOP_URGENCY_NOW
        case .days: MNIOP_URGENCY_DAYS
        case .routine: MNIOP_URGENCY_ROUTINE
        }
    }

    static func of(_ kind: TimeRule.Kind) -> Int32 {
        switch kind {
        case .runs: MNIOP_TIME_RUNS
        case .actBy: MNIOP_TIME_ACT_BY
        case .claimBy: MNIOP_TIME_CLAIM_BY
        case .window: MNIOP_TIME_WINDOW
        }
    }

    static func of(_ type: FactType) -> Int32 {
        switch type {
        case .boolean: MNIOP_TYPE_BOOLEAN
        case .integer: MNIOP_TYPE_INTEGER
        case .date: MNIOP_TYPE_DATE
        case .code: MNIOP_TYPE_CODE
        case .codes: MNIOP_TYPE_CODES
        }
    }

    static func of(_ kind: Question.Kind) -> Int32 {
        switch kind {
        case .fact: MNIOP_ASK_FACT
        case .indicator: MNIOP_ASK_INDICATOR
        }
    }

    static func of(_ holder: FactHolder) -> Int32 {
        switch holder {
        case .person: MNIOP_OF_PERSON
        case .file: MNIOP_OF_FILE
        case .thirdParty: MNIOP_OF_THIRD_PARTY
        }
    }
}

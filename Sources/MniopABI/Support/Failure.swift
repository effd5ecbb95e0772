import CMniop
import MniopCore
import MniopExchange

/// What a call answers instead of a result: a status, and at least one problem.
struct Failure: Error {
    var status: Int32
    var problems: [CallProblem]
    /// A rejected signal says that there is immediate danger.
    var isEmergency = false

    init(_ status: Int32, _ problems: [CallProblem]) {
        self.status = status
        self.problems = problems
    }

    init(_ status: Int32, _ name: String, _ place: String, fr: String, en: String) {
        self.init(status, [CallProblem(name, place, Label(fr: fr, en: en))])
    }
}

/// One problem, wherever it comes from. Holds no value that the host gave.
struct CallProblem {
    var name: String
    var place: String
    var text: Label
    var isError: Bool
    /// From 1, in the script or the file of signals; 0 where there is none.
    var line = 0
    var column = 0

    init(_ name: String, _ place: String, _ text: Label, isError: Bool = true) {
        self.name = name
        self.place = place.withoutControlCharacters
        self.text = text
        self.isError = isError
    }

    /// A problem of the scripts.
    init(_ problem: Problem) {
        let column = problem.column.map { ":\($0)" } ?? ""
        self.init(
            problem.code, "\(problem.position)\(column)", problem.text,
            isError: problem.severity == .error)
        line = problem.position.line
        self.column = problem.column ?? 0
    }

    /// A problem of a signal.
    init(_ problem: SignalProblem) {
        self.init(problem.code, problem.path, problem.text, found: problem.found)
    }

    /// A problem of a signal in JSON, which has one line of its own for the place.
    init(_ problem: InputProblem) {
        let position = problem.column > 0 ? "\(problem.line):\(problem.column)" : ""
        let place = problem.path.isEmpty ? position : problem.path
        self.init(problem.code, place, problem.text, found: problem.found)
        line = problem.line
        column = problem.column
    }

    /// `found` is in English, as the core describes it.
    private init(_ name: String, _ place: String, _ text: Label, found: String) {
        guard !found.isEmpty else {
            self.init(name, place, text)
            return
        }
        self.init(name, place, Label(fr: text.fr, en: "\(text.en) (found: \(found))"))
    }
}

/// The arguments of a call.
extension Failure {
    static func missing(_ name: String) -> Failure {
        Failure(
            MNIOP_INVALID, "null_argument", name, fr: "argument nul", en: "argument is NULL")
    }

    static func badLength(_ name: String) -> Failure {
        Failure(
            MNIOP_INVALID, "bad_length", name, fr: "longueur impossible",
            en: "impossible length")
    }

    static func notUTF8(_ name: String) -> Failure {
        Failure(MNIOP_INVALID, "not_utf8", name, fr: "texte non UTF-8", en: "text is not UTF-8")
    }

    static func controlCharacter(_ name: String) -> Failure {
        Failure(
            MNIOP_INVALID, "control_character", name, fr: "texte avec un caractère de contrôle",
            en: "text with a control character")
    }

    static func badDate(_ name: String) -> Failure {
        Failure(
            MNIOP_INVALID, "impossible_date", name,
            fr: "attendu : une date qui existe, AAAA-MM-JJ",
            en: "expected: a date that exists, YYYY-MM-DD")
    }

    static func badFlag(_ name: String) -> Failure {
        Failure(MNIOP_INVALID, "bad_flag", name, fr: "attendu : 0 ou 1", en: "expected: 0 or 1")
    }

    static func badCode(_ name: String) -> Failure {
        Failure(
            MNIOP_INVALID, "bad_code", name, fr: "code inconnu de cet appel",
            en: "a code that this call does not know")
    }

    static func options(_ name: String, fr: String, en: String) -> Failure {
        Failure(MNIOP_OPTIONS, "bad_options", name, fr: fr, en: en)
    }

    static func otherKind(_ name: String) -> Failure {
        Failure(
            MNIOP_MISUSE, "other_handle", name,
            fr: "ce pointeur est d'une autre sorte, ou a été libéré",
            en: "this handle is of another kind, or was freed")
    }

    static func busy(_ name: String) -> Failure {
        Failure(
            MNIOP_MISUSE, "in_use", name, fr: "utilisé au même moment par un autre appel",
            en: "in use by another call at the same time")
    }

    static func unknownActor(_ nearest: String?) -> Failure {
        Failure(
            MNIOP_UNKNOWN, "unknown_actor", "actor",
            fr: "acteur inconnu" + (nearest.map { " ; vouliez-vous « \($0) » ?" } ?? ""),
            en: "unknown actor" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    }

    static func internalError(_ error: any Error) -> Failure {
        Failure(
            MNIOP_INTERNAL, "internal", "libmniop", fr: "défaut de la bibliothèque : \(error)",
            en: "a defect of the library: \(error)")
    }

    /// What a signal's setter or reader refused.
    init(_ problem: SignalProblem) {
        let status: Int32 =
            switch problem.code {
            case let code
            where code.hasPrefix("unknown_") && code != "unknown_code"
                && code != "unknown_department":
                MNIOP_UNKNOWN
            case "bad_name" where problem.path == "id" || problem.path == "person",
                "consent_refused":
                MNIOP_BAD_SIGNAL
            default: MNIOP_BAD_VALUE
            }
        self.init(status, [CallProblem(problem)])
    }

    init(_ error: AssessmentError) {
        switch error {
        case .noSignal:
            self.init(
                MNIOP_BAD_CASE, "no_signal", "signals", fr: "aucun signalement",
                en: "there is no signal")
        case .severalPersons:
            self.init(
                MNIOP_BAD_CASE, "several_persons", "signals",
                fr: "ces signalements sont de plusieurs personnes",
                en: "these signals are of several persons")
        case .conflictingSignals:
            self.init(
                MNIOP_BAD_CASE, "conflicting_signals", "signals",
                fr: "deux signalements différents ont le même identifiant",
                en: "two different signals have one id")
        case .unknownParameter, .unknownParameterValue:
            self.init(
                MNIOP_UNKNOWN, "unknown_parameter", "parameters",
                fr: "paramètre ou valeur que les scripts ne déclarent pas",
                en: "a parameter or value that no script declares")
        }
    }
}

/// Runs the body of a C function: its status, and the error where the caller wants it.
func attempt(
    _ error: UnsafeMutablePointer<OpaquePointer?>?, _ body: () throws(Failure) -> Void
) -> Int32 {
    error?.pointee = nil
    do {
        try body()
        return MNIOP_OK
    } catch let failure {
        error?.pointee = ErrorHandle(failure).owned()
        return failure.status
    }
}

/// As `attempt`, for a function that makes a handle.
func make(
    _ out: UnsafeMutablePointer<OpaquePointer?>?, _ name: String,
    _ error: UnsafeMutablePointer<OpaquePointer?>?, _ body: () throws(Failure) -> Handle
) -> Int32 {
    out?.pointee = nil
    return attempt(error) { () throws(Failure) in
        guard let out else { throw .missing(name) }
        out.pointee = try body().owned()
    }
}

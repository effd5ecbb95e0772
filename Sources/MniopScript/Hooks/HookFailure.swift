import MniopCore

/// A mistake in a hook that a case brought to light: a notice of the answer, and for its author a
/// problem of the script.
struct HookFailure: Sendable, Equatable {
    /// Where in the script; `nil` where it is not known.
    var position: SourcePosition?
    /// Of the line's first word.
    var column: Int?
    /// What failed and why, without the place.
    var text: Label
    /// The same with the place, for who reads the answer.
    var notice: Notice

    init(
        _ position: SourcePosition?, column: Int?, of subject: Label, _ verb: Label, _ why: Label
    ) {
        (self.position, self.column) = (position, column)
        let place = position.map { " (\($0))" } ?? ""
        text = Label(
            fr: subject.fr + verb.fr + why.fr, en: subject.en + verb.en + why.en)
        notice = Notice(
            code: "hook_failed",
            text: Label(
                fr: subject.fr + place + verb.fr + why.fr,
                en: subject.en + place + verb.en + why.en))
    }
}

extension HookRunner.Result {
    mutating func add(_ failure: HookFailure) {
        failures.append(failure)
        notices.append(failure.notice)
    }
}

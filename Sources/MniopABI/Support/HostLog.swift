import CMniop
import MniopCore

/// The host's `mniop_log` and its context. Called on the thread of the call that uses it.
struct HostLog {
    private let callback: mniop_log
    private let context: UnsafeMutableRawPointer?

    /// `nil` where the host gave none.
    init?(_ callback: mniop_log?, _ context: UnsafeMutableRawPointer?) {
        guard let callback else { return nil }
        self.callback = callback
        self.context = context
    }

    func say(_ problem: ProblemHandle) {
        // The host may hold nothing of it: it is borrowed for the time of the callback.
        withExtendedLifetime(problem) { callback(context, problem.borrowed()) }
    }

    /// What local functions did wrong. Not in their own words, which may hold a value of the case:
    /// those are in the answer alone.
    func say(_ notices: [Notice]) {
        for notice in notices where notice.code.hasPrefix("hook_") {
            say(
                ProblemHandle(
                    CallProblem(
                        notice.code, "on_assessment",
                        Label(
                            fr: "une fonction locale a échoué ou a été arrêtée : la réponse dit "
                                + "laquelle, dans ses notes",
                            en: "a local function failed or was stopped: the answer says which "
                                + "one, in its notices"),
                        isError: false)))
        }
    }
}

import CMniop

/// What `mniop_error` is. Immutable.
final class ErrorHandle: Handle {
    let status: Int32
    let problems: [ProblemHandle]
    let message: CLabel
    let isEmergency: Bool

    init(_ failure: Failure) {
        status = failure.status
        problems = failure.problems.map(ProblemHandle.init)
        isEmergency = failure.isEmergency
        let first = failure.problems.first
        func line(_ text: String?) -> CText {
            guard let first, let text else { return .empty }
            return CText(first.place.isEmpty ? text : "\(first.place): \(text)")
        }
        message = CLabel(fr: line(first?.text.fr), en: line(first?.text.en))
    }
}

/// What `mniop_problem` is. Immutable; lives as long as the error or the rulebook that holds it.
final class ProblemHandle: Handle {
    let name: CText
    let place: CText
    let text: CLabel
    let isError: Bool
    let line: Int
    let column: Int

    init(_ problem: CallProblem) {
        name = CText(problem.name)
        place = CText(problem.place)
        text = CLabel(problem.text)
        isError = problem.isError
        line = problem.line
        column = problem.column
    }
}

@c @implementation
public func mniop_error_status(_ error: OpaquePointer?) -> mniop_status {
    ErrorHandle.of(error)?.status ?? MNIOP_OK
}

@c @implementation
public func mniop_error_problem_count(_ error: OpaquePointer?) -> Int {
    ErrorHandle.of(error)?.problems.count ?? 0
}

@c @implementation
public func mniop_error_problem(_ error: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(ErrorHandle.of(error)?.problems, index)?.borrowed()
}

@c @implementation
public func mniop_error_message(
    _ error: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(ErrorHandle.of(error)?.message[language], length)
}

@c @implementation
public func mniop_error_is_emergency(_ error: OpaquePointer?) -> Int32 {
    ErrorHandle.of(error)?.isEmergency == true ? 1 : 0
}

@c @implementation
public func mniop_error_free(_ error: UnsafeMutablePointer<OpaquePointer?>?) {
    ErrorHandle.free(error)
}

@c @implementation
public func mniop_problem_name(
    _ problem: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(ProblemHandle.of(problem)?.name, length)
}

@c @implementation
public func mniop_problem_text(
    _ problem: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(ProblemHandle.of(problem)?.text[language], length)
}

@c @implementation
public func mniop_problem_place(
    _ problem: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(ProblemHandle.of(problem)?.place, length)
}

@c @implementation
public func mniop_problem_is_error(_ problem: OpaquePointer?) -> Int32 {
    ProblemHandle.of(problem)?.isError == true ? 1 : 0
}

@c @implementation
public func mniop_problem_line(_ problem: OpaquePointer?) -> Int {
    ProblemHandle.of(problem)?.line ?? 0
}

@c @implementation
public func mniop_problem_column(_ problem: OpaquePointer?) -> Int {
    ProblemHandle.of(problem)?.column ?? 0
}

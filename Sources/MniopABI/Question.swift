import CMniop
import MniopCore

/// What `mniop_question` is. Immutable; lives as long as the assessment.
final class QuestionHandle: Handle {
    let kind: Int32
    let holder: Int32
    let name: CText
    let label: CLabel
    let isSensitive: Bool
    let settles: [CText]
    let askers: [CText]

    init(_ question: Question) {
        kind = Code.of(question.kind)
        holder = Code.of(question.of)
        name = CText(question.ask)
        label = CLabel(question.label)
        isSensitive = question.isSensitive
        settles = question.settles.map(CText.init)
        askers = question.askableBy.map(CText.init)
    }
}

@c @implementation
public func mniop_question_kind(_ question: OpaquePointer?) -> mniop_code {
    QuestionHandle.of(question)?.kind ?? 0
}

@c @implementation
public func mniop_question_of(_ question: OpaquePointer?) -> mniop_code {
    QuestionHandle.of(question)?.holder ?? 0
}

@c @implementation
public func mniop_question_name(
    _ question: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(QuestionHandle.of(question)?.name, length)
}

@c @implementation
public func mniop_question_label(
    _ question: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(QuestionHandle.of(question)?.label[language], length)
}

@c @implementation
public func mniop_question_is_sensitive(_ question: OpaquePointer?) -> Int32 {
    QuestionHandle.of(question)?.isSensitive == true ? 1 : 0
}

@c @implementation
public func mniop_question_settles_count(_ question: OpaquePointer?) -> Int {
    QuestionHandle.of(question)?.settles.count ?? 0
}

@c @implementation
public func mniop_question_settles(
    _ question: OpaquePointer?, _ index: Int, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(element(QuestionHandle.of(question)?.settles, index), length)
}

@c @implementation
public func mniop_question_asker_count(_ question: OpaquePointer?) -> Int {
    QuestionHandle.of(question)?.askers.count ?? 0
}

@c @implementation
public func mniop_question_asker(
    _ question: OpaquePointer?, _ index: Int, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(element(QuestionHandle.of(question)?.askers, index), length)
}

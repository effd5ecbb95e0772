import CMniop
import MniopCore

/// An assessment laid out for C: every text at an address of its own. Immutable.
final class ReadingHandle: Handle, @unchecked Sendable {
    let person: CText
    let asOf: CText
    let isSufficient: Bool
    let minor: Int32
    let numbers: [NumberHandle]
    let notices: [NoticeHandle]
    let reasons: [ReasonHandle]
    let outcomes: [OutcomeHandle]
    let offers: [OfferHandle]
    let questions: [QuestionHandle]

    init(_ assessment: Assessment) {
        person = CText(assessment.person)
        asOf = CText(assessment.asOf.description)
        isSufficient = assessment.sufficient.isReached
        minor = Code.of(assessment.minor)
        numbers = assessment.emergency.map(NumberHandle.init)
        notices = assessment.notices.map(NoticeHandle.init)
        reasons = assessment.sufficient.because.map(ReasonHandle.init)
        outcomes = assessment.outcomes.map(OutcomeHandle.init)
        offers = assessment.services.map(OfferHandle.init)
        questions = assessment.questions.map(QuestionHandle.init)
    }

    static func of(assessment: OpaquePointer?) -> ReadingHandle? {
        AssessmentHandle.of(assessment)?.reading
    }
}

final class NumberHandle: Handle {
    let digits: CText
    let when: CLabel

    init(_ number: EmergencyNumber) {
        digits = CText(number.number)
        when = CLabel(number.when)
    }
}

final class NoticeHandle: Handle {
    let name: CText
    let text: CLabel

    init(_ notice: Notice) {
        name = CText(notice.code)
        text = CLabel(notice.text)
    }
}

final class ReasonHandle: Handle {
    let name: CText
    let value: CText

    init(_ reason: Reason) {
        name = CText(reason.name)
        value = CText(Self.words(reason.value))
    }

    private static func words(_ value: ReasonValue) -> String {
        switch value {
        case .fact(let value): words(value)
        case .oneOf(let values): values.map(words).joined(separator: " | ")
        case .present: "present"
        case .absent: "absent"
        }
    }

    private static func words(_ value: FactValue) -> String {
        switch value {
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .date(let date): date.description
        case .code(let code): code
        case .codes(let codes): codes.joined(separator: ", ")
        }
    }
}

@c @implementation
public func mniop_assessment_person(
    _ assessment: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(ReadingHandle.of(assessment: assessment)?.person, length)
}

@c @implementation
public func mniop_assessment_as_of(
    _ assessment: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(ReadingHandle.of(assessment: assessment)?.asOf, length)
}

@c @implementation
public func mniop_assessment_is_sufficient(_ assessment: OpaquePointer?) -> Int32 {
    ReadingHandle.of(assessment: assessment)?.isSufficient == true ? 1 : 0
}

@c @implementation
public func mniop_assessment_minor(_ assessment: OpaquePointer?) -> mniop_code {
    ReadingHandle.of(assessment: assessment)?.minor ?? 0
}

@c @implementation
public func mniop_assessment_number_count(_ assessment: OpaquePointer?) -> Int {
    ReadingHandle.of(assessment: assessment)?.numbers.count ?? 0
}

@c @implementation
public func mniop_assessment_number(_ assessment: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(ReadingHandle.of(assessment: assessment)?.numbers, index)?.borrowed()
}

@c @implementation
public func mniop_assessment_notice_count(_ assessment: OpaquePointer?) -> Int {
    ReadingHandle.of(assessment: assessment)?.notices.count ?? 0
}

@c @implementation
public func mniop_assessment_notice(_ assessment: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(ReadingHandle.of(assessment: assessment)?.notices, index)?.borrowed()
}

@c @implementation
public func mniop_assessment_reason_count(_ assessment: OpaquePointer?) -> Int {
    ReadingHandle.of(assessment: assessment)?.reasons.count ?? 0
}

@c @implementation
public func mniop_assessment_reason(_ assessment: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(ReadingHandle.of(assessment: assessment)?.reasons, index)?.borrowed()
}

@c @implementation
public func mniop_assessment_outcome_count(_ assessment: OpaquePointer?) -> Int {
    ReadingHandle.of(assessment: assessment)?.outcomes.count ?? 0
}

@c @implementation
public func mniop_assessment_outcome(_ assessment: OpaquePointer?, _ index: Int) -> OpaquePointer? {
    element(ReadingHandle.of(assessment: assessment)?.outcomes, index)?.borrowed()
}

@c @implementation
public func mniop_assessment_question_count(_ assessment: OpaquePointer?) -> Int {
    ReadingHandle.of(assessment: assessment)?.questions.count ?? 0
}

@c @implementation
public func mniop_assessment_question(_ assessment: OpaquePointer?, _ index: Int) -> OpaquePointer?
{
    element(ReadingHandle.of(assessment: assessment)?.questions, index)?.borrowed()
}

@c @implementation
public func mniop_number_digits(
    _ number: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(NumberHandle.of(number)?.digits, length)
}

@c @implementation
public func mniop_number_when(
    _ number: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(NumberHandle.of(number)?.when[language], length)
}

@c @implementation
public func mniop_notice_name(
    _ notice: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(NoticeHandle.of(notice)?.name, length)
}

@c @implementation
public func mniop_notice_text(
    _ notice: OpaquePointer?, _ language: mniop_code, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(NoticeHandle.of(notice)?.text[language], length)
}

@c @implementation
public func mniop_reason_name(
    _ reason: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(ReasonHandle.of(reason)?.name, length)
}

@c @implementation
public func mniop_reason_value(
    _ reason: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    give(ReasonHandle.of(reason)?.value, length)
}

import Foundation
import MniopScript
import Testing

@testable import MniopCore
@testable import mniop

/// Laws of the answers about the example signals, by the rules that ship.
struct ShippedAnswerTests {
    private struct Case {
        let name: String
        let person: SignalInput.Person
        let answers: [TextAnswer]
        let whole: [TextAnswer]
    }

    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("../..").standardizedFileURL.path

    /// Each person on the day of the last signal, in both languages.
    private static func cases() throws -> [Case] {
        let scripts = try LoadedScripts(paths: [root + "/scripts"])
        let rulebook = try #require(scripts.load.rulebook)
        let folder = root + "/examples/signals/"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".json") }.sorted()
        let files = names.map { folder + $0 }
        let persons = SignalInput(files, scripts.load, rulebook, language: .french).persons
        return try persons.map { person in
            let day = try #require(person.signals.map(\.date).max())
            let run = AssessmentRun(scripts.load, rulebook, asOf: day, audience: nil)
            let assessment = try run.assess(person)
            func answers(_ isWhole: Bool) -> [TextAnswer] {
                Language.allCases.map {
                    TextAnswer(
                        assessment, rulebook: rulebook, signals: person.signals, isWhole: isWhole,
                        language: $0)
                }
            }
            return Case(
                name: person.id, person: person, answers: answers(false), whole: answers(true))
        }
    }

    private func lines(_ answer: TextAnswer, width: Int) -> [String] {
        var page = Page(language: answer.language, width: width)
        answer.write(to: &page)
        return page.lines
    }

    /// Without line breaks inside sentences.
    private func text(_ answer: TextAnswer) -> String {
        lines(answer, width: 100_000).joined(separator: "\n")
    }

    @Test func answers() throws {
        let cases = try Self.cases()
        #expect(cases.count >= 15)
        for one in cases {
            for answer in one.answers { check(short: answer, one.name) }
            for answer in one.whole { check(whole: answer, one.name) }
        }
        // One to two screens for a bare signal; none is a book.
        let counts = cases.flatMap { one in one.answers.map { lines($0, width: 80).count } }
        #expect(counts.min() ?? 0 <= 60)
        #expect(counts.max() ?? 0 <= 160)
    }

    private func check(short answer: TextAnswer, _ name: String) {
        let text = text(answer)
        func holds(_ label: Label) -> Bool { text.contains(answer.text(label)) }
        for number in answer.assessment.emergency {
            let words = TextAnswer.number(number.number, in: answer.language)
            #expect(text.contains("- " + words) && holds(number.when), "\(name) \(words)")
        }
        for outcome in answer.assessment.outcomes {
            switch outcome.outcome {
            case .open, .discretionary:
                #expect(holds(outcome.label) || isSum(outcome, answer), "\(name) \(outcome.id)")
            case .closed where outcome.kind == .right:
                #expect(holds(outcome.label), "\(name) \(outcome.id)")
            case .incomplete where outcome.kind == .alert:
                guard answer.version(outcome)?.isEmergency == true else { continue }
                let isAsked = outcome.missing.contains { text.contains(answer.label(of: $0)) }
                #expect(holds(outcome.label) || isAsked, "\(name) \(outcome.id)")
            default: break
            }
        }
        #expect(text == self.text(answer))
        for width in [40, 80] {
            #expect(lines(answer, width: width).allSatisfy { $0.count <= width }, "\(name)")
        }
    }

    /// A rule that only says that another one is open; never one that cannot wait.
    private func isSum(_ outcome: Outcome, _ answer: TextAnswer) -> Bool {
        let version = answer.version(outcome)
        return outcome.urgency != .now && version?.isForChildren != true
            && version?.isEmergency != true && !answer.steps.contains(outcome)
    }

    private func check(whole answer: TextAnswer, _ name: String) {
        let text = text(answer)
        for outcome in answer.assessment.outcomes {
            #expect(text.contains(answer.text(outcome.label)), "\(name) \(outcome.id)")
        }
        let planned = line(after: Wording.status(.planned), in: text, answer)
        let refused = line(after: Wording.status(.refused), in: text, answer)
        for outcome in answer.assessment.outcomes where outcome.outcome == .planned {
            let label = answer.text(outcome.label)
            #expect(planned.contains(label) == (outcome.status == .planned), "\(outcome.id)")
            #expect(refused.contains(label) == (outcome.status == .refused), "\(outcome.id)")
        }
    }

    /// The lines under a heading, wherever it stands.
    private func line(after heading: Label, in text: String, _ answer: TextAnswer) -> String {
        let lines = text.split(separator: "\n").map(String.init)
        let colon = answer.language == .french ? " :" : ":"
        return lines.indices.filter {
            lines[$0] == answer.text(heading) + colon && $0 + 1 < lines.count
        }.map { lines[$0 + 1] }.joined(separator: "\n")
    }
}

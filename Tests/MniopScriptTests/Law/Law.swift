import Glibc
import MniopCore
import MniopScript
import Testing

/// The national law that ships, loaded once for the tests of this folder.
enum Law {
    private static let loaded = Result { try LocalAddsTests.load(LocalAddsTests.isNational) }

    private static let against = Result { try rulebook().catalogue.againstThePerson }

    static func rulebook() throws -> Rulebook { try loaded.get() }

    static func againstThePerson() throws -> Set<String> { try against.get() }

    /// Lines of a file of `data`, without remarks. Foundation is not imported into these tests:
    /// with it no text contains the empty one.
    static func lines(_ name: String) throws -> [String] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let file = try #require(fopen("/\(folder)/data/\(name)", "r"), "\(name)")
        defer { fclose(file) }
        let step = 4096
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: step)
        while case let count = fread(&buffer, 1, step, file), count > 0 {
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .map(String.init).filter { !$0.hasPrefix("#") }
    }

    static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text), "\(text)") }

    /// The day so many days before; counted one by one, as there is no need to be quick.
    static func day(_ count: Int, before day: CivilDate) -> CivilDate {
        (0..<count).reduce(day) { day, _ in day.previous }
    }

    /// First and last day of each month from 2007 to 2027.
    static let monthEnds: [CivilDate] = (2007...2027).flatMap { year in
        (1...12).flatMap { month -> [CivilDate] in
            let next = month == 12 ? (year + 1, 1) : (year, month + 1)
            return [
                CivilDate(year: year, month: month, day: 1),
                CivilDate(year: next.0, month: next.1, day: 1)?.previous,
            ].compactMap { $0 }
        }
    }

    /// All signals of one person as of a day.
    static func assess(_ signals: [Signal], asOf day: CivilDate) throws -> [String: Outcome] {
        let outcomes = try rulebook().assess(signals, asOf: day).outcomes
        return Dictionary(uniqueKeysWithValues: outcomes.map { ($0.id, $0) })
    }
}

extension RuleVersion {
    func governs(_ day: CivilDate) -> Bool {
        (since ?? .earliest) <= day && day <= (last ?? .latest)
    }
}

import MniopExchange
import Testing

/// Parts depend on the file alone, and together they are the file.
struct LineCutterTests {
    private static func parts(_ file: [UInt8], pieces: [Int]) -> [LineCutter.Part] {
        var cutter = LineCutter()
        var parts: [LineCutter.Part] = []
        func take() { while let part = cutter.next() { parts.append(part) } }
        var (at, turn) = (0, 0)
        while at < file.count {
            let end = min(file.count, at + pieces[turn % pieces.count])
            file[at..<end].withUnsafeBytes { cutter.add($0) }
            take()
            (at, turn) = (end, turn + 1)
        }
        cutter.finish()
        take()
        return parts
    }

    private static func together(_ parts: [LineCutter.Part]) -> [UInt8] {
        parts.reduce(into: []) { file, part in
            switch part {
            case .lines(let bytes, _), .tooLong(let bytes, _, _, _): file += bytes
            }
        }
    }

    /// Lines of these lengths; the last has no end.
    private static func file(_ lengths: [Int]) -> [UInt8] {
        var file: [UInt8] = []
        for (number, length) in lengths.enumerated() {
            if number > 0 { file.append(0x0A) }
            file += [UInt8](repeating: 0x61, count: length)
        }
        return file
    }

    private static let files: [[Int]] = [
        [], [0], [0, 0], [3, 0, 5], Array(repeating: 300, count: 3_000),
        [LineCutter.partBytes - 1, 4, LineCutter.partBytes, 4], [700_000, 1, 700_000, 0],
        (0..<400).map { $0 * 37 % 5_000 },
    ]

    @Test(arguments: files)
    func partsAreTheFileAndKnowTheirLines(_ lengths: [Int]) {
        let file = LineCutterTests.file(lengths)
        let parts = LineCutterTests.parts(file, pieces: [1 << 16])
        #expect(LineCutterTests.together(parts) == file)
        var line = 1
        for part in parts {
            guard case .lines(let bytes, let first) = part else {
                Issue.record("no line is too long")
                continue
            }
            #expect(first == line)
            line += bytes.count { $0 == 0x0A }
        }
    }

    @Test(arguments: files)
    func piecesChangeNothing(_ lengths: [Int]) {
        let file = LineCutterTests.file(lengths)
        let whole = LineCutterTests.parts(file, pieces: [max(1, file.count)])
        for pieces in [[1 << 18], [1 << 16, 3, 1], [4_096], [99_991]] {
            #expect(LineCutterTests.parts(file, pieces: pieces) == whole)
        }
    }

    @Test(arguments: [
        (0, [], false), (1, [], true), (0, [7, 7], false), (1, [7, 7], true),
        (400_000, [7, 7], true),
    ])
    func aLineIsTooLongFromOneByteOn(_ more: Int, _ after: [Int], _ isLong: Bool) {
        let file = LineCutterTests.file([5, 900, LineCutter.longestLine + more] + after)
        let parts = LineCutterTests.parts(file, pieces: [1 << 20])
        #expect(LineCutterTests.together(parts) == file)
        var (lines, firsts, lasts): ([Int], Int, Int) = ([], 0, 0)
        for part in parts {
            switch part {
            case .lines(_, let line): lines.append(line)
            case .tooLong(_, let line, let isFirst, let isLast):
                #expect(line == 3)
                if isFirst { firsts += 1 }
                if isLast { lasts += 1 }
            }
        }
        #expect(firsts == (isLong ? 1 : 0) && lasts == firsts)
        // A line without an end is a part by itself.
        let rest = after.isEmpty ? [] : isLong ? [4, 5] : [5]
        #expect(lines == [1] + (isLong ? [] : [3]) + rest)
    }
}

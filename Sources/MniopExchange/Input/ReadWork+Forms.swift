/// One object, an array, or JSON Lines: which of them this is, and the reading of each.
extension ReadWork {
    mutating func readAll() {
        guard let first = firstFilledLine() else {
            return reject(
                JSONFailure(status: JSONFailure.empty, offset: nil), whole, line: firstLine)
        }
        if bytes[first.lowerBound] == UInt8(ascii: "[") { return readDocument() }
        // A first line that is whole by itself, or the only one, is JSON Lines. Otherwise it is
        // one object over several lines, unless that fails and the lines look like signals.
        if isObject(first) || firstFilledLine(after: first) == nil { return readLines() }
        if isObject(whole) { return readDocument() }
        if looksLikeLines(after: first) { readLines() } else { readDocument() }
    }

    private func isObject(_ range: Range<Int>) -> Bool {
        guard let root = try? parser.parse(part(range)) else { return false }
        return root.value == .object
    }

    /// Whether the second line opens an object without being indented (they may all be broken), or
    /// some later such line is an object by itself (the first ones may be no JSON at all).
    private func looksLikeLines(after first: Range<Int>) -> Bool {
        var line = first
        while let next = firstFilledLine(after: line) {
            let opens = bytes[next.lowerBound] == UInt8(ascii: "{") && isLineStart(next.lowerBound)
            if opens, line == first || isObject(next) { return true }
            line = next
        }
        return false
    }

    private func isLineStart(_ offset: Int) -> Bool {
        offset == whole.lowerBound || offset > 0 && bytes[offset - 1] == UInt8(ascii: "\n")
    }

    /// The next line with more than white space, from its first such byte.
    private func firstFilledLine(after previous: Range<Int>? = nil) -> Range<Int>? {
        let from = previous?.upperBound ?? whole.lowerBound
        let rest = bytes[from..<whole.upperBound]
        guard let start = rest.firstIndex(where: { !ReadWork.isSpace($0) }) else { return nil }
        return start..<lineEnd(from: start)
    }

    /// Where the line's newline stands, or the end.
    private func lineEnd(from start: Int) -> Int {
        var scan = WordScan(bytes[start..<whole.upperBound])
        return scan.find("\n") ? scan.at - 1 : whole.upperBound
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 32 || byte == 9 || byte == 10 || byte == 13
    }

    mutating func readLines() {
        var start = whole.lowerBound
        var line = firstLine
        var isEmpty = true
        while start < whole.upperBound {
            let end = lineEnd(from: start)
            let range = trimmed(start..<end)
            if !range.isEmpty {
                isEmpty = false
                readLine(range, line: line)
            }
            start = end + 1
            line += 1
        }
        // Of a batch, whose parts may be blank, an empty file is no mistake.
        if isEmpty, firstLine == 1, !keepsEverySignal {
            reject(JSONFailure(status: JSONFailure.empty, offset: nil), whole, line: firstLine)
        }
    }

    private mutating func readLine(_ range: Range<Int>, line: Int) {
        do {
            let root = try parser.parse(part(range))
            read(root, prefix: "", range, line: line, manyLines: false)
        } catch {
            reject(error, range, line: line)
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, ReadWork.isSpace(bytes[low]) { low += 1 }
        while low < high, ReadWork.isSpace(bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    /// The whole as one value: an object, or an array of them.
    private mutating func readDocument() {
        let root: JSONNode
        do {
            root = try parser.parse(part(whole))
        } catch {
            return reject(error, whole, line: firstLine)
        }
        var scan = RawScan(bytes, whole, line: firstLine)
        guard root.value == .array else {
            guard let place = scan.nextValue() else { return }
            return read(root, prefix: "", place.range, line: place.line, manyLines: true)
        }
        scan.enter()
        for (number, item) in root.children.enumerated() {
            guard let place = scan.nextValue() else { return }
            read(item, prefix: "[\(number)]", place.range, line: place.line, manyLines: true)
        }
    }
}

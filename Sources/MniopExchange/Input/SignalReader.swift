import MniopCore

/// Reads signals from JSON: one object, an array of them, or JSON Lines (formats.md, A signal).
///
/// A signal with anything wrong is rejected whole, with all that is wrong with it; the others go
/// on. No problem ever shows a value.
public struct SignalReader: Sendable {
    let context: ReadingContext

    /// `unavailableNames`: what belongs to layers that did not load, as names (`33.x`) or as ids
    /// of layers (`33`): such a name in a signal is a notice, never a rejection.
    public init(
        rulebook: Rulebook, unavailableNames: some Sequence<String> = EmptyCollection<String>()
    ) {
        context = ReadingContext(rulebook, unavailable: Set(unavailableNames))
    }

    /// Reads a whole file; `file` is the name that problems carry.
    public func read(_ bytes: [UInt8], file: String) -> ReadResult {
        bytes.withUnsafeBytes { read($0, file: file) }
    }

    /// As above, out of memory that the host keeps.
    public func read(_ bytes: UnsafeRawBufferPointer, file: String) -> ReadResult {
        withWork(bytes, file, line: 1) { $0.readAll() }
    }

    /// Reads a part of JSON Lines that begins at line `firstLine` of its file: for files that do
    /// not fit in memory. Ids given twice are found within the part only.
    public func readLines(
        _ bytes: UnsafeRawBufferPointer, file: String, firstLine: Int = 1
    ) -> ReadResult {
        withWork(bytes, file, line: firstLine) { $0.readLines() }
    }

    private func withWork(
        _ bytes: UnsafeRawBufferPointer, _ file: String, line: Int,
        _ body: (inout ReadWork) -> Void
    ) -> ReadResult {
        bytes.withMemoryRebound(to: UInt8.self) { bytes in
            var work = ReadWork(context, bytes, file: file, line: line)
            body(&work)
            return work.finish()
        }
    }
}

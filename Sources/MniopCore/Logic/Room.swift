/// Memory for the lists that one assessment works on. It needs dozens, some of them large: to ask
/// the system for each, and to give each back, costs more than to fill it.
///
/// A class, so that whoever works on the lists keeps them. One thread at a time.
final class Room {
    private static let blockBytes = 1 << 18
    /// Enough for every type that is kept here.
    private static let alignment = 16

    private var blocks: [UnsafeMutableRawPointer] = []
    private var next: UnsafeMutableRawPointer
    private var left = 0

    init() {
        next = .allocate(byteCount: Room.blockBytes, alignment: Room.alignment)
        left = Room.blockBytes
        blocks.append(next)
    }

    deinit { for block in blocks { block.deallocate() } }

    /// A list of so many elements, not yet filled. It goes with the room, and what its elements
    /// hold is not released: for types that hold nothing.
    func list<Element: BitwiseCopyable>(_ count: Int) -> UnsafeMutablePointer<Element> {
        let bytes = max(1, count) * MemoryLayout<Element>.stride
        let rounded = (bytes + Room.alignment - 1) & ~(Room.alignment - 1)
        let start: UnsafeMutableRawPointer
        if rounded <= left {
            start = next
            next += rounded
            left -= rounded
        } else {
            // What is larger than a block has its own, so that the rest of the block is not lost.
            start = .allocate(
                byteCount: max(rounded, Room.blockBytes), alignment: Room.alignment)
            blocks.append(start)
            if rounded < Room.blockBytes {
                next = start + rounded
                left = Room.blockBytes - rounded
            }
        }
        return start.bindMemory(to: Element.self, capacity: max(1, count))
    }

    /// The same, filled.
    func list<Element: BitwiseCopyable>(
        _ count: Int, of element: Element
    ) -> UnsafeMutablePointer<Element> {
        let result: UnsafeMutablePointer<Element> = list(count)
        result.initialize(repeating: element, count: count)
        return result
    }
}

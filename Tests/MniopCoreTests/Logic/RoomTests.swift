import Testing

@testable import MniopCore

@Suite struct RoomTests {
    /// Lists of all sizes, some larger than a block: each keeps what was put there.
    @Test func noListTouchesAnother() {
        let room = Room()
        let sizes = [0, 1, 3, 1000, 70_000, 5, 200_000, 33, 64_000, 1]
        var lists: [(values: UnsafeMutablePointer<Int32>, count: Int)] = []
        for (number, count) in sizes.enumerated() {
            lists.append((room.list(count, of: Int32(number)), count))
            // Of another type between them.
            let bytes: UnsafeMutablePointer<UInt8> = room.list(count + 1, of: 0xff)
            #expect(bytes[count] == 0xff)
        }
        for (number, list) in lists.enumerated() {
            #expect((0..<list.count).allSatisfy { list.values[$0] == Int32(number) })
        }
    }

    @Test func everyListIsAligned() {
        let room = Room()
        for count in 1...40 {
            let _: UnsafeMutablePointer<UInt8> = room.list(count)
            let list: UnsafeMutablePointer<FrozenDiagrams.Blocks> = room.list(1)
            let alignment = MemoryLayout<FrozenDiagrams.Blocks>.alignment
            #expect(UInt(bitPattern: list) % UInt(alignment) == 0)
        }
    }
}

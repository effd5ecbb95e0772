import CMniop
import Testing

@testable import MniopABI

struct SupportTests {
    @Test func anOverlapIsRefusedAndNotWaitedFor() throws {
        let use = InUse()
        var refused = 0
        func expectBusy(_ body: () throws(Failure) -> Void) {
            do throws(Failure) {
                try body()
            } catch {
                refused += error.status == MNIOP_MISUSE ? 1 : 0
            }
        }
        try use.change("x") { () throws(Failure) in
            expectBusy { () throws(Failure) in try use.change("x") { () throws(Failure) in } }
            expectBusy { () throws(Failure) in try use.read("x") { () throws(Failure) in } }
        }
        try use.read("x") { () throws(Failure) in
            try use.read("x") { () throws(Failure) in }
            expectBusy { () throws(Failure) in try use.change("x") { () throws(Failure) in } }
        }
        // Free again, after errors too.
        expectBusy { () throws(Failure) in
            try use.change("x") { () throws(Failure) in throw .busy("x") }
        }
        try use.change("x") { () throws(Failure) in }
        #expect(refused == 4)
    }

    @Test func textsEndWithNUL() {
        for text in ["", "a", "é", "a\0b"] {
            let copy = CText(text)
            #expect(copy.count == text.utf8.count)
            #expect(copy.bytes[copy.count] == 0)
            #expect(copy.isEqual(to: text))
        }
    }
}

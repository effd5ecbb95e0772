import MniopExchange
import Testing

/// A signal cut short or damaged at every byte: told, and never a trap.
struct MutationTests {
    private static let text = Array(
        (#"{"emergency":true,"format":1,"id":"s1","person":"p1","date":"2024-02-29","actor":"#
            + #"{"kind":"hopital","department":"2A"},"facts":{"age":17,"nationalite":"TIERS","#
            + #""exploitation":["travail","mendicite"],"x\\\"\u00e9":-1.5e3},"present":"#
            + #"["oit.D4.02"],"others":{"persons":3},"voids":[null,"é",[],{}]}"#).utf8)

    @Test func cutAtEveryByte() throws {
        let rulebook = try #require(Scripts.rulebook)
        let reader = SignalReader(rulebook: rulebook)
        for end in 1..<Self.text.count {
            for opening in [[], Array("[\n".utf8)] {
                let result = reader.read(opening + Self.text[..<end], file: "f")
                #expect(result.signals.isEmpty && result.rejected.count == 1, "\(end)")
                #expect(result.problems.count == 1 && result.problems[0].column > 0, "\(end)")
                #expect(result.rejected.first?.emergencySeen == (end >= 17), "\(end)")
            }
        }
    }

    @Test func damagedAtEveryByte() throws {
        let rulebook = try #require(Scripts.rulebook)
        let reader = SignalReader(rulebook: rulebook)
        for at in Self.text.indices {
            for byte in [0, 0x0A, 0x22, 0x2C, 0x30, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D, 0xC3] as [UInt8] {
                var damaged = Self.text
                damaged[at] = byte
                for bytes in [damaged, Array("[".utf8) + damaged + Array(",{}\n]".utf8)] {
                    let result = reader.read(bytes, file: "f")
                    #expect(result.signals.isEmpty && !result.problems.isEmpty)
                    for rejected in result.rejected {
                        #expect(bytes.indices.contains(rejected.bytes.lowerBound))
                        #expect(rejected.bytes.upperBound <= bytes.count)
                    }
                }
            }
        }
    }
}

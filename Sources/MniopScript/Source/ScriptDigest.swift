import CCrypto

/// SHA-256 of scripts, so that an answer can say exactly which rules it was given under.
enum ScriptDigest {
    /// Over, for each file in byte order of path: the path, a zero byte, the length in eight bytes
    /// (big-endian), the bytes. The length leaves no two sets of files with one digest.
    /// PRECONDITION: `sources` are sorted.
    static func ofLayer(_ sources: [ScriptSource]) -> String {
        var message: [UInt8] = []
        message.reserveCapacity(
            sources.reduce(0) { $0 + $1.bytes.count + $1.path.utf8.count + 9 })
        for source in sources where !source.isScenarioFile {
            message += source.path.utf8
            message.append(0)
            let length = UInt64(source.bytes.count)
            for shift in stride(from: UInt64(56), through: 0, by: -8) {
                message.append(UInt8(truncatingIfNeeded: length >> shift))
            }
            message += source.bytes
        }
        return sha256(message)
    }

    /// Over the digests of the layers, in their order.
    static func ofRulebook(_ layers: [String]) -> String {
        sha256(layers.flatMap { Array($0.utf8) })
    }

    private static func sha256(_ message: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        _ = message.withUnsafeBufferPointer { input in
            digest.withUnsafeMutableBufferPointer { output in
                SHA256(input.baseAddress, input.count, output.baseAddress)
            }
        }
        let hexadecimal = Array("0123456789abcdef")
        return String(digest.flatMap { [hexadecimal[Int($0 >> 4)], hexadecimal[Int($0 & 15)]] })
    }
}

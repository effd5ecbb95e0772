/// Structs that begin with their size (libxkbcommon's rule, `src/abi-check.h`): what an older
/// caller lacks is 0, and what this library does not know must be 0.
enum Options {
    /// LIMIT: bytes of a struct of options; more is a size that was never set.
    private static let largest = 4096

    /// `fallback` is both the value for NULL and the shape to fill.
    static func read<T>(
        _ pointer: UnsafePointer<T>?, zeroed fallback: T, _ name: String
    ) throws(Failure) -> T {
        guard let pointer else { return fallback }
        let raw = UnsafeRawPointer(pointer)
        let size = raw.load(as: Int.self)
        // Every field is a word long: a size between two fields was never a struct of ours.
        let word = MemoryLayout<Int>.size
        guard (word...largest).contains(size), size % word == 0 else {
            throw .options(
                name, fr: "une taille qui n'est celle d'aucune version",
                en: "a size that no version has")
        }
        let known = MemoryLayout<T>.size
        if size > known {
            let tail = UnsafeRawBufferPointer(start: raw + known, count: size - known)
            guard tail.allSatisfy({ $0 == 0 }) else {
                throw .options(
                    name, fr: "un champ que cette version ne connaît pas",
                    en: "a field that this version does not know")
            }
        }
        var value = fallback
        withUnsafeMutableBytes(of: &value) { destination in
            let source = UnsafeRawBufferPointer(start: raw, count: min(size, known))
            destination.copyMemory(from: source)
        }
        return value
    }
}

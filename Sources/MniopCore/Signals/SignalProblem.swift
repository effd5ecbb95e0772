/// Why a signal, or a part of it, cannot be taken. Holds no value that the host gave: a value is
/// shown by its type and length, a name that nobody declared is cut short.
public struct SignalProblem: Error, Sendable, Equatable {
    /// A stable name, e.g. `unknown_fact`.
    public var code: String
    /// JSON path within the signal: `facts.age`, `present[2]`.
    public var path: String
    /// What was found, by type and length, never the value.
    public var found: String
    public var text: Label
    /// The nearest known name.
    public var nearest: String?

    public init(
        _ code: String, path: String, found: String, fr: String, en: String,
        nearest: String? = nil
    ) {
        self.code = code
        self.path = path
        self.found = found
        text = Label(fr: fr, en: en).withoutControlCharacters
        self.nearest = nearest
    }
}

/// Why a script, or the call of a function, ended. The message holds no address and no control
/// byte.
public struct SandboxError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: String, Sendable {
        case syntax, runtime
        /// The budget of instructions is used up.
        case instructions
        case memory
        case sourceSize, outputSize, depth
        /// A text that is not UTF-8.
        case encoding
        /// The sandbox is in use elsewhere, or has hit a limit before.
        case misuse
    }

    public var kind: Kind
    public var message: String
    /// Name of the script; empty where it is not known.
    public var script: String
    /// 0 where it is not known.
    public var line: Int
    /// Of `instructions` and `memory`, what the script may use: instructions, bytes. Else 0.
    public var limit: Int64

    public init(
        kind: Kind, message: String, script: String = "", line: Int = 0, limit: Int64 = 0
    ) {
        self.kind = kind
        self.message = message
        self.script = script
        self.line = line
        self.limit = limit
    }

    public var description: String {
        script.isEmpty ? message : "\(script):\(line): \(message)"
    }
}

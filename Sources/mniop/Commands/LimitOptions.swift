import ArgumentParser
import MniopScript

/// What one run of a script may use; the same limits as `mniop_load_options` in C.
struct LimitOptions: ParsableArguments {
    @Option(help: Usage.help(Wording.instructionsHelp, value: "N"))
    var limitInstructions: Int?

    @Option(help: Usage.help(Wording.memoryHelp, value: "BYTES"))
    var limitMemory: Int?

    @Option(help: Usage.help(Wording.sourceHelp, value: "BYTES"))
    var limitSource: Int?

    @Option(help: Usage.help(Wording.outputHelp, value: "BYTES"))
    var limitOutput: Int?

    /// What is not given keeps its default.
    func limits() throws(Stop) -> ScriptLimits {
        var limits = ScriptLimits()
        func value(_ given: Int?, _ name: String) throws(Stop) -> Int? {
            if let given, given < 1 {
                throw .usage(
                    fr: "\(name) \(given) : attendu un nombre à partir de 1.",
                    en: "\(name) \(given): expected a number from 1.")
            }
            return given
        }
        if let given = try value(limitInstructions, "--limit-instructions") {
            limits.instructions = Int64(given)
        }
        if let given = try value(limitMemory, "--limit-memory") { limits.memoryBytes = given }
        if let given = try value(limitSource, "--limit-source") { limits.sourceBytes = given }
        if let given = try value(limitOutput, "--limit-output") { limits.outputBytes = given }
        return limits
    }
}

import MniopCore
import MniopScript

/// What the command line says of the limits of a script, with their defaults.
extension Wording {
    static let instructionsHelp = Label(
        fr: "Instructions Lua d'une exécution ; par défaut \(ScriptLimits().instructions).",
        en: "Lua instructions of one run; by default \(ScriptLimits().instructions).")
    static let memoryHelp = Label(
        fr: "Mémoire d'un état Lua, en octets ; par défaut \(ScriptLimits().memoryBytes).",
        en: "Memory of one Lua state, in bytes; by default \(ScriptLimits().memoryBytes).")
    static let sourceHelp = Label(
        fr: "Taille d'un script, en octets ; par défaut \(ScriptLimits().sourceBytes).",
        en: "Size of one script, in bytes; by default \(ScriptLimits().sourceBytes).")
    static let outputHelp = Label(
        fr: "Ce qu'une exécution déclare ou propose, en octets ; par défaut "
            + "\(ScriptLimits().outputBytes).",
        en: "What one run declares or proposes, in bytes; by default "
            + "\(ScriptLimits().outputBytes).")
}

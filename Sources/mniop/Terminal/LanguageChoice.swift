import MniopCore

/// In which language to speak: `--lang`, else `LC_ALL` or `LANG`, else French.
enum LanguageChoice {
    /// `environment` gives the value of a variable.
    static func language(
        option: String? = nil, environment: (String) -> String? = Terminal.environment
    ) -> Language {
        if let option, let language = Language(rawValue: option) { return language }
        for name in ["LC_ALL", "LANG"] {
            guard let value = environment(name), !value.isEmpty else { continue }
            // The first that is set decides, as for every program; `C` names no language.
            let code = value.prefix { $0 != "_" && $0 != "." && $0 != "@" }
            return Language(rawValue: code.lowercased()) ?? .french
        }
        return .french
    }

    /// `--lang` as it stands among arguments that may not parse.
    static func option(in arguments: [String]) -> String? {
        for (position, argument) in arguments.enumerated() {
            if argument == "--lang", position + 1 < arguments.count {
                return arguments[position + 1]
            }
            if argument.hasPrefix("--lang=") { return String(argument.dropFirst(7)) }
        }
        return nil
    }
}

import ArgumentParser
import Glibc
import MniopCore

/// The words of the command line itself. The argument parser speaks English: what it says is put
/// into French here, and what is not known here is left as it is.
enum Usage {
    /// In which language help is written.
    static var language: Language {
        LanguageChoice.language(option: LanguageChoice.option(in: CommandLine.arguments))
    }

    static func help(_ label: Label, value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: label.text(in: language)).named(value)
    }

    static let seeHelp = Label(
        fr: "« mniop --help » montre les commandes et leurs options.",
        en: "'mniop --help' shows the commands and their options.")

    private static let sentences: [(english: String, french: String)] = [
        ("Unknown option ", "option inconnue : "),
        ("Missing value for ", "valeur manquante pour "),
        ("Missing expected argument ", "il manque l'argument "),
        ("Unexpected argument ", "argument inattendu : "),
        ("Missing required subcommand.", "il manque une commande."),
        ("Invalid option: ", "option incorrecte : "),
        ("The value ", "valeur refusée : "),
    ]
    private static let parts: [(english: String, french: String)] = [
        (" Did you mean ", " Vouliez-vous dire "), (" is invalid for ", " pour "),
    ]

    static func message(_ english: String, in language: Language) -> String {
        guard language == .french else { return english }
        for sentence in sentences where english.hasPrefix(sentence.english) {
            let rest = english.dropFirst(sentence.english.count)
            return parts.reduce(sentence.french + rest) { text, part in
                replace(part.english, by: part.french, in: text[...])
            }
        }
        return english
    }

    /// A first word that is no command, with the command that was probably meant.
    static func unknownCommand(_ arguments: [String]) -> Label? {
        let known = MniopCommand.configuration.subcommands.compactMap {
            $0.configuration.commandName
        }
        guard let word = arguments.first, !word.hasPrefix("-"), word != "help",
            !known.contains(word)
        else { return nil }
        let near = Names.nearest(word, among: known)
        return Label(
            fr: "commande inconnue : « \(word) »."
                + (near.map { " Vouliez-vous « \($0) » ?" } ?? ""),
            en: "unknown command: '\(word)'."
                + (near.map { " Did you mean '\($0)'?" } ?? ""))
    }

    private static let titles: [(english: String, french: String)] = [
        ("OVERVIEW: ", ""), ("USAGE: ", "UTILISATION : "), ("ARGUMENTS:", "ARGUMENTS :"),
        ("OPTIONS:", "OPTIONS :"), ("SUBCOMMANDS:", "COMMANDES :"),
        (
            "  See 'mniop help <subcommand>' for detailed help.",
            "  « mniop help <commande> » montre ses options."
        ),
        ("<subcommand>", "<commande>"), ("(default: ", "(par défaut : "),
        ("Show help information.", "Montre cette aide."),
        ("Show the version.", "Montre la version."),
        ("Show subcommand help information.", "Montre l'aide d'une commande."),
    ]

    static func help(_ english: String, in language: Language) -> String {
        guard language == .french else { return english }
        return titles.reduce(english) { text, title in
            replace(title.english, by: title.french, in: text[...])
        }
    }

    private static func replace(_ old: String, by new: String, in text: Substring) -> String {
        var result = ""
        var left = text
        while let found = left.firstRange(of: old) {
            result += left[..<found.lowerBound] + new
            left = left[found.upperBound...]
        }
        return result + left
    }
}

extension ArgumentHelp {
    /// The word that stands for the value.
    fileprivate func named(_ value: String?) -> ArgumentHelp {
        var help = self
        help.valueName = value
        return help
    }
}

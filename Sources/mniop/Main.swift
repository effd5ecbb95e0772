import ArgumentParser
import Glibc
import MniopCore

@main
enum Main {
    static func main() {
        exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    /// Runs a command line and gives its exit status (formats.md, The command line).
    static func run(_ arguments: [String]) -> ExitStatus {
        let language = LanguageChoice.language(option: LanguageChoice.option(in: arguments))
        if let unknown = Usage.unknownCommand(arguments) {
            Output.problem("mniop: " + unknown.text(in: language))
            Output.problem(Usage.seeHelp.text(in: language))
            return .usage
        }
        do {
            var command = try MniopCommand.parseAsRoot(arguments)
            try command.run()
            return .done
        } catch let stop as Stop {
            if let message = stop.message {
                Output.problem("mniop: " + message.text(in: language))
            }
            return stop.status
        } catch {
            return status(of: error, language)
        }
    }

    private static func status(of error: any Error, _ language: Language) -> ExitStatus {
        let code = MniopCommand.exitCode(for: error)
        if code.isSuccess {
            Output.line(Usage.help(MniopCommand.fullMessage(for: error), in: language))
            return .done
        }
        guard code == .validationFailure else {
            Output.problem("mniop: \(error)")
            return .internalError
        }
        let message = Usage.message(MniopCommand.message(for: error), in: language)
        Output.problem("mniop: " + message)
        Output.problem(Usage.seeHelp.text(in: language))
        return .usage
    }
}

enum ExitStatus: Int32 {
    case done = 0
    /// Something wrong in a script, a failed scenario, rejected signals.
    case findings = 1
    /// Bad usage or unreadable input.
    case usage = 2
    case internalError = 3
}

/// Ends a command with a status, and a message where it was not yet said.
struct Stop: Error {
    var status: ExitStatus
    var message: Label?

    init(_ status: ExitStatus, _ message: Label? = nil) {
        self.status = status
        self.message = message
    }

    static func usage(fr: String, en: String) -> Stop { Stop(.usage, Label(fr: fr, en: en)) }
}

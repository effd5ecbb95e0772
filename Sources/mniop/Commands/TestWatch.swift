import Glibc
import MniopScript

/// Repeats a round of tests whenever a script was written. Looks at the files twice a second: no
/// library, and the same on every file system.
struct TestWatch {
    /// LIMIT: what fits a screen; the author mends the first ones first.
    static let mostShown = 8

    /// What is looked at: `ScriptFiles.stamps` of the scripts' folders.
    var stamps: () -> [FileStamp]
    /// A round of tests, with its number, from 1.
    var round: (Int) -> Void
    /// Waits a moment; `false` ends the watch.
    var wait: () -> Bool = {
        usleep(500_000)
        return true
    }

    /// Until `wait` ends it; on the command line Ctrl-C does, as it ends any program.
    func run() {
        var number = 0
        while true {
            // Taken before the round: what is written while it runs calls for another one.
            let seen = stamps()
            number += 1
            round(number)
            repeat {
                guard wait() else { return }
            } while stamps() == seen
        }
    }
}

extension TestWatch {
    /// A clean screen on a terminal, a line elsewhere: a log keeps every round.
    static func announce(_ number: Int) {
        if Terminal.isTerminal(Output.standard) {
            Output.write("\u{1B}[H\u{1B}[2J")
        } else if number > 1 {
            Output.line(String(repeating: "-", count: 40))
        }
    }
}

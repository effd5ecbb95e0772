import MniopCore
import MniopScript

/// Results of scenarios in the JUnit format that build servers read.
enum JUnitReport {
    static func text(_ tally: TestTally, language: Language) -> String {
        let count = tally.results.count + tally.unplayed.count
        let failed = tally.failed
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<testsuite name="mniop" tests="\#(count)" failures="\#(failed)" "#
                + #"errors="\#(tally.unplayed.count)">"#,
        ]
        for result in tally.results {
            let head = head(result.layer, result.name, result.position)
            if result.hasPassed {
                lines.append(head + "/>")
                continue
            }
            lines.append(head + ">")
            for failure in result.failures {
                let text = escape("\(failure.position): \(failure.text.text(in: language))")
                lines.append(#"    <failure message="\#(text)"/>"#)
            }
            lines.append("  </testcase>")
        }
        for item in tally.unplayed {
            lines.append(head(item.layer, item.name, item.position) + ">")
            for problem in item.problems {
                let text = escape("\(problem.position): \(problem.text.text(in: language))")
                lines.append(#"    <error message="\#(text)"/>"#)
            }
            lines.append("  </testcase>")
        }
        return (lines + ["</testsuite>"]).joined(separator: "\n") + "\n"
    }

    private static func head(_ layer: String, _ name: String, _ position: SourcePosition) -> String
    {
        #"  <testcase classname="\#(escape(layer))" name="\#(escape(name))" "#
            + #"file="\#(escape(position.file))" line="\#(position.line)""#
    }

    static func escape(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            // XML 1.0 has no place for other control characters.
            case _ where scalar.value < 32: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

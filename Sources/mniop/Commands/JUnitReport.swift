import MniopCore
import MniopScript

/// Results of scenarios in the JUnit format that build servers read.
enum JUnitReport {
    static func text(_ results: [ScenarioResult], language: Language) -> String {
        let failed = results.filter { !$0.hasPassed }.count
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<testsuite name="mniop" tests="\#(results.count)" failures="\#(failed)">"#,
        ]
        for result in results {
            let name = escape(result.name)
            let file = escape(result.position.file)
            let head =
                #"  <testcase classname="\#(escape(result.layer))" name="\#(name)" "#
                + #"file="\#(file)" line="\#(result.position.line)""#
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
        return (lines + ["</testsuite>"]).joined(separator: "\n") + "\n"
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

/// HTML as it grows. Every text goes through `escape`, every element is closed by who opened it:
/// the page is well formed whatever a script says, as XML too.
struct HTMLText {
    private(set) var text = ""
    private let isFrench: Bool

    init(isFrench: Bool = false) { self.isFrench = isFrench }

    /// `&`, `<`, `>` and quotes; control characters, which no page may hold, become spaces.
    static func escape(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case _ where isHarmful(scalar): result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Control characters, and the marks that turn the direction of writing: a label with one
    /// would reorder what a jurist reads after it.
    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<32, 127...159, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE...0xFFFF:
            true
        default: false
        }
    }

    mutating func add(_ plain: String) {
        text += HTMLText.escape(isFrench ? HTMLText.withFrenchSpaces(plain) : plain)
    }

    /// In French no line begins with a colon or ends with an opening guillemet.
    static func withFrenchSpaces(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for character in text {
            if ":;?!»".contains(character), result.last == " " {
                result.removeLast()
                result.append("\u{A0}")
            }
            let follows = character == " " && result.last == "«"
            result.append(follows ? "\u{A0}" : character)
        }
        return result
    }

    mutating func line() { text += "\n" }

    /// What this program itself writes: the style sheet, the script.
    mutating func raw(_ markup: String) { text += markup }

    mutating func element(
        _ name: String, _ attributes: [(String, String)] = [], _ body: (inout HTMLText) -> Void
    ) {
        open(name, attributes)
        text += ">"
        body(&self)
        text += "</\(name)>"
    }

    mutating func element(
        _ name: String, _ attributes: [(String, String)], _ plain: String
    ) {
        element(name, attributes) { $0.add(plain) }
    }

    mutating func element(_ name: String, _ plain: String) { element(name, [], plain) }

    /// An element without content.
    mutating func empty(_ name: String, _ attributes: [(String, String)]) {
        open(name, attributes)
        text += "/>"
    }

    private mutating func open(_ name: String, _ attributes: [(String, String)]) {
        text += "<" + name
        for (key, value) in attributes { text += " \(key)=\"\(HTMLText.escape(value))\"" }
    }
}

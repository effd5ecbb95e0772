import MniopCore

/// A text answer as it grows: headings, paragraphs and lists, wrapped at a width.
struct Page {
    let language: Language
    let width: Int
    let hasColour: Bool
    private(set) var lines: [String] = []
    private var isUnderHeading = false

    init(language: Language, width: Int = Terminal.defaultWidth, hasColour: Bool = false) {
        self.language = language
        self.width = width
        self.hasColour = hasColour
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    enum Emphasis: String {
        case bold = "\u{1B}[1m"
        case alarm = "\u{1B}[1;31m"
    }

    mutating func heading(_ label: Label, _ emphasis: Emphasis = .bold) {
        if !lines.isEmpty { lines.append("") }
        add(label.text(in: language), emphasis: emphasis)
        isUnderHeading = true
    }

    /// A lesser heading within a section.
    mutating func subheading(_ label: Label) {
        if !isUnderHeading { lines.append("") }
        add(label.text(in: language) + (language == .french ? " :" : ":"))
    }

    mutating func paragraph(_ label: Label) { add(label.text(in: language)) }

    mutating func paragraph(_ text: String, emphasis: Emphasis? = nil) {
        add(text, emphasis: emphasis)
    }

    mutating func item(_ text: String, emphasis: Emphasis? = nil) {
        add(text, first: "- ", rest: "  ", emphasis: emphasis)
    }

    /// A line under an item: `Texte : CESEDA R.425-2`.
    mutating func detail(_ name: Label, _ text: String) {
        let colon = language == .french ? " : " : ": "
        add(name.text(in: language) + colon + text, first: "  ", rest: "    ")
    }

    /// A line of a tree, which draws its own beginnings.
    mutating func branch(_ text: String, first: String, rest: String) {
        add(text, first: first, rest: rest)
    }

    mutating func note(_ text: String) { add(text, first: "  ", rest: "  ") }

    private mutating func add(
        _ text: String, first: String = "", rest: String = "", emphasis: Emphasis? = nil
    ) {
        isUnderHeading = false
        let wrapped = Wrapping.lines(
            Wrapping.harmless(text), width: width, first: first, rest: rest)
        guard let emphasis, hasColour else {
            lines += wrapped
            return
        }
        lines += wrapped.map { emphasis.rawValue + $0 + "\u{1B}[0m" }
    }
}

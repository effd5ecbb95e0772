/// The catalogue in Markdown (CommonMark, with HTML anchors so that links find their place).
struct MarkdownCatalogue {
    private let document: CatalogueDocument

    init(_ document: CatalogueDocument) { self.document = document }

    var text: String {
        var lines: [String] = []
        heading(1, document.title, nil, &lines)
        write(document.lead, "", &lines)
        for part in document.parts {
            heading(2, part.title, part.anchor, &lines)
            write(part.lead, "", &lines)
            for group in part.groups {
                heading(3, group.title, group.anchor, &lines)
                write(group.lead, "", &lines)
                for entry in group.entries { write(entry, &lines) }
            }
        }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ level: Int, _ title: String, _ anchor: String?, _ lines: inout [String])
    {
        if let anchor { lines += ["<a id=\"\(HTMLText.escape(anchor))\"></a>", ""] }
        lines += [String(repeating: "#", count: level) + " " + Self.escape(title), ""]
    }

    private func write(_ entry: CatalogueDocument.Entry, _ lines: inout [String]) {
        heading(4, entry.title, entry.anchor, &lines)
        let badges = entry.badges.map { "**" + Self.escape($0.text) + "**" }
        let under = badges + (entry.subtitle.isEmpty ? [] : [words(entry.subtitle)])
        if !under.isEmpty { lines += [under.joined(separator: " · "), ""] }
        write(entry.blocks, "", &lines)
    }

    /// `margin`: the spaces that keep a block within the list item above it.
    private func write(
        _ blocks: [CatalogueDocument.Block], _ margin: String, _ lines: inout [String]
    ) {
        for block in blocks {
            switch block {
            case .paragraph(let inlines): lines += [margin + words(inlines), ""]
            case .list(let items):
                write(items, margin, &lines)
                lines.append("")
            case .fields(let fields):
                for field in fields { write(field, margin, &lines) }
                lines.append("")
            case .version(let title, let badges, let blocks):
                let marks = badges.map { "**" + Self.escape($0.text) + "**" }
                heading(5, title, nil, &lines)
                if !marks.isEmpty { lines += [marks.joined(separator: " · "), ""] }
                write(blocks, margin, &lines)
            case .columns(let columns):
                for column in columns {
                    lines += [margin + "- **" + Self.escape(column.title) + "**", ""]
                    write(column.blocks, margin + "  ", &lines)
                }
            }
        }
    }

    /// One short paragraph stands on the line of its name.
    private func write(
        _ field: CatalogueDocument.Field, _ margin: String, _ lines: inout [String]
    ) {
        let name = margin + "- **" + Self.escape(field.name) + "**"
        var blocks = field.blocks[...]
        if case .paragraph(let inlines)? = blocks.first {
            blocks = blocks.dropFirst()
            let colon = document.language == "fr" ? " : " : ": "
            lines.append(name + colon + words(inlines))
        } else {
            lines.append(name)
        }
        guard !blocks.isEmpty else { return }
        if case .list(let items)? = blocks.first, blocks.count == 1 {
            return write(items, margin + "  ", &lines)
        }
        lines.append("")
        write(Array(blocks), margin + "  ", &lines)
    }

    private func write(
        _ items: [CatalogueDocument.Item], _ margin: String, _ lines: inout [String]
    ) {
        for item in items {
            lines.append(margin + "- " + words(item.text))
            write(item.items, margin + "  ", &lines)
        }
    }

    private func words(_ inlines: [CatalogueDocument.Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): Self.escape(text)
            case .strong(let text): "**" + Self.escape(text) + "**"
            // A backtick would end the code; no identifier or path of ours has one.
            case .code(let text): "`" + String(text.map { "`\n\r".contains($0) ? " " : $0 }) + "`"
            case .link(let text, let anchor):
                "[" + Self.escape(text) + "](#" + HTMLText.escape(anchor) + ")"
            }
        }.joined()
    }

    /// Every sign that could begin a markup is escaped, wherever it stands: dull, and safe.
    static func escape(_ text: String) -> String {
        var result = ""
        for character in Wrapping.harmless(text) {
            if let entity = ["<": "&lt;", ">": "&gt;", "&": "&amp;"][character] {
                result += entity
            } else if "\\`*_{}[]#|~!".contains(character) {
                result += "\\" + String(character)
            } else if result.isEmpty, "+-=".contains(character) {
                result += "\\" + String(character)
            } else if character == "." || character == ")", !result.isEmpty,
                result.allSatisfy(\.isNumber)
            {
                // `1.` at the beginning would be a list.
                result += "\\" + String(character)
            } else {
                result.append(character)
            }
        }
        return result
    }
}

import MniopCore

/// The catalogue as one page that needs nothing else: no other file, no network.
struct HTMLCatalogue {
    private let document: CatalogueDocument
    private let words: CatalogueWords

    init(_ document: CatalogueDocument, _ words: CatalogueWords) {
        self.document = document
        self.words = words
    }

    var text: String {
        var html = HTMLText(isFrench: words.language == .french)
        html.raw("<!DOCTYPE html>\n")
        html.element(
            "html", [("lang", document.language), ("xmlns", "http://www.w3.org/1999/xhtml")]
        ) {
            $0.line()
            head(&$0)
            $0.line()
            $0.element("body") { body(&$0) }
            $0.line()
        }
        html.line()
        return html.text
    }

    private func head(_ html: inout HTMLText) {
        html.element("head") { html in
            html.line()
            html.empty("meta", [("charset", "utf-8")])
            html.empty(
                "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
            // The browser itself then refuses whatever is not in the page.
            html.empty(
                "meta",
                [
                    ("http-equiv", "Content-Security-Policy"),
                    (
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
                    ),
                ])
            html.empty("meta", [("name", "color-scheme"), ("content", "light dark")])
            html.line()
            html.element("title", document.title)
            html.line()
            html.element("style") { $0.raw(CatalogueStyle.sheet) }
            html.line()
        }
    }

    private func body(_ html: inout HTMLText) {
        html.line()
        html.element("a", [("class", "skip"), ("href", "#contenu")], words.skip)
        html.line()
        html.element("header") { html in
            html.element("div", [("class", "lead")]) { html in
                html.element("h1", document.title)
                html.line()
                write(document.lead, &html)
            }
        }
        html.line()
        html.element("div", [("class", "frame")]) { html in
            html.element("div", [("class", "side")]) { html in
                search(&html)
                contents(&html)
            }
            html.line()
            html.element("main", [("id", "contenu"), ("tabindex", "-1")]) { html in
                for part in document.parts { write(part, &html) }
            }
        }
        html.line()
        html.element("script") { $0.raw(CatalogueScript.text) }
        html.line()
    }

    /// Hidden until the script shows it: without scripts the page is whole, and has no dead box.
    private func search(_ html: inout HTMLText) {
        html.line()
        html.element("form", [("role", "search"), ("id", "recherche"), ("hidden", "hidden")]) {
            $0.element("label", [("for", "mots")], words.search)
            $0.empty(
                "input",
                [
                    ("id", "mots"), ("type", "search"), ("autocomplete", "off"),
                    ("placeholder", words.searchExample),
                ])
            $0.element("label", [("for", "grade")], words.gradeFilter)
            $0.element("select", [("id", "grade")]) { html in
                html.element("option", [("value", "")], words.anyGrade)
                for grade in Grade.allCases.reversed() {
                    html.element("option", [("value", grade.rawValue)], words.gradeName(grade))
                }
            }
            $0.element(
                "p",
                [
                    ("id", "compte"), ("role", "status"), ("data-one", words.oneFound),
                    ("data-many", words.manyFound), ("data-none", words.noneFound),
                ], "")
        }
        html.line()
    }

    private func contents(_ html: inout HTMLText) {
        html.element("nav", [("aria-label", words.contents)]) { html in
            for part in document.parts {
                html.line()
                html.element("details") { html in
                    html.element("summary") { html in
                        html.element("a", [("href", "#" + part.anchor)], part.title)
                    }
                    html.element("ul") { html in
                        for group in part.groups {
                            html.element("li") {
                                $0.element("a", [("href", "#" + group.anchor)], group.title)
                            }
                        }
                    }
                }
            }
        }
        html.line()
    }

    private func write(_ part: CatalogueDocument.Part, _ html: inout HTMLText) {
        html.line()
        let heading = part.anchor + ".titre"
        html.element(
            "section", [("id", part.anchor), ("class", "part"), ("aria-labelledby", heading)]
        ) { html in
            html.element("h2", [("id", heading)], part.title)
            write(part.lead, &html)
            for group in part.groups { write(group, &html) }
        }
    }

    private func write(_ group: CatalogueDocument.Group, _ html: inout HTMLText) {
        html.line()
        html.element("section", [("id", group.anchor), ("class", "group")]) { html in
            html.element("h3", group.title)
            write(group.lead, &html)
            for entry in group.entries { write(entry, &html) }
        }
    }

    private func write(_ entry: CatalogueDocument.Entry, _ html: inout HTMLText) {
        html.line()
        var attributes = [("class", "entry"), ("data-grades", entry.grades.joined(separator: " "))]
        if let anchor = entry.anchor { attributes.insert(("id", anchor), at: 0) }
        html.element("article", attributes) { html in
            html.element("h4", entry.title)
            if !entry.subtitle.isEmpty || !entry.badges.isEmpty {
                html.element("p", [("class", "under")]) { html in
                    write(entry.badges, &html)
                    write(entry.subtitle, &html)
                }
            }
            write(entry.blocks, &html)
        }
    }
}

/// Blocks.
extension HTMLCatalogue {
    private func write(_ blocks: [CatalogueDocument.Block], _ html: inout HTMLText) {
        for block in blocks { write(block, &html) }
    }

    private func write(_ block: CatalogueDocument.Block, _ html: inout HTMLText) {
        html.line()
        switch block {
        case .paragraph(let inlines): html.element("p") { write(inlines, &$0) }
        case .list(let items): write(items, &html)
        case .fields(let fields):
            html.element("dl") { html in
                for field in fields {
                    html.line()
                    html.element("dt", field.name)
                    html.element("dd") { write(field.blocks, &$0) }
                }
            }
        case .version(let title, let badges, let blocks):
            html.element("section", [("class", "version")]) { html in
                html.element("h5") { html in
                    html.add(title + " ")
                    write(badges, &html)
                }
                write(blocks, &html)
            }
        case .columns(let columns):
            html.element("div", [("class", "columns")]) { html in
                for column in columns {
                    html.element("section") { html in
                        html.element("h6", column.title)
                        write(column.blocks, &html)
                    }
                }
            }
        }
    }

    private func write(_ items: [CatalogueDocument.Item], _ html: inout HTMLText) {
        html.element("ul") { html in
            for item in items {
                html.element("li") { html in
                    write(item.text, &html)
                    if !item.items.isEmpty { write(item.items, &html) }
                }
            }
        }
    }

    private func write(_ badges: [CatalogueDocument.Badge], _ html: inout HTMLText) {
        for badge in badges {
            html.element("span", [("class", "badge " + badge.look)], badge.text)
            html.raw(" ")
        }
    }

    private func write(_ inlines: [CatalogueDocument.Inline], _ html: inout HTMLText) {
        for inline in inlines {
            switch inline {
            case .text(let text): html.add(text)
            case .strong(let text): html.element("strong", text)
            case .code(let text): html.element("code", text)
            case .link(let text, let anchor): html.element("a", [("href", "#" + anchor)], text)
            }
        }
    }
}

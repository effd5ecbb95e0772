/// The catalogue as a document, apart from how it is printed: HTML and Markdown are two writers of
/// one text, so that neither can say more than the other.
struct CatalogueDocument {
    /// `fr` or `en`.
    var language: String
    var title: String
    var lead: [Block]
    var parts: [Part]

    /// A chapter: rules, facts, indicators ...
    struct Part {
        var anchor: String
        var title: String
        var lead: [Block]
        var groups: [Group]
    }

    /// A theme of a chapter: one file of scripts, one grid.
    struct Group {
        var anchor: String
        var title: String
        var lead: [Block] = []
        var entries: [Entry]
    }

    /// One rule, fact or indicator: what the search shows or hides.
    struct Entry {
        var anchor: String?
        var title: String
        /// Under the title, in small: the identifier, the title in the other language.
        var subtitle: [Inline] = []
        var badges: [Badge] = []
        /// Grades of what the entry says, lowest first: what the page can be filtered by.
        var grades: [String] = []
        var blocks: [Block]
    }

    struct Badge {
        var text: String
        /// A name that the style sheet knows; it never says more than the text.
        var look: String
    }

    enum Inline {
        case text(String)
        case strong(String)
        case code(String)
        /// To an anchor of this document.
        case link(String, to: String)
    }

    indirect enum Block {
        case paragraph([Inline])
        case list([Item])
        case fields([Field])
        /// A version of a rule.
        case version(title: String, badges: [Badge], [Block])
        /// Readings that exclude one another, side by side.
        case columns([(title: String, blocks: [Block])])
    }

    struct Item {
        var text: [Inline]
        var items: [Item] = []
    }

    struct Field {
        var name: String
        var blocks: [Block]
    }
}

extension CatalogueDocument.Block {
    static func text(_ text: String) -> Self { .paragraph([.text(text)]) }
}

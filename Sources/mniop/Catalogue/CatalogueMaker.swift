import MniopCore
import MniopScript

/// Writes the catalogue of a rulebook as a document in one language.
struct CatalogueMaker {
    typealias Document = CatalogueDocument
    typealias Block = CatalogueDocument.Block
    typealias Inline = CatalogueDocument.Inline
    typealias Field = CatalogueDocument.Field

    let rulebook: Rulebook
    let scenarios: ScenarioIndex
    let words: CatalogueWords

    var catalogue: Catalogue { rulebook.catalogue }
    var language: Language { words.language }

    init(_ rulebook: Rulebook, _ scenarios: ScenarioIndex, _ language: Language) {
        self.rulebook = rulebook
        self.scenarios = scenarios
        words = CatalogueWords(language)
    }

    func document() -> CatalogueDocument {
        CatalogueDocument(
            language: language.rawValue, title: words.title, lead: lead,
            parts: [
                rules, sufficiency, choices, facts, indicators, forms, actors, services,
                documents, references,
            ].filter { !$0.groups.isEmpty })
    }

    private var lead: [Block] {
        let grades = Grade.allCases.reversed().map { grade in
            Document.Item(
                text: [
                    .strong(words.gradeName(grade)),
                    .text(words.colon + words.gradeMeaning(grade) + "."),
                ])
        }
        let layers = catalogue.layers.map { text($0.label) + " (\($0.id))" }
        var fields = [
            Field(name: words.contains, blocks: [.text(counts)]),
            Field(name: words.layers, blocks: [.text(list(layers))]),
            Field(name: words.digest, blocks: [.paragraph([.code(rulebook.digest)])]),
        ]
        if let date = catalogue.verifiedUntil {
            fields.insert(
                Field(name: words.verifiedUntil, blocks: [.text(date.words(in: language))]), at: 0)
        }
        return [
            .text(words.advises), .text(words.conditionsMeaning),
            .text(words.gradesTitle + (language == .french ? " :" : ":")), .list(grades),
            .fields(fields),
        ]
    }

    private var counts: String {
        let versions = catalogue.rules.reduce(0) { $0 + $1.versions.count }
        return words(
            fr: "\(catalogue.rules.count) règles en \(versions) versions, \(catalogue.facts.count) "
                + "faits, \(catalogue.indicators.count) indices, "
                + "\(catalogue.references.count) références",
            en: "\(catalogue.rules.count) rules in \(versions) versions, \(catalogue.facts.count) "
                + "facts, \(catalogue.indicators.count) indicators, "
                + "\(catalogue.references.count) references")
    }
}

/// Pieces that every part uses.
extension CatalogueMaker {
    func text(_ label: Label) -> String { label.text(in: language) }

    /// Labels hold commas.
    func list(_ texts: [String]) -> String { texts.joined(separator: separator) }

    private var separator: String { language == .french ? " ; " : "; " }

    /// Where it is written in the scripts.
    func place(_ position: SourcePosition) -> Inline { .code(position.description) }

    /// The title in the other language: the name that the law itself uses is French.
    func otherTitle(_ label: Label) -> String? {
        label.fr == label.en ? nil : (language == .french ? label.en : label.fr)
    }

    func under(_ id: String, _ label: Label, _ position: SourcePosition) -> [Inline] {
        var line: [Inline] = []
        if let other = otherTitle(label) { line += [.text(other), .text(" · ")] }
        return line + [.code(id), .text(" · "), place(position)]
    }

    func gradeBadge(_ grade: Grade) -> Document.Badge {
        Document.Badge(text: words.gradeName(grade), look: grade.rawValue)
    }

    func field(_ name: String, _ texts: [String]) -> Field? {
        texts.isEmpty ? nil : Field(name: name, blocks: [.text(list(texts))])
    }

    func field(_ name: String, _ text: String?) -> Field? {
        text.map { Field(name: name, blocks: [.text($0)]) }
    }

    /// One a line where there are several.
    func field(_ name: String, lines: [String]) -> Field? {
        guard lines.count > 1 else { return field(name, lines) }
        return Field(name: name, blocks: [.list(lines.map { Document.Item(text: [.text($0)]) })])
    }

    /// Names as links.
    func field(_ name: String, links: [Inline]) -> Field? {
        guard !links.isEmpty else { return nil }
        let line = links.enumerated().flatMap { index, link in
            index == 0 ? [link] : [.text(separator), link]
        }
        return Field(name: name, blocks: [.paragraph(line)])
    }

    /// Groups of entries by the file they are written in, in the order of the files.
    func groups<Declaration>(
        _ part: String, _ declarations: [Declaration],
        _ position: (Declaration) -> SourcePosition,
        _ entry: (Declaration) -> Document.Entry
    ) -> [Document.Group] {
        var files: [String] = []
        var byFile: [String: [Document.Entry]] = [:]
        for declaration in declarations {
            let file = position(declaration).file
            if byFile[file] == nil { files.append(file) }
            byFile[file, default: []].append(entry(declaration))
        }
        return files.map { file in
            Document.Group(
                anchor: part + "." + file.split(separator: "/").joined(separator: "."),
                title: themeTitle(file), entries: byFile[file] ?? [])
        }
    }

    /// A local theme names its department or hospital.
    private func themeTitle(_ file: String) -> String {
        let theme = CatalogueThemes.title(of: file, language)
        guard file.split(separator: "/").first != "national" else { return theme }
        let folder = file.split(separator: "/").dropLast().last.map(String.init) ?? ""
        let layer = catalogue.layers.first { $0.id == folder }
        return (layer.map { text($0.label) } ?? folder) + words.colon + theme.lowercased()
    }
}

/// Names as links to their entries.
extension CatalogueMaker {
    enum Anchor {
        static func rule(_ id: String) -> String { "regle." + id }
        static func fact(_ id: String) -> String { "fait." + id }
        static func indicator(_ id: String) -> String { "indice." + id }
        static func grid(_ id: String) -> String { "grille." + id }
        static func actor(_ id: String) -> String { "acteur." + id }
        static func service(_ id: String) -> String { "service." + id }
        static func document(_ id: String) -> String { "document." + id }
        static func choice(_ id: String) -> String { "choix." + id }
        static let sufficiency = "suffisance"
    }

    func linkToRule(_ id: String) -> Inline {
        guard let rule = rulebook.rule(id) else { return .text(id) }
        return .link(text(rule.label), to: Anchor.rule(id))
    }

    func linkToFact(_ id: String) -> Inline {
        guard let fact = rulebook.fact(id) else { return .text(id) }
        return .link(text(fact.label), to: Anchor.fact(id))
    }

    func linkToActor(_ id: String) -> Inline {
        guard let actor = rulebook.actor(id) else { return .text(id) }
        return .link(text(actor.label), to: Anchor.actor(id))
    }

    func linkToDocument(_ id: String) -> Inline {
        guard let document = catalogue.documents.first(where: { $0.id == id }) else {
            return .text(id)
        }
        return .link(text(document.label), to: Anchor.document(id))
    }

    /// An actor, a service, or a name that is neither.
    func linkToParty(_ id: String) -> Inline {
        if let service = catalogue.services.first(where: { $0.id == id }) {
            return .link(text(service.label), to: Anchor.service(id))
        }
        return linkToActor(id)
    }
}

/// Formulas.
extension CatalogueMaker {
    func blocks(_ formula: Formula) -> [Block] {
        let tree = rulebook.words(formula)
        guard !tree.children.isEmpty else { return [.paragraph([condition(tree)])] }
        let colon = language == .french ? " :" : ":"
        return [
            .text(words.opening(text(tree.text)) + colon), .list(tree.children.map(item)),
        ]
    }

    func item(_ tree: FormulaWords) -> Document.Item {
        guard !tree.children.isEmpty else { return Document.Item(text: [condition(tree)]) }
        let colon = language == .french ? " :" : ":"
        return Document.Item(
            text: [.text(text(tree.text) + colon)], items: tree.children.map(item))
    }

    private func condition(_ tree: FormulaWords) -> Inline {
        let sentence = Dates.inWords(text(tree.text), language)
        guard let anchor = anchor(tree.subject) else { return .text(sentence) }
        return .link(sentence, to: anchor)
    }

    private func anchor(_ subject: FormulaWords.Subject) -> String? {
        switch subject {
        case .none: nil
        case .fact(let id): Anchor.fact(id)
        case .indicator(let id): Anchor.indicator(id)
        case .positive(let grid, _), .reading(let grid, _): Anchor.grid(grid)
        case .sufficient: catalogue.sufficiencies.isEmpty ? nil : Anchor.sufficiency
        case .rule(let id): Anchor.rule(id)
        case .parameter(let id): Anchor.choice(id)
        case .actor(let id): Anchor.actor(id)
        }
    }
}

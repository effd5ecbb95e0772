import MniopCore

/// Actors, services, documents, and what is no rule.
extension CatalogueMaker {
    var actors: Document.Part {
        Document.Part(
            anchor: "acteurs", title: words.actors, lead: [],
            groups: groups("acteurs", catalogue.actors, \.position) { actor in
                let sentences = actor.mustNot.map { Document.Item(text: [.text(text($0))]) }
                var fields: [Field] = []
                if !sentences.isEmpty {
                    fields.append(Field(name: words.mustNot, blocks: [.list(sentences)]))
                }
                fields += [field(words.source, actor.source)].compactMap { $0 }
                return Document.Entry(
                    anchor: Anchor.actor(actor.id), title: text(actor.label),
                    subtitle: under(actor.id, actor.label, actor.position),
                    blocks: [.fields(fields)])
            })
    }

    var services: Document.Part {
        Document.Part(
            anchor: "services", title: words.services, lead: [],
            groups: groups("services", catalogue.services, \.position) { service in
                var badges: [Document.Badge] = []
                if service.isConfidential {
                    badges.append(Document.Badge(text: words.confidential, look: "warn"))
                }
                if service.isElsewhere {
                    badges.append(Document.Badge(text: words.elsewhere, look: "warn"))
                }
                // Where a confidential place is, a printed page must not tell.
                let territory =
                    service.territory.isEmpty
                    ? [words.wholeCountry] : service.territory.map(CatalogueTerritories.name)
                let audience = service.audience.map {
                    $0 == "mineur"
                        ? words(fr: "mineurs", en: "minors") : words(fr: "majeurs", en: "adults")
                }
                let forms = service.forms.map {
                    text(rulebook.words(ofCode: $0, of: "exploitation"))
                }
                let fields = [
                    field(words.number, service.number),
                    field(words.contact, service.contact.map { text($0) }),
                    field(words.territory, service.isConfidential ? [] : territory),
                    field(words.audience, audience),
                    field(words.forms, forms), field(words.languages, service.languages),
                    field(words.openingHours, service.opening.map { text($0) }),
                    field(words.does, links: service.does.map(linkToRule)),
                ]
                return Document.Entry(
                    anchor: Anchor.service(service.id),
                    title: text(rulebook.shownLabel(of: service)),
                    subtitle: under(
                        service.id, rulebook.shownLabel(of: service), service.position),
                    badges: badges,
                    blocks: [.fields(fields.compactMap { $0 })])
            })
    }

    var documents: Document.Part {
        Document.Part(
            anchor: "documents", title: words.documents, lead: [],
            groups: groups("documents", catalogue.documents, \.position) { document in
                let fields = [
                    field(words.languages, document.languages),
                    field(words.documentsOf, links: document.rules.map(linkToRule)),
                ]
                return Document.Entry(
                    anchor: Anchor.document(document.id), title: text(document.label),
                    subtitle: under(document.id, document.label, document.position),
                    blocks: [.fields(fields.compactMap { $0 })])
            })
    }

    var references: Document.Part {
        let groups = ReferenceKind.allCases.compactMap { kind -> Document.Group? in
            let found = catalogue.references.filter { $0.kind == kind }
            guard !found.isEmpty else { return nil }
            return Document.Group(
                anchor: "references." + kind.rawValue, title: words.reference(kind),
                entries: found.map(entry))
        }
        return Document.Part(
            anchor: "references", title: words.references, lead: [.text(words.referencesLead)],
            groups: groups)
    }

    private func entry(_ reference: ReferenceDeclaration) -> Document.Entry {
        Document.Entry(
            anchor: "reference." + reference.id, title: text(reference.label),
            subtitle: under(reference.id, reference.label, reference.position),
            badges: [gradeBadge(reference.grade)], grades: [reference.grade.rawValue],
            blocks: [
                .fields(
                    [
                        field(words.whyNoRule, text(reference.why)),
                        field(words.source, reference.source),
                    ].compactMap { $0 })
            ])
    }
}

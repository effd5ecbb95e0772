import MniopCore

/// What suffices, choices between readings, and the dictionary of facts.
extension CatalogueMaker {
    var sufficiency: Document.Part {
        let entries = catalogue.sufficiencies.map { way in
            Document.Entry(
                title: text(way.label), subtitle: [place(way.position)],
                blocks: [.fields([Field(name: words.condition, blocks: blocks(way.when))])])
        }
        return Document.Part(
            anchor: Anchor.sufficiency, title: words.sufficiency,
            lead: [.text(words.sufficiencyLead)],
            groups: entries.isEmpty
                ? []
                : [
                    Document.Group(
                        anchor: Anchor.sufficiency + ".voies", title: words.condition,
                        entries: entries)
                ])
    }

    var choices: Document.Part {
        Document.Part(
            anchor: "choix", title: words.choices, lead: [],
            groups: groups("choix", catalogue.parameters, \.position) { choice in
                Document.Entry(
                    anchor: Anchor.choice(choice.id), title: text(choice.label),
                    subtitle: under(choice.id, choice.label, choice.position),
                    blocks: [
                        .fields(
                            [
                                field(words.values, choice.values),
                                field(words.chosen, choice.defaultValue),
                                field(words.why, text(choice.why)),
                            ].compactMap { $0 })
                    ])
            })
    }

    var facts: Document.Part {
        Document.Part(
            anchor: "faits", title: words.facts, lead: [.text(words.factsLead)],
            groups: groups("faits", catalogue.facts, \.position, entry))
    }

    private func entry(_ fact: FactDeclaration) -> Document.Entry {
        var badges: [Document.Badge] = []
        if fact.isSensitive {
            badges.append(Document.Badge(text: words.sensitive, look: "warn"))
        }
        if fact.isShielded { badges.append(Document.Badge(text: words.shielded, look: "warn")) }
        var fields = [
            field(
                words.values, fact.values.map { value($0, of: fact.id) }),
            field(words.askableBy, links: fact.askableBy.map(linkToActor)),
            field(words.establishedBy, links: fact.establishedBy.map(linkToActor)),
            field(words.noEstablishedBy, links: fact.noEstablishedBy.map(linkToActor)),
            field(words.implies, links: fact.implies.map(linkToFact)),
        ].compactMap { $0 }
        if let from = fact.from {
            fields.append(Field(name: words.derived, blocks: blocks(from)))
        }
        return Document.Entry(
            anchor: Anchor.fact(fact.id), title: text(fact.label),
            subtitle: under(fact.id, fact.label, fact.position), badges: badges,
            blocks: [.text(nature(fact))] + (fields.isEmpty ? [] : [.fields(fields)]))
    }

    /// `Servitude domestique (servitude_domestique)`: who writes a script needs the code.
    private func value(_ code: String, of fact: String) -> String {
        let words = text(rulebook.words(ofCode: code, of: fact))
        return words == code ? code : "\(words) (\(code))"
    }

    /// `Oui ou non ; peut changer ; le dossier peut le dire.`
    private func nature(_ fact: FactDeclaration) -> String {
        let type =
            switch fact.type {
            case .boolean: words(fr: "oui ou non", en: "yes or no")
            case .integer: words(fr: "nombre entier", en: "whole number")
            case .date: words(fr: "date", en: "date")
            case .code: words(fr: "une valeur", en: "one value")
            case .codes:
                fact.isComplete
                    ? words.wholeList : words(fr: "plusieurs valeurs", en: "several values")
            }
        let kind =
            switch fact.kind {
            case .trait: words(fr: "ne change pas", en: "does not change")
            case .state: words(fr: "peut changer", en: "may change")
            case .event: words(fr: "une fois arrivé, reste vrai", en: "once happened, stays true")
            }
        let holder =
            switch fact.holder {
            case .person: words(fr: "la personne peut le dire", en: "the person can say")
            case .file: words(fr: "le dossier peut le dire", en: "the file can say")
            case .thirdParty: words(fr: "un tiers peut le dire", en: "someone else can say")
            }
        return words.opening(list([type, kind, holder])) + "."
    }
}

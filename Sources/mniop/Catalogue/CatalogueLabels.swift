import MniopCore

/// Every fixed text of the catalogue page, in the order in which it is read.
struct CatalogueLabels {
    // The page.
    let title = Label(
        fr: "Catalogue des règles de protection des victimes de la traite",
        en: "Catalogue of the rules that protect trafficking victims")
    let advises = Label(
        fr: "Ce catalogue dit, sans code, ce que les scripts appliquent. Il conseille et ne décide "
            + "pas : ce qui est inconnu n'est pas « non », et un résultat bas ne ferme rien.",
        en: "This catalogue says, without code, what the scripts apply. It advises and does not "
            + "decide: what is unknown is not \"no\", and a low result closes nothing.")
    let gradesTitle = Label(
        fr: "Chaque version dit jusqu'où son texte a été lu",
        en: "Every version says how far its text was read")
    let conditionsMeaning = Label(
        fr: "Un élément inconnu n'est ni rempli ni écarté : la réponse reste « à préciser » et dit "
            + "ce qui manque. Ce qui ferme un droit doit être établi ; inconnu, il ne ferme rien.",
        en: "An unknown element is neither met nor excluded: the answer stays \"undecided\" and "
            + "says what is missing. What closes a right must be established; unknown, it closes "
            + "nothing.")
    let digest = Label(fr: "Empreinte des scripts", en: "Digest of the scripts")
    let verifiedUntil = Label(fr: "Droit vérifié jusqu'au", en: "Law checked up to")
    let layers = Label(fr: "Couches", en: "Layers")
    let contains = Label(fr: "Contenu", en: "Contents")
    let skip = Label(fr: "Aller au contenu", en: "Skip to contents")
    let contents = Label(fr: "Sommaire", en: "Contents")
    let search = Label(fr: "Rechercher", en: "Search")
    let searchExample = Label(fr: "séjour, L.425-1, CRIP…", en: "stay, L.425-1, CRIP…")
    let gradeFilter = Label(fr: "Selon la lecture du texte", en: "By how far the text was read")
    let anyGrade = Label(fr: "Tout", en: "Everything")
    let oneFound = Label(fr: "1 entrée", en: "1 entry")
    let manyFound = Label(fr: "# entrées", en: "# entries")
    let noneFound = Label(
        fr: "Rien ne correspond. Essayez un autre mot.", en: "Nothing fits. Try another word.")

    // Rules.
    let rules = Label(fr: "Règles", en: "Rules")
    let rulesLead = Label(
        fr: "Par thème. Pour chaque règle, la version la plus récente d'abord.",
        en: "By theme. Of each rule, the latest version first.")
    let authority = Label(fr: "Autorité compétente", en: "Competent authority")
    let inForce = Label(fr: "en vigueur", en: "in force")
    let notInForce = Label(
        fr: "Hors vigueur pendant cette période", en: "Not in force during this period")
    let articles = Label(fr: "Textes", en: "Articles")
    let grade = Label(fr: "Lecture du texte", en: "How far it was read")
    let concerns = Label(fr: "Qui est concerné", en: "Whom it concerns")
    let everyone = Label(fr: "Toute personne", en: "Everyone")
    let condition = Label(fr: "Conditions", en: "Conditions")
    let noCondition = Label(fr: "Sans condition", en: "Without condition")
    let unless = Label(
        fr: "Prend fin, ou est refusé, seulement si", en: "Ends, or is refused, only if")
    let neverRequires = Label(fr: "N'exige jamais", en: "Never requires")
    let discretion = Label(fr: "Pouvoir de l'autorité", en: "Discretion")
    let mayGrant = Label(
        fr: "L'autorité peut l'accorder, sans y être tenue",
        en: "The authority may grant it, and need not")
    let documents = Label(fr: "Documents", en: "Documents")
    let route = Label(fr: "S'adresser à", en: "Go to")
    let owedBy = Label(fr: "Qui le doit", en: "Owed by")
    let urgencyName = Label(fr: "Urgence", en: "Urgency")
    let forChildren = Label(fr: "Dû à un enfant", en: "Owed to a child")
    let emergency = Label(fr: "Urgence vitale", en: "Emergency")
    let clock = Label(fr: "Version choisie d'après", en: "Version chosen by")
    let exceptIn = Label(fr: "Ne s'applique pas tel quel", en: "Does not apply as it stands")
    let exceptMeaning = Label(
        fr: "le droit du lieu n'a pas été lu : la réponse y reste à préciser",
        en: "the law of the place was not read: the answer there stays undecided")
    let readings = Label(fr: "Lectures en débat", en: "Disputed readings")
    let readingsMeaning = Label(
        fr:
            "Les textes ou leur lecture divergent. Là où les résultats diffèrent, rien ne se "
            + "ferme : la réponse reste à préciser et montre chaque lecture.",
        en: "The texts or their readings differ. Where the results differ nothing closes: the "
            + "answer stays undecided and shows each reading.")
    let asAbove = Label(
        fr: "comme dans la première lecture", en: "as in the first reading")
    let mainReading = Label(fr: "Lecture du texte", en: "Reading of the text")
    let note = Label(fr: "À noter", en: "Note")
    let shownBy = Label(fr: "Scénarios", en: "Scenarios")
    let shownOutside = Label(fr: "Scénarios hors de ces dates", en: "Scenarios outside these dates")
    let shownByNone = Label(fr: "Aucun scénario ne la montre.", en: "No scenario shows it.")
    let expected = Label(fr: "attendu", en: "expected")
    let source = Label(fr: "Source", en: "Source")
    let script = Label(fr: "Script", en: "Script")
    let dayOfAssessment = Label(fr: "jour de l'évaluation", en: "day of the assessment")
    let earliest = Label(fr: "le plus tôt de", en: "the earlier of")
    let latest = Label(fr: "le plus tard de", en: "the later of")
    let window = Label(fr: "jusqu'à", en: "until")

    // What suffices, and choices.
    let sufficiency = Label(
        fr: "Ce qui suffit pour déclencher le mécanisme", en: "What suffices to start the mechanism"
    )
    let sufficiencyLead = Label(
        fr: "Une seule de ces voies suffit. Aucun droit n'attend ce seuil.",
        en: "One of these ways suffices. No right waits for this threshold.")
    let choices = Label(fr: "Choix entre lectures", en: "Choices between readings")
    let chosen = Label(fr: "Retenu", en: "Chosen")
    let values = Label(fr: "Valeurs", en: "Values")
    let why = Label(fr: "Pourquoi", en: "Why")

    // Facts.
    let facts = Label(fr: "Dictionnaire des faits", en: "Dictionary of facts")
    let factsLead = Label(
        fr: "Ce qu'un signalement peut dire. Un fait absent est inconnu, jamais « non ».",
        en: "What a signal may say. A fact that is absent is unknown, never \"no\".")
    let askableBy = Label(fr: "Peut le demander", en: "May ask")
    let establishedBy = Label(fr: "Peut l'établir", en: "May establish it")
    let noEstablishedBy = Label(fr: "Peut seul l'écarter", en: "Alone may rule it out")
    let derived = Label(
        fr: "Déduit, s'il n'est pas donné, de", en: "Derived, where not given, from")
    let implies = Label(fr: "Entraîne", en: "Implies")
    let sensitive = Label(fr: "sensible", en: "sensitive")
    let shielded = Label(
        fr: "protégé : aucune règle locale ne le lit", en: "shielded: no local rule reads it")
    let wholeList = Label(
        fr: "liste complète : ce qui n'y est pas est absent",
        en: "whole list: what is not in it is absent")

    // Indicators.
    let indicators = Label(fr: "Indices, par grille", en: "Indicators, by grid")
    let indicatorsLead = Label(
        fr:
            "Un indice oriente, il ne prouve rien, et son absence non plus. Nationalité, origine "
            + "et handicap ne comptent jamais.",
        en: "An indicator points somewhere: it proves nothing, nor does its absence. Nationality, "
            + "origin and disability never count.")
    let unscored = Label(
        fr: "Indices qui ne comptent dans aucune grille", en: "Indicators that count in no grid")
    let contextOnly = Label(fr: "contexte seulement", en: "context only")
    let sameAs = Label(fr: "Même observation que", en: "Same observation as")
    let weight = Label(fr: "Compte", en: "Counts")
    let seenBy = Label(fr: "Peut le voir", en: "Can see it")
    let profiles = Label(fr: "Profils", en: "Profiles")
    let dimensions = Label(fr: "Dimensions", en: "Dimensions")
    let screen = Label(
        fr:
            "Outil de repérage : positif, il dit « parler à un spécialiste », et aucune règle "
            + "ne le lit.",
        en: "A screen: positive, it says \"talk to a specialist\", and no rule reads it.")
    let performance = Label(fr: "Résultats publiés", en: "Published results")
    let forms = Label(fr: "Formes d'exploitation", en: "Forms of exploitation")
    let grids = Label(fr: "Grilles", en: "Grids")
    let offences = Label(fr: "Infractions", en: "Offences")
    let survey = Label(fr: "Catégorie de l'enquête annuelle", en: "Category of the annual survey")

    // The rest.
    let actors = Label(fr: "Acteurs", en: "Actors")
    let mustNot = Label(fr: "Ne doit pas", en: "Must not")
    let openingHours = Label(fr: "Ouverture", en: "Opening")
    let services = Label(fr: "Services", en: "Services")
    let does = Label(fr: "Met en œuvre", en: "Carries out")
    let territory = Label(fr: "Territoire", en: "Territory")
    let wholeCountry = Label(fr: "tout le pays", en: "the whole country")
    let audience = Label(fr: "Public", en: "For")
    let languages = Label(fr: "Langues", en: "Languages")
    let number = Label(fr: "Numéro", en: "Number")
    let contact = Label(fr: "Contact", en: "Contact")
    let confidential = Label(
        fr: "lieu confidentiel : par son point d'entrée",
        en: "confidential place: by its entry point")
    let elsewhere = Label(
        fr: "hors du département de danger", en: "away from the department of danger")
    let documentsOf = Label(fr: "Sert à", en: "Serves")
    let references = Label(
        fr: "Ce qui n'est pas une règle, et pourquoi", en: "What is no rule, and why")
    let referencesLead = Label(
        fr:
            "Organisations, chiffres, formations, pratiques, outils et textes : aucune réponse "
            + "n'en dépend.",
        en:
            "Organisations, figures, training, practices, tools and texts: no answer depends "
            + "on them."
    )
    let whyNoRule = Label(fr: "Pourquoi ce n'est pas une règle", en: "Why it is no rule")
}

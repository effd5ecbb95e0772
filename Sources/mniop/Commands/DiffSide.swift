import MniopCore
import MniopExchange
import MniopScript

/// One folder of scripts of a comparison, loaded.
struct DiffScripts {
    let path: String
    let scripts: LoadedScripts
    let rulebook: Rulebook
    let hasErrors: Bool

    /// A local layer that does not load is said, and is then missing from the answers; without the
    /// national one, or where no local one of those that were given alone loads, there is nothing
    /// to compare.
    init(_ path: String, _ limits: ScriptLimits, _ language: Language) throws(Stop) {
        self.path = path
        scripts = try LoadedScripts(paths: [path], limits: limits)
        hasErrors = CaseCommand.report(scripts, language)
        guard let rulebook = scripts.load.rulebook else {
            throw Stop(.usage, Wording.sideDoesNotLoad(path))
        }
        let locals = rulebook.catalogue.layers.filter { $0.kind != .national }
        if scripts.nationalAdded > 0, locals.isEmpty, hasErrors {
            throw Stop(.usage, Wording.nothingLoads(path))
        }
        self.rulebook = rulebook
    }

    /// Layers that one side, or both, cannot load: a text for each.
    static func leftOut(_ old: DiffScripts, _ new: DiffScripts) -> [Label] {
        let (first, second) = (
            old.scripts.load.layersUnavailable, new.scripts.load.layersUnavailable
        )
        return first.map { layer in
            second.contains(layer)
                ? Wording.loadsNowhere(layer) : Wording.loadsNotIn(old.path, layer)
        } + second.filter { !first.contains($0) }.map { Wording.loadsNotIn(new.path, $0) }
    }

    /// What signals may name: facts, indicators and hospitals, those of layers in error as well.
    var names: Set<String> {
        let catalogue = rulebook.catalogue
        let hospitals = catalogue.layers.filter { $0.kind == .hospital }.map(\.id)
        return Set(catalogue.facts.map(\.id) + catalogue.indicators.map(\.id) + hospitals)
            .union(scripts.load.unavailableNames + scripts.load.layersUnavailable)
    }
}

/// The answers of one folder of scripts.
struct DiffSide {
    let path: String
    /// By person, in order.
    let answers: [Assessment]
    /// Names that the cases hold and that this side does not know, with the persons who show
    /// them: they count as not seen.
    let unseen: [(name: String, persons: Set<String>)]
    /// Persons of whom a signal was rejected, or who could not be assessed.
    let rejectedPersons: Set<String>
    private let rejections: [String]

    /// `other`: the side that this one is compared with; a name that it alone declares rejects no
    /// signal here.
    init(
        _ side: DiffScripts, against other: DiffScripts, _ cases: CaseFiles, _ date: CivilDate,
        _ language: Language
    ) {
        path = side.path
        let (load, rulebook) = (side.scripts.load, side.rulebook)
        let input = SignalInput(
            cases.files, load, rulebook, language: language,
            elsewhere: other.names.subtracting(side.names)
        ) {
            cases.bytes[$0] ?? []
        }
        var rejections = input.problems
        var rejectedPersons = input.rejectedPersons
        let run = AssessmentRun(load, rulebook, asOf: date, audience: nil)
        var answers: [Assessment] = []
        for person in input.persons {
            do {
                answers.append(try run.assess(person))
            } catch {
                rejectedPersons.insert(person.id)
                rejections.append(Wording.refused(error, person.id).text(in: language))
            }
        }
        self.answers = answers
        self.rejections = rejections
        self.rejectedPersons = rejectedPersons
        unseen = Set(input.leftOut.map(\.name)).sorted().map { name in
            (name, Set(input.leftOut.filter { $0.name == name }.map(\.person)))
        }
    }

    /// What both sides reject alike is said once.
    static func problems(_ old: DiffSide, _ new: DiffSide) -> [String] {
        let both = Set(old.rejections).intersection(new.rejections)
        return old.rejections.map { both.contains($0) ? $0 : "\($0) [\(old.path)]" }
            + new.rejections.filter { !both.contains($0) }.map { "\($0) [\(new.path)]" }
    }
}

/// Two sides, person by person.
struct Comparison {
    /// In the order of the old side.
    private(set) var differences: [AnswerDifference] = []
    /// A text for each person whom one side alone could answer.
    private(set) var alone: [Label] = []
    /// A text for each name that one side does not know.
    let unseen: [Label]
    /// Persons compared without a name, or a signal, that a side could not take.
    let partly: Int
    /// Persons who could not be compared at all.
    let notCompared: Int

    init(_ old: DiffSide, _ new: DiffSide) {
        let after = Dictionary(
            new.answers.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        let before = Set(old.answers.map(\.person))
        var apart = old.rejectedPersons.union(new.rejectedPersons)
        var shortened = apart
        for answer in old.answers {
            if let other = after[answer.person] {
                differences.append(AnswerDifference(from: answer, to: other))
            } else {
                alone.append(Wording.answeredByOne(answer.person, old.path))
                apart.insert(answer.person)
            }
        }
        for answer in new.answers where !before.contains(answer.person) {
            alone.append(Wording.answeredByOne(answer.person, new.path))
            apart.insert(answer.person)
        }
        let compared = Set(differences.map(\.person))
        unseen = [old, new].flatMap { side in
            side.unseen.compactMap { name, persons in
                let count = persons.intersection(compared).count
                return count == 0 ? nil : Wording.unseen(name, side.path, count)
            }
        }
        for (_, persons) in old.unseen + new.unseen { shortened.formUnion(persons) }
        partly = compared.intersection(shortened).count
        notCompared = apart.subtracting(compared).count
    }
}

import ArgumentParser
import MniopCore

/// `mniop new`: the first files of a department or of a hospital. Nothing is overwritten.
struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new", abstract: Wording.newAbstract.text(in: Usage.language))
    }

    @Argument(help: Usage.help(Wording.newKindHelp, value: "KIND"))
    var kind: String

    @Argument(help: Usage.help(Wording.newNameHelp, value: "ID"))
    var id: String

    @Option(help: Usage.help(Wording.newScriptsHelp, value: "ROOT"))
    var scripts: String?

    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = try language.language()
        let root = try root()
        let start = try startingPoint(in: root)
        let folder = root + "/" + start.folder
        do {
            try NewFiles.write(start.files.map { ($0.name, $0.text) }, in: folder)
        } catch {
            guard let reason = error.reason else {
                throw Stop(.usage, Wording.alreadyThere(error.path))
            }
            throw Stop(.usage, Wording.notWritten(error.path, reason))
        }
        let paths = start.files.map { folder + "/" + $0.name }
        Output.line(Wording.newSteps(paths, folder: folder).text(in: language))
    }

    /// A misspelt root would give birth to a second tree: only the usual one is made.
    private func root() throws(Stop) -> String {
        guard var root = scripts else {
            // Within the folder of scripts itself, that is the one that is meant.
            let isHere = !InputFile.exists("scripts") && InputFile.exists("national")
            return isHere ? "." : "scripts"
        }
        while root.hasSuffix("/"), root.utf8.count > 1 { root.removeLast() }
        guard InputFile.exists(root) else { throw Stop(.usage, Wording.noSuchRoot(root)) }
        return root
    }

    private func startingPoint(in root: String) throws(Stop) -> StartingPoint {
        switch kind {
        case "department":
            guard DepartmentNames.name(of: id) != nil else {
                throw Stop(.usage, Wording.noDepartment(id))
            }
            return .department(id)
        case "hospital":
            try checkHospital(in: root)
            return .hospital(id)
        default: throw Stop(.usage, Wording.unknownKind(kind))
        }
    }

    /// `40.ch_modele`: one dot, since what comes after a second one is a name of the hospital's.
    private func checkHospital(in root: String) throws(Stop) {
        let parts = id.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let meant = StartingPoint.plainHospital(id)
        let isThere = meant.map { InputFile.exists("\(root)/hopitaux/\($0)") } ?? false
        let refusal = Wording.badHospital(id, meant: meant, isThere: isThere)
        guard parts.count == 2 else { throw Stop(.usage, refusal) }
        guard DepartmentNames.name(of: parts[0]) != nil else {
            throw Stop(.usage, Wording.noDepartment(parts[0]))
        }
        guard StartingPoint.isPlain(parts[1]) else { throw Stop(.usage, refusal) }
    }
}

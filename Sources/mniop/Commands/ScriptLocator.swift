import MniopCore
import MniopScript

/// Where the scripts that ship are: `../share/mniop/scripts` beside the binary, else the source
/// tree above it.
enum ScriptLocator {
    static func shipped(
        executable: String? = Terminal.executable,
        exists: (String) -> Bool = InputFile.exists
    ) -> String? {
        guard let executable else { return nil }
        var folders = executable.split(separator: "/").map(String.init)
        _ = folders.popLast()
        let installed = folder(folders.dropLast()) + "share/mniop/scripts"
        if exists(installed + "/national") { return installed }
        while !folders.isEmpty {
            let scripts = folder(folders[...]) + "scripts"
            if exists(scripts + "/national") { return scripts }
            folders.removeLast()
        }
        return nil
    }

    private static func folder(_ parts: ArraySlice<String>) -> String {
        "/" + parts.map { $0 + "/" }.joined()
    }
}

/// Scripts as they were read and loaded.
struct LoadedScripts {
    var sources: [ScriptSource]
    var load: LoadResult
    var paths: ScriptPaths
    /// The last sources, under local scripts that were given alone.
    private(set) var nationalAdded = 0
    /// Files that look like scripts and are not read: looked for with `reviews` only.
    let unread: [Problem]
    /// Before these: the departments that hospitals given alone lean on.
    private var departmentsAdded = 0

    /// Reads and loads `paths`, or what ships; a local path stands on the national layer beside
    /// it, else on the one that ships.
    init(
        paths given: [String], limits: ScriptLimits = ScriptLimits(),
        includeScenarios: Bool = false, reviews: Bool = false
    ) throws(Stop) {
        let shipped = ScriptLocator.shipped()
        guard let first = given.first ?? shipped else {
            throw Stop(.usage, Wording.scriptsNotFound)
        }
        let wanted = given.isEmpty ? [first] : given
        var sources = try LoadedScripts.read(wanted)
        unread = reviews ? ScriptFiles.unread(paths: wanted) : []
        if sources.isEmpty {
            let shown = ScriptPaths(wanted).shown
            let found = ScriptFiles.unread(paths: wanted).map { shown($0.position.file) }
            throw Stop(.usage, Wording.noScript(in: wanted.joined(separator: ", "), unread: found))
        }
        var roots = wanted
        if !sources.contains(where: LoadedScripts.isNational) {
            let around = wanted.lazy.compactMap(ScriptFiles.root).first
            guard let root = around ?? shipped else {
                throw Stop(.usage, Wording.scriptsNotFound)
            }
            let national = try LoadedScripts.read([root + "/national"])
                .filter { !$0.path.hasSuffix("scenarios.lua") }
            let departments = try LoadedScripts.departments(under: sources, in: root)
            sources += departments + national
            departmentsAdded = departments.count
            nationalAdded = national.count
            roots.append(root)
        }
        self.sources = sources
        self.paths = ScriptPaths(roots)
        load = ScriptLoader.load(
            sources: sources, limits: limits, includeScenarios: includeScenarios, reviews: reviews)
    }

    /// A hospital's script may name what its department declares: `check` then reads both, as it
    /// does where it is given the whole tree.
    private static func departments(
        under sources: [ScriptSource], in root: String
    ) throws(Stop) -> [ScriptSource] {
        var paths: [String] = []
        for source in sources {
            let folders = source.path.split(separator: "/").dropLast().map(String.init)
            guard let hospital = folders.last(where: { $0.contains(".") }),
                let code = hospital.split(separator: ".").first
            else { continue }
            let path = "\(root)/departements/\(code)"
            let text = String(decoding: source.bytes, as: UTF8.self)
                .replacing("\"\(hospital)", with: "")
            if !paths.contains(path), text.contains("\"\(code)."), InputFile.exists(path) {
                paths.append(path)
            }
        }
        let known = Set(sources.map(\.path))
        return try paths.isEmpty
            ? []
            : read(paths).filter { !known.contains($0.path) && !$0.isScenarioFile }
    }

    /// The files and folders that `init` would read, without reading them.
    static func folders(for given: [String]) -> [String] {
        let shipped = ScriptLocator.shipped()
        guard !given.isEmpty else { return [shipped].compactMap { $0 } }
        let root = given.lazy.compactMap(ScriptFiles.root).first ?? shipped
        return given + [root].compactMap { $0.map { $0 + "/national" } }
    }

    private static func read(_ paths: [String]) throws(Stop) -> [ScriptSource] {
        do {
            return try ScriptFiles.read(paths: paths)
        } catch {
            throw Stop(.usage, error.text)
        }
    }

    /// Those that were given, without what they stand on.
    var given: ArraySlice<ScriptSource> { sources.dropLast(nationalAdded + departmentsAdded) }

    /// The local layer of a script, where it did not load and the national one did.
    func unavailableLayer(of path: String) -> String? {
        guard load.rulebook != nil else { return nil }
        let parts = path.split(separator: "/").map {
            $0.hasSuffix(".lua") ? String($0.dropLast(4)) : String($0)
        }
        return load.layersUnavailable.first(where: parts.contains)
    }

    private static func isNational(_ source: ScriptSource) -> Bool {
        source.path.split(separator: "/").dropLast().contains("national")
    }
}

/// From paths relative to the scripts' root back to paths that an editor opens from here.
struct ScriptPaths {
    private let roots: [String]

    init(_ given: [String]) {
        roots = given.flatMap { path in
            // What was given may lie below the root: then only its real path names the root.
            ScriptPaths.folders(above: path)
                + (path.hasPrefix("/") ? [] : [""])
                + (Terminal.realPath(path).map(ScriptPaths.folders) ?? [])
        }
    }

    /// The path and each folder above it, with a slash at the end, written as it was given.
    private static func folders(above path: String) -> [String] {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
        if parts.last == "" { parts.removeLast() }
        var folders: [String] = []
        while !parts.isEmpty {
            folders.append(parts.joined(separator: "/") + "/")
            parts.removeLast()
        }
        return folders
    }

    func shown(_ path: String) -> String {
        roots.lazy.map { $0 + path }.first(where: InputFile.exists) ?? path
    }
}

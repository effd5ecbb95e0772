import CMniop
import LuaSandbox
import MniopCore
import MniopScript

@c @implementation
public func mniop_rulebook_load(
    _ paths: UnsafePointer<mniop_text>?, _ path_count: Int,
    _ options: UnsafePointer<mniop_load_options>?,
    _ rulebook: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    make(rulebook, "rulebook", error) { () throws(Failure) in
        let given = try Options.read(options, zeroed: mniop_load_options(), "options")
        var names: [String] = []
        for path in try Input.list(paths, path_count, "paths") {
            names.append(try Input.text(path.bytes, path.length, "paths"))
        }
        guard !names.isEmpty else { throw .missing("paths") }
        return try load(try read(names), given)
    }
}

@c @implementation
public func mniop_rulebook_from_scripts(
    _ scripts: UnsafePointer<mniop_script>?, _ script_count: Int,
    _ options: UnsafePointer<mniop_load_options>?,
    _ rulebook: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    make(rulebook, "rulebook", error) { () throws(Failure) in
        let given = try Options.read(options, zeroed: mniop_load_options(), "options")
        var sources: [ScriptSource] = []
        for script in try Input.list(scripts, script_count, "scripts") {
            let path = try Input.text(script.path, script.path_length, "scripts.path")
            let bytes = try Input.bytes(script.bytes, script.length, "scripts.bytes")
            sources.append(ScriptSource(path: path, bytes: Array(bytes)))
        }
        guard !sources.isEmpty else { throw .missing("scripts") }
        return try load(sources, given)
    }
}

private func read(_ paths: [String]) throws(Failure) -> [ScriptSource] {
    do {
        return try ScriptFiles.read(paths: paths)
    } catch {
        throw Failure(
            MNIOP_UNREADABLE, [CallProblem("unreadable", error.path, error.text)])
    }
}

private func load(
    _ sources: [ScriptSource], _ options: mniop_load_options
) throws(Failure) -> RulebookHandle {
    let result = ScriptLoader.load(sources: sources, limits: try limits(options))
    guard let rulebook = result.rulebook else {
        let problems = result.problems.map { CallProblem($0) }
        guard !problems.isEmpty else {
            throw Failure(
                MNIOP_BAD_SCRIPT, "no_rulebook", "scripts", fr: "aucun script national",
                en: "no national script")
        }
        // The caller who reads one line reads an error, not a warning.
        throw Failure(
            MNIOP_BAD_SCRIPT, problems.filter(\.isError) + problems.filter { !$0.isError })
    }
    let handle = RulebookHandle(rulebook, result)
    if let log = HostLog(options.log, options.log_context) { handle.problems.forEach(log.say) }
    return handle
}

private func limits(_ given: mniop_load_options) throws(Failure) -> SandboxLimits {
    var limits = SandboxLimits()
    func set<Number: FixedWidthInteger>(
        _ value: UInt64, _ field: WritableKeyPath<SandboxLimits, Number>
    ) throws(Failure) {
        guard value != 0 else { return }
        guard let limit = Number(exactly: value) else { throw .badLength("options") }
        limits[keyPath: field] = limit
    }
    try set(given.instructions, \.instructions)
    try set(given.memory_bytes, \.memoryBytes)
    try set(given.source_bytes, \.sourceBytes)
    try set(given.output_bytes, \.outputBytes)
    return limits
}

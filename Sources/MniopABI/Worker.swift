import CMniop
import MniopCore
import MniopScript

/// What `mniop_worker` is. Belongs to one thread at a time: see `inUse`.
///
/// INVARIANT: `options` is changed, and read by an assessment, under `inUse`.
final class WorkerHandle: Handle {
    let inUse = InUse()
    let rulebook: RulebookHandle
    /// Changed under `inUse` alone.
    var options: AssessmentOptions
    let hooks: HookRunner?
    let log: HostLog?

    init(
        _ rulebook: RulebookHandle, _ options: AssessmentOptions, withHooks: Bool, log: HostLog?
    ) {
        self.rulebook = rulebook
        self.options = options
        self.log = log
        let runs = withHooks && !rulebook.hooks.isEmpty
        hooks = runs ? HookRunner(rulebook.hooks, rulebook: rulebook.rulebook) : nil
    }
}

@c @implementation
public func mniop_worker_new(
    _ rulebook: OpaquePointer?, _ options: UnsafePointer<mniop_worker_options>?,
    _ worker: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    make(worker, "worker", error) { () throws(Failure) in
        let handle = try RulebookHandle.required(rulebook, "rulebook")
        let given = try Options.read(options, zeroed: mniop_worker_options(), "options")
        guard given.without_hooks <= 1 else { throw .badFlag("options") }
        var chosen = AssessmentOptions()
        chosen.unavailableLayers = handle.unavailableLayers
        chosen.parameters = try parameterChoices(
            given.parameters, given.parameter_count, handle.rulebook)
        return WorkerHandle(
            handle, chosen, withHooks: given.without_hooks == 0,
            log: HostLog(given.log, given.log_context))
    }
}

@c @implementation
public func mniop_worker_free(_ worker: UnsafeMutablePointer<OpaquePointer?>?) {
    WorkerHandle.free(worker)
}

/// The host's choices, each one that the scripts declare.
func parameterChoices(
    _ start: UnsafePointer<mniop_parameter>?, _ count: Int, _ rulebook: Rulebook
) throws(Failure) -> [(id: String, value: String)] {
    var choices: [(id: String, value: String)] = []
    for parameter in try Input.list(start, count, "parameters") {
        choices.append(try choice(parameter, rulebook))
    }
    return choices
}

private func choice(
    _ given: mniop_parameter, _ rulebook: Rulebook
) throws(Failure) -> (id: String, value: String) {
    let name = try Input.text(given.name, given.name_length, "parameters.name")
    let value = try Input.text(given.value, given.value_length, "parameters.value")
    let known = rulebook.catalogue.parameters
    guard let parameter = known.first(where: { $0.id == name }) else {
        let nearest = Names.nearest(name, among: known.map(\.id))
        throw Failure(
            MNIOP_UNKNOWN, "unknown_parameter", "parameters",
            fr: "paramètre inconnu" + (nearest.map { " ; le plus proche : \($0)" } ?? ""),
            en: "unknown parameter" + (nearest.map { "; the nearest is \($0)" } ?? ""))
    }
    guard parameter.values.contains(value) else {
        let values = parameter.values.joined(separator: ", ")
        throw Failure(
            MNIOP_BAD_VALUE, "unknown_parameter_value", "parameters.\(parameter.id)",
            fr: "attendu : l'un de \(values)", en: "expected: one of \(values)")
    }
    return (parameter.id, value)
}

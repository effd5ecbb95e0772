import LuaSandbox
import MniopCore

/// The hooks of a load: what a worker needs to run them. Immutable, shared by all threads.
public struct HookSet: Sendable {
    let layers: [HookSource]

    init(layers: [HookSource]) { self.layers = layers }

    public static let none = HookSet(layers: [])

    public var isEmpty: Bool { layers.isEmpty }
}

/// The scripts of a layer with hooks, to be run again in each worker: Lua functions cannot pass
/// from one Lua state to another.
struct HookSource: Sendable {
    let plan: LayerPlan
    let helpers: HelperLibrary
    let limits: SandboxLimits
    /// What its scripts ask about by name.
    let asked: [HookQuestion]
}

/// A name that a hook asks about: `case:present "oit.D4.01"`.
struct HookQuestion: Sendable, Hashable {
    enum Kind: String, Sendable, CaseIterable { case facts, indicators, rules }

    var kind: Kind
    var id: String
}

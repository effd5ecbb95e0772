import Testing

@testable import LuaSandbox

/// A prelude for tests: scripts say `give(value)`, the host takes what was given.
let testPrelude = """
    local given = {}
    local exports = { give = function(value) given[#given + 1] = value end }
    exports.marked = setmetatable({}, { __index = function(_, key) return "marked " .. key end,
                                        __metatable = false })
    exports.frozen = freeze { inner = { 1, 2, 3 }, name = "x" }
    exports.here = function() local name, line = where() return name .. "|" .. line end
    local host = {
        take = function() local all = given given = {} return all end,
        echo = function(value) return value end,
        boom = function() error("boom") end,
        upvalues = function() return upvalues(given[1]) end,
    }
    return exports, host
    """

func makeSandbox(
    _ limits: SandboxLimits = SandboxLimits()
) throws(SandboxError) -> Sandbox {
    try Sandbox(prelude: testPrelude, preludeName: "prelude", limits: limits)
}

/// What a script gives, in a sandbox of its own.
func given(_ script: String) throws -> [LuaValue] {
    let sandbox = try makeSandbox()
    try sandbox.run(source: Array(script.utf8), name: "test.lua")
    guard case .table(let table) = try sandbox.call("take", []) else { return [] }
    return table.array
}

/// How a script fails; `nil` where it does not.
func failure(_ script: String, _ limits: SandboxLimits = SandboxLimits()) throws -> SandboxError? {
    let sandbox = try makeSandbox(limits)
    do throws(SandboxError) {
        try sandbox.run(source: Array(script.utf8), name: "test.lua")
        return nil
    } catch {
        return error
    }
}

import Testing

@testable import LuaSandbox

/// A prelude for tests: scripts say `give(value)`, the host takes what was given.
let testPrelude = """
    local given = {}
    local exports = { give = function(value) given[#given + 1] = value end }
    exports.marked = setmetatable({}, { __index = function(_, key) return "marked " .. key end,
                                        __metatable = false })
    exports.frozen = freeze { inner = { 1, 2, 3 }, name = "x" }
    exports.fail = function(message) error(message) end
    exports.build = function(text)
        local chunk, message = compile(text, "helper", sandboxenv())
        return chunk and chunk() or message
    end
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

/// Expects that `body` ends with an error of this kind.
func expect<Result>(
    _ kind: SandboxError.Kind, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws(SandboxError) -> Result
) {
    do throws(SandboxError) {
        _ = try body()
        Issue.record("no error", sourceLocation: sourceLocation)
    } catch {
        #expect(error.kind == kind, "\(error)", sourceLocation: sourceLocation)
    }
}

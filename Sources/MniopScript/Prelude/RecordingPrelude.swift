import LuaSandbox

/// The Lua text that protocol scripts run on: it records what they declare and judges nothing,
/// so that the loader can report every problem of a file at once.
///
/// What is declared goes to the guard's recording at once (CLuaGuard/recording.c), which
/// `RecordingReader` reads.
enum ScriptPrelude {
    static let name = "prelude"

    /// The parts share their locals, hence one chunk.
    static let text = recording + formulas + verbs + hooks

    /// Read once a process: every layer runs it.
    static let compiled =
        (try? Sandbox.compile(prelude: text, name: name)) ?? Sandbox.Prelude(text, name: name)

    /// The two kinds of value that scripts handle but cannot change.
    private static let recording = #"""
        local privileged = ...
        local setmetatable, rawget = privileged.setmetatable, privileged.rawget
        local compile, sandboxenv = privileged.compile, privileged.sandboxenv
        local freeze, upvalues = privileged.freeze, privileged.upvalues
        local rawset, recorder = privileged.rawset, privileged.recorder
        local type, select, error, pcall = type, select, error, pcall

        -- Messages carry both languages; the loader cuts them at the mark.
        local function refuse(fr, en) privileged.refuse(fr .. " || " .. en) end

        local muted = 0            -- in the body of a helper reached through `use`
        local running = nil        -- the case that a hook is looking at

        local NodeMeta, ValueMeta = {}, {}
        -- The limits are the recorder's.
        local record = recorder({
          deep = "table imbriquée trop profondément || table nested too deep",
          key = "clé de table inattendue : seuls les noms et les listes conviennent"
            .. " || unexpected table key: only names and lists will do",
          nodes = "imbriqué sur plus de 100 niveaux || nested over 100 levels",
          values = "imbriqué sur plus de 6 niveaux || nested over 6 levels",
          clauses = "plus de 8 précisions sur un délai || over 8 clauses on one time",
        }, NodeMeta, ValueMeta)
        local KEY = record.key     -- what scripts cannot name they cannot read or change
        local node, value, item, again = record.node, record.value, record.item, record.again
        local methodsOf, snapshot = record.methods, record.snapshot

        local function locked()
          refuse("une formule ou une version ne se modifie pas après coup",
                 "a formula or a version cannot be changed afterwards")
        end
        local function noOperator()
          local list = "all{...}, any{...}, no(x), :is(v), :below(n)"
          refuse("opérateur de Lua sur une formule : écrire " .. list,
                 "Lua operator on a formula: write " .. list)
        end
        for _, meta in ipairs { NodeMeta, ValueMeta } do
          meta.__newindex = locked
          meta.__metatable = false
          for _, event in ipairs {
            "__eq", "__lt", "__le", "__add", "__sub", "__mul", "__div", "__mod", "__pow",
            "__unm", "__idiv", "__concat", "__len", "__band", "__bor", "__bxor", "__bnot",
            "__shl", "__shr",
          } do
            meta[event] = noOperator
          end
        end

        """#

    /// Constructors of formulas and of times.
    private static let formulas = #"""
        local methods = {}
        for _, op in ipairs {
          "is", "isnt", "among", "includes", "below", "atleast", "before", "after",
        } do
          methods[op] = function(...) return node(muted > 0, op, ...) end
        end
        -- An unknown method becomes a node of its own: Swift then names the nearest one.
        NodeMeta.__index = function(self, key)
          return methods[key] or node(muted > 0, "member", self, key)
        end
        NodeMeta.__call = function(self, ...)
          return node(muted > 0, "call", self, ...)
        end

        -- What may be called on a time.
        local PLAIN, FROM, COUNT = 0, 1, 2
        local function clause(name)
          return function(self, ...)
            if methodsOf(self) ~= COUNT then
              local example = "days(30):from(\"date_x\"):" .. name .. "(...)"
              refuse("écrire deux points : " .. example, "write a colon: " .. example)
            end
            return record.clause(self, name, ...)
          end
        end
        local clauses = {}
        for _, name in ipairs { "restarted_by", "suspended", "to_working_day" } do
          clauses[name] = clause(name)
        end

        ValueMeta.__index = function(self, key)
          local methods = methodsOf(self)
          if key == "from" and methods == FROM then
            return function(period, date) return value(COUNT, "from", period, date) end
          end
          if methods == COUNT then
            if clauses[key] then return clauses[key] end
            local known = ":restarted_by, :suspended, :to_working_day"
            refuse("rien ne s'appelle « " .. tostring(key) .. " » après :from ; il y a " .. known,
                   "nothing is called '" .. tostring(key) .. "' after :from; there are " .. known)
          end
          refuse("rien ne s'appelle « " .. tostring(key) .. " » ici ; une durée a `:from \"fait\"`",
                 "nothing is called '" .. tostring(key) .. "' here; a period has `:from \"fact\"`")
        end

        local exports = {}
        for _, op in ipairs { "all", "any", "none", "no", "at_least", "elapsed", "present",
                              "positive", "reading", "sufficient", "open", "available" } do
          exports[op] = function(...) return node(muted > 0, op, ...) end
        end
        for _, unit in ipairs { "hours", "days", "months", "years", "working_days" } do
          exports[unit] = function(...) return value(FROM, "period", unit, ...) end
        end
        function exports.earliest(...) return value(PLAIN, "earliest", ...) end
        function exports.latest(...) return value(PLAIN, "latest", ...) end
        function exports.version(...) return value(PLAIN, "version", ...) end

        """#

    /// Verbs, and helpers shared between files.
    private static let verbs = #"""
        local function declare(verb, ...)
          if running then
            refuse("« " .. verb .. " » : on_assessment ne déclare rien ; écrire propose { ... }",
                   "'" .. verb .. "': on_assessment declares nothing; write propose { ... }")
          end
          return item(muted == 0, verb, ...)
        end

        local function named(verb, ...)
          if select("#", ...) > 1 then declare(verb, ...) return end
          local number = declare(verb, (...))
          return function(...) again(number, ...) end
        end

        for _, verb in ipairs {
          "indicator", "grid", "exploitation", "right", "duty", "measure", "alert", "service",
          "document", "department", "hospital", "scenario", "reference",
        } do
          exports[verb] = function(...) return named(verb, ...) end
        end
        for _, verb in ipairs { "language", "sufficiency", "verified_until" } do
          exports[verb] = function(...) declare(verb, nil, ...) end
        end

        -- `fact "x" {}` declares, `fact.x` reads; likewise parameter and actor.
        local function namespace(verb, read)
          return setmetatable({}, {
            __index = read,
            __newindex = locked,
            __metatable = false,
            __call = function(_, ...) return named(verb, ...) end,
          })
        end
        for _, verb in ipairs { "fact", "parameter" } do
          exports[verb] = namespace(verb, function(_, key) return node(muted > 0, verb, key) end)
        end
        exports.actor = namespace("actor", function(_, key)
          if key == "is" then return function(_, ...) return node(muted > 0, "actor", ...) end end
          refuse("écrire actor:is \"hopital\"", "write actor:is \"hopital\"")
        end)

        local sources, helpers = {}, {}
        function exports.use(name)
          local text = type(name) == "string" and sources[name]
          if not text then
            local example = "use \"national.hopital\" -> national/hopital.lua"
            refuse("aide inconnue « " .. tostring(name) .. " » : " .. example,
                   "unknown helper '" .. tostring(name) .. "': " .. example)
          end
          local held = helpers[name]
          if held == false then
            refuse("« " .. name .. " » s'utilise lui-même", "'" .. name .. "' uses itself")
          end
          if held then return held.result end
          helpers[name] = false
          local env = sandboxenv()
          local chunk = compile(text, name, env)
          if not chunk then
            refuse("« " .. name .. " » ne se lit pas : corriger d'abord ce script",
                   "'" .. name .. "' cannot be read: mend that script first")
          end
          muted = muted + 1
          local ok, result = pcall(chunk)
          muted = muted - 1
          if not ok then error(result, 0) end
          if type(result) ~= "table" then
            refuse("« " .. name .. " » doit finir par `return { ... }`",
                   "'" .. name .. "' must end with `return { ... }`")
          end
          for _, other in pairs(helpers) do
            -- One that hands on another's table: frozen already.
            if other and other.result == result then helpers[name] = other end
          end
          if not helpers[name] then helpers[name] = { result = freeze(result) } end
          return helpers[name].result
        end

        """#
}

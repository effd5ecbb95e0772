/// The Lua text that protocol scripts run on: it records what they declare and judges nothing,
/// so that the loader can report every problem of a file at once.
///
/// What it keeps is plain data: tables, strings, numbers. A table with a field `$` is one of ours
/// (a formula, a version, a period ...); its arguments stand in `a`, their number in `n`.
enum ScriptPrelude {
    static let name = "prelude"

    /// The parts share their locals, hence one chunk.
    static let text = recording + formulas + verbs + hooks

    /// Snapshots, and the two kinds of value that scripts handle but cannot change.
    private static let recording = #"""
        local privileged = ...
        local setmetatable, rawget = privileged.setmetatable, privileged.rawget
        local where, compile = privileged.where, privileged.compile
        local sandboxenv, freeze = privileged.sandboxenv, privileged.freeze
        local upvalues, rawset = privileged.upvalues, privileged.rawset
        local type, select, error, pcall = type, select, error, pcall

        -- Messages carry both languages; the loader cuts them at the mark.
        local refused              -- where: an error raised here has no line of its own
        local function refuse(fr, en)
          local file, line = where()
          refused = { file = file, line = line }
          error(fr .. " || " .. en, 0)
        end

        local KEY = {}             -- what scripts cannot name they cannot read or change
        local items, nodes = {}, {}
        local serial = 0
        local muted = 0            -- in the body of a helper reached through `use`
        local running = nil        -- the case that a hook is looking at

        -- LIMIT: formulas within formulas. What reads them goes down one call a level.
        -- Times hold times by copy, hence fewer.
        local mostLevels, mostTimes = 100, 6
        local deepest, deepestTime = 0, 0

        local function snapshot(value, depth)
          local kind = type(value)
          if kind == "function" then return { ["$"] = "function" } end
          if kind ~= "table" then return value end
          local own = rawget(value, KEY)
          if own then
            if own.s then
              if own.d > deepest then deepest = own.d end
            elseif own.d > deepestTime then
              deepestTime = own.d
            end
            if own.s then return { ["$"] = "node", s = own.s } end
            return own
          end
          if depth > 16 then
            refuse("table imbriquée trop profondément", "table nested too deep")
          end
          local copy, count, largest = {}, 0, 0
          for k, v in pairs(value) do
            local sort = type(k)
            if sort == "number" and k >= 1 and k % 1 == 0 then
              count = count + 1
              if k > largest then largest = k end
              copy[k] = snapshot(v, depth + 1)
            elseif sort == "string" and k ~= "$" then
              copy[k] = snapshot(v, depth + 1)
            else
              refuse("clé de table inattendue : seuls les noms et les listes conviennent",
                     "unexpected table key: only names and lists will do")
            end
          end
          if largest ~= count then
            -- A nil in a list would silently drop a condition.
            return { ["$"] = "hole" }
          end
          return copy
        end

        local function arguments(...)
          deepest, deepestTime = 0, 0
          local n = select("#", ...)
          local list = {}
          for i = 1, n do
            local value = snapshot((select(i, ...)), 1)
            if value == nil then value = { ["$"] = "nil" } end
            list[i] = value
          end
          return list
        end

        local NodeMeta, ValueMeta = {}, {}

        local function tooDeep(levels)
          refuse("imbriqué sur plus de " .. levels .. " niveaux",
                 "nested over " .. levels .. " levels")
        end

        local function node(op, ...)
          serial = serial + 1
          local file, line = where()
          local record = {
            s = serial, op = op, a = arguments(...), file = file, line = line,
            shared = muted > 0 or running ~= nil,
          }
          record.d = deepest + 1
          if deepest >= mostLevels then tooDeep(mostLevels) end
          nodes[#nodes + 1] = record
          return setmetatable({ [KEY] = record }, NodeMeta)
        end

        local function value(tag, methods, ...)
          local file, line = where()
          local record = { ["$"] = tag, a = arguments(...), file = file, line = line }
          record.d = deepestTime + 1
          if deepestTime >= mostTimes then tooDeep(mostTimes) end
          return setmetatable({ [KEY] = record, [methods] = true }, ValueMeta)
        end

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
          methods[op] = function(...) return node(op, ...) end
        end
        -- An unknown method becomes a node of its own: Swift then names the nearest one.
        NodeMeta.__index = function(self, key)
          return methods[key] or node("member", self, key)
        end
        NodeMeta.__call = function(self, ...)
          return node("call", self, ...)
        end

        local FROM, COUNT, PLAIN = {}, {}, {}
        -- What follows `:from`: the count stays flat, so that no clause adds a level.
        -- LIMIT: clauses of one count; each copies those before it.
        local mostClauses = 8
        local function clause(name)
          return function(self, ...)
            local own = type(self) == "table" and rawget(self, KEY)
            if not own or own["$"] ~= "from" then
              local example = "days(30):from(\"date_x\"):" .. name .. "(...)"
              refuse("écrire deux points : " .. example, "write a colon: " .. example)
            end
            local file, line = where()
            local parts = {}
            for i = 1, #own.a do parts[i] = own.a[i] end
            parts[#parts + 1] = { ["$"] = name, a = arguments(...), file = file, line = line }
            if deepestTime >= mostTimes then tooDeep(mostTimes) end
            if #parts > mostClauses + 2 then
              refuse("plus de " .. mostClauses .. " précisions sur un délai",
                     "over " .. mostClauses .. " clauses on one time")
            end
            local record = { ["$"] = "from", a = parts, file = file, line = line }
            record.d = deepestTime + 1 > own.d and deepestTime + 1 or own.d
            return setmetatable({ [KEY] = record, [COUNT] = true }, ValueMeta)
          end
        end
        local clauses = {}
        for _, name in ipairs { "restarted_by", "suspended", "to_working_day" } do
          clauses[name] = clause(name)
        end

        ValueMeta.__index = function(self, key)
          if key == "from" and rawget(self, FROM) then
            return function(period, date) return value("from", COUNT, period, date) end
          end
          if rawget(self, COUNT) then
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
          exports[op] = function(...) return node(op, ...) end
        end
        for _, unit in ipairs { "hours", "days", "months", "years", "working_days" } do
          exports[unit] = function(...) return value("period", FROM, unit, ...) end
        end
        function exports.earliest(...) return value("earliest", PLAIN, ...) end
        function exports.latest(...) return value("latest", PLAIN, ...) end
        function exports.version(...) return value("version", PLAIN, ...) end

        """#

    /// Verbs, and helpers shared between files.
    private static let verbs = #"""
        local function record(verb, id, ...)
          local file, line = where()
          local item = { verb = verb, id = snapshot(id, 1), file = file, line = line }
          item.a = arguments(...)
          if muted == 0 then items[#items + 1] = item end
          return item
        end

        local function named(verb, ...)
          if select("#", ...) > 1 then return record(verb, ...) end
          local item = record(verb, (...))
          return function(...)
            item.a = arguments(...)
          end
        end

        for _, verb in ipairs {
          "indicator", "grid", "exploitation", "right", "duty", "measure", "alert", "service",
          "document", "department", "hospital", "scenario", "reference",
        } do
          exports[verb] = function(...) return named(verb, ...) end
        end
        for _, verb in ipairs { "language", "sufficiency", "verified_until" } do
          exports[verb] = function(...) record(verb, nil, ...) end
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
          exports[verb] = namespace(verb, function(_, key) return node(verb, key) end)
        end
        exports.actor = namespace("actor", function(_, key)
          if key == "is" then return function(_, ...) return node("actor", ...) end end
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

extension ScriptPrelude {
    /// Hooks, and what the host calls.
    static let hooks = #"""
        local registered = {}      -- { f =, kept = { name = value } }

        -- What nobody can write to: formulas, namespaces, environments, helpers' tables.
        local function isLocked(t)
          local ok = pcall(function() t[KEY] = true end)
          if ok then rawset(t, KEY, nil) end
          return not ok
        end

        -- What a hook holds from outside: constants and functions, and what they hold in turn.
        -- Gives the name of the first table that could keep something between two cases. A helper
        -- may hold tables of constants: they are compared after each case, as constants are.
        local function stateOf(f, kept, seen, ofHelper)
          if seen[f] then return nil end
          seen[f] = true
          for index, held in ipairs(upvalues(f)) do
            local name, value, kind = held.name, held.value, type(held.value)
            if kind == "function" then
              local found = stateOf(value, kept, seen, ofHelper)
              if found then return found end
            elseif kind ~= "table" then
              kept[#kept + 1] = { f = f, index = index, name = name, value = value }
            elseif rawget(value, KEY) or seen[value] then
              -- A formula; or looked at already.
            elseif isLocked(value) then
              seen[value] = true
              for _, inner in pairs(value) do
                if type(inner) == "function" then stateOf(inner, kept, seen, true) end
              end
            elseif ofHelper then
              kept[#kept + 1] = { name = name, table = value, value = snapshot(value) }
            else
              return name
            end
          end
          return nil
        end

        local function isKept(held)
          if held.table then
            local _, isSame = snapshot(held.table, held.value)
            return isSame
          end
          return upvalues(held.f)[held.index].value == held.value
        end

        -- The id is the name of what the hook would keep.
        function exports.on_assessment(...)
          local f = ...
          local isHook = type(f) == "function" and muted == 0
          local kept = {}
          declare("on_assessment", isHook and stateOf(f, kept, {}, false) or nil, ...)
          if isHook then registered[#registered + 1] = { f = f, kept = kept } end
        end

        local known = { facts = {}, indicators = {}, rules = {}, shielded = {} }
        local function check(id, fr, en, ...)
          for i = 1, select("#", ...) do
            if known[(select(i, ...))][id] then return end
          end
          local name = tostring(id)
          refuse(fr .. " inconnu « " .. name .. " »", "unknown " .. en .. " '" .. name .. "'")
        end
        local function readable(id)
          if known.shielded[id] then
            refuse("le fait « " .. id .. " » n'est lu par aucun script local",
                   "the fact '" .. id .. "' is read by no local script")
          end
        end

        local caseMethods = {}
        function caseMethods.present(_, id)
          check(id, "indicateur", "indicator", "indicators")
          return running.present[id] == true
        end
        function caseMethods.absent(_, id)
          check(id, "indicateur", "indicator", "indicators")
          return running.absent[id] == true
        end
        function caseMethods.unknown(_, id)
          check(id, "fait ou indicateur", "fact or indicator", "facts", "indicators")
          readable(id)
          if known.indicators[id] then return not (running.present[id] or running.absent[id]) end
          return running.facts[id] == nil
        end
        function caseMethods.fact(_, id)
          check(id, "fait", "fact", "facts")
          readable(id)
          return running.facts[id]
        end
        function caseMethods.outcome(_, id)
          check(id, "règle", "rule", "rules")
          return running.outcomes[id]
        end

        local mostProposals = 20   -- LIMIT: a layer and an assessment, language.md
        function exports.propose(...)
          if not running then
            refuse("propose ne sert que dans on_assessment(function(case) ... end)",
                   "propose is only for on_assessment(function(case) ... end)")
          end
          if running.count >= mostProposals then
            running.overflow = true
            return
          end
          running.count = running.count + 1
          item(true, "propose", nil, ...)
        end

        local function setOf(list)
          local set = {}
          for _, name in ipairs(list or {}) do set[name] = true end
          return set
        end

        local host = {}
        function host.sources(texts) sources = texts end
        function host.names(names)
          for key in pairs(known) do known[key] = setOf(names[key]) end
        end
        -- One case: `begin`, then each hook by itself, so that one that fails takes no other along.
        local view
        function host.begin(case)
          running = {
            facts = case.facts or {}, outcomes = case.outcomes or {},
            present = setOf(case.present), absent = setOf(case.absent), count = 0,
          }
          view = setmetatable({}, {
            __index = function(_, key)
              if caseMethods[key] then return caseMethods[key] end
              local name, list = tostring(key), "present, absent, unknown, fact, outcome"
              refuse("un cas n'a pas de « " .. name .. " » : " .. list,
                     "a case has no '" .. name .. "': " .. list)
            end,
            __newindex = locked, __metatable = false,
          })
          return #registered
        end
        function host.hook(index)
          local hook = registered[index]
          hook.f(view)
          for _, held in ipairs(hook.kept) do
            if not isKept(held) then
              refuse("« " .. held.name .. " » a changé : rien ne passe d'un cas à l'autre",
                     "'" .. held.name .. "' changed: nothing passes from one case to the next")
            end
          end
          return running.overflow
        end
        function host.finish()
          running, view = nil, nil
        end

        return exports, host
        """#
}

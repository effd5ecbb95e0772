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
        -- What the host passes to each hook, by place: the names that the layer was seen to ask
        -- about. Any other makes the host run the layer again with the whole case. Each call of
        -- a function is dear: what is watched takes one.
        local watched = { facts = {}, indicators = {}, rules = {} }
        local signs, facts = {}, {}
        local values = {}
        local function check(id, fr, en, kind, other)
          if known[kind][id] or other and known[other][id] then return end
          local name = tostring(id)
          refuse(fr .. " « " .. name .. " »", "unknown " .. en .. " '" .. name .. "'")
        end
        local function look(kind, id)
          local whole = running.whole
          if whole then
            local asked = running.asked
            asked[#asked + 1] = { kind = kind, id = id }
            return whole[kind][id]
          end
          local place = watched[kind][id]
          if place then return values[place] end
          running.missed = true
          error("missed", 0)
        end
        local function factOf(id)
          if known.shielded[id] then
            refuse("le fait « " .. id .. " » n'est lu par aucun script local",
                   "the fact '" .. id .. "' is read by no local script")
          end
          return look("facts", id)
        end

        local caseMethods = {}
        function caseMethods.present(_, id)
          local place = signs[id]
          if place then return values[place] == 1 end
          check(id, "indicateur inconnu", "indicator", "indicators")
          return look("indicators", id) == 1
        end
        function caseMethods.absent(_, id)
          local place = signs[id]
          if place then return values[place] == -1 end
          check(id, "indicateur inconnu", "indicator", "indicators")
          return look("indicators", id) == -1
        end
        function caseMethods.unknown(_, id)
          local place = signs[id] or facts[id]
          if place then return values[place] == nil end
          check(id, "fait ou indicateur inconnu", "fact or indicator", "facts", "indicators")
          if known.indicators[id] then return look("indicators", id) == nil end
          return factOf(id) == nil
        end
        function caseMethods.fact(_, id)
          local place = facts[id]
          if place then return values[place] end
          check(id, "fait inconnu", "fact", "facts")
          return factOf(id)
        end
        function caseMethods.outcome(_, id)
          check(id, "règle inconnue", "rule", "rules")
          local outcome = look("rules", id)
          if outcome == false then
            refuse("le résultat de « " .. id .. " » dépend du séjour, de la nationalité ou de "
                     .. "l'asile : aucun script local ne le lit",
                   "the outcome of '" .. id .. "' depends on stay, nationality or asylum: "
                     .. "no local script reads it")
          end
          return outcome
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
          running.proposed = true
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
        function host.watch(names)
          for key in pairs(watched) do
            watched[key] = {}
            for id, place in pairs(names[key] or {}) do watched[key][id] = place end
          end
          signs, facts = watched.indicators, watched.facts
          return #registered
        end
        -- One view for all cases: what it shows is in `values` and `running`.
        setmetatable(caseMethods, {
          __index = function(_, key)
            local name, list = tostring(key), "present, absent, unknown, fact, outcome"
            refuse("un cas n'a pas de « " .. name .. " » : " .. list,
                   "a case has no '" .. name .. "': " .. list)
          end,
        })
        local view = setmetatable({}, {
          __index = caseMethods, __newindex = locked, __metatable = false,
        })
        local none = {}
        local function checkKept(kept)
          for _, held in ipairs(kept) do
            if not isKept(held) then
              refuse("« " .. held.name .. " » a changé : rien ne passe d'un cas à l'autre",
                     "'" .. held.name .. "' changed: nothing passes from one case to the next")
            end
          end
        end
        -- A hook at a time, so that one that fails takes no other along. `whole` is the whole
        -- case, or nil: then what is watched follows. Gives nil where nothing was proposed.
        function host.hook(index, count, whole, ...)
          local hook = registered[index]
          running = { count = count }
          if whole == nil then
            values = { ... }
          else
            running.whole, running.asked = whole, {}
            signs, facts = none, none
          end
          hook.f(view)
          if hook.kept[1] then checkKept(hook.kept) end
          local done = running
          running, signs, facts = nil, watched.indicators, watched.facts
          if done.missed then return { missed = true } end
          if not done.proposed and not done.overflow and not done.asked then return nil end
          return { overflow = done.overflow, asked = done.asked, count = done.count }
        end
        -- After one that failed: was it for want of a value?
        function host.missed() return running ~= nil and running.missed == true end

        return exports, host
        """#
}

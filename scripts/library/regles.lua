---@meta

---@alias mniop.Delais mniop.Delai|mniop.Duree|(mniop.Delai|mniop.Duree)[]

---Un texte dans les deux langues ; localement, le français suffit.
---@class mniop.Texte
---@field fr string En français.
---@field en? string En anglais.

---Vers qui la règle mène.
---@class mniop.Route
---@field to string Un service ou une sorte d'acteur. Police, gendarmerie, préfecture, consulat : jamais un adulte sans `fact.accord_transmission`.

---Un temps qui s'ouvre, puis se ferme.
---@class mniop.Fenetre
---@field opens mniop.Delai|mniop.Duree Quand il s'ouvre.
---@field closes mniop.Delai|mniop.Duree Quand il se ferme.

---Une autre lecture du même texte.
---@class mniop.AutreLecture
---@field reading string Son nom.
---@field fr? string Ce qu'elle dit.
---@field en? string Ce qu'elle dit, en anglais.
---@field concerns? mniop.Condition Pour qui, selon elle.
---@field when? mniop.Condition À quelle condition, selon elle.
---@field basis? string[] Sa source.
---@field grade? "verified"|"read"|"report"|"memory" Jusqu'où elle a été vérifiée.

---Un état daté de la règle : ce qui valait de `since` à `last`.
---@class mniop.Version
---@field since? string Premier jour : `"2024-01-01"`. Localement, sans lui : toujours.
---@field last? string Dernier jour.
---@field in_force? boolean `false` : abrogé pendant ce temps.
---@field status? "planned"|"refused" Annoncé, ou demandé et refusé : sans effet.
---@field basis? string[] Le texte signé, la convention, les articles.
---@field concerns? mniop.Condition Pour qui ; sinon `not_applicable`.
---@field when? mniop.Condition À quelle condition. Obligatoire ; toujours : `when = true`.
---@field unless? mniop.Condition[] Ce qu'une autorité doit établir, et qui ferme.
---@field discretion? boolean `true` : l'autorité peut.
---@field clock? string Le fait de type date qui choisit la version ; sans lui, le jour de l'évaluation.
---@field never_requires? string[] Les faits dont la règle ne dépend jamais : l'outil le prouve.
---@field documents? string[] Les papiers à remettre.
---@field route? mniop.Route Vers qui.
---@field urgency? "now"|"days"|"routine" Le temps qu'il reste.
---@field act_by? mniop.Delais L'acteur doit agir avant.
---@field claim_by? mniop.Delais La personne peut demander jusqu'au.
---@field runs? mniop.Delais Une protection qui court.
---@field window? mniop.Fenetre|mniop.Fenetre[] Ouvre, puis ferme.
---@field for_children? boolean `true` : due à un enfant, ne dépend pas des indices.
---@field emergency? boolean `true` : appelée par l'urgence, ne dépend pas des indices.
---@field except_in? string[] Les lieux dont le droit est peut-être un autre.
---@field note? mniop.Texte Ce que le lecteur doit savoir.
---@field reading? string Le nom de cette lecture, où il y en a d'autres.
---@field alternatives? mniop.AutreLecture[] Les autres lectures.
---@field owed_by? string|string[] Qui le doit (un devoir).
---@field grade? "verified"|"read"|"report"|"memory" Le texte a été lu en vigueur, lu ailleurs, dit par un rapport, ou est de mémoire.

---Une règle : ses champs, ou plusieurs `version { }`.
---@class mniop.Regle : mniop.Version
---@field fr string Ce qu'il faut faire, en français.
---@field en? string Le même, en anglais.
---@field authority? string Qui décide.

---Un état daté d'une règle.
---@param champs mniop.Version
---@return mniop.Version
function version(champs) end

---Niveau national : ce que le droit donne à la personne.
---@param id string
---@return fun(champs: mniop.Regle)
function right(id) end

---Ce qu'un acteur doit faire ; `owed_by` dit qui.
---@param id string
---@return fun(champs: mniop.Regle)
function duty(id) end

---Ce que le dispositif fait.
---@param id string
---@return fun(champs: mniop.Regle)
function measure(id) end

---Ce qui se dit tout de suite.
---@param id string
---@return fun(champs: mniop.Regle)
function alert(id) end

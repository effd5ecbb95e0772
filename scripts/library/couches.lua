---@meta

---Chaque fichier commence par `language(1)`.
---@param version 1
function language(version) end

---Niveau national : la date jusqu'à laquelle le droit a été vérifié.
---@param date string
function verified_until(date) end

---Reprend ce qu'un autre fichier donne : `local clav = use "national.clav"`.
---@param nom string Le dossier, un point, le fichier.
---@return table
function use(nom) end

---@class mniop.Departement
---@field fr string Son nom, en français.
---@field en? string Son nom, en anglais.
---@field scheme? string Le schéma départemental.

---@class mniop.Hopital
---@field fr string Son nom, en français.
---@field en? string Son nom, en anglais.
---@field department string Le code de son département.
---@field facts? table<string, boolean> Ce que la convention dit de l'hôpital : `h.faits(clauses)`.
---@field facts_since? string Depuis quel jour elle le dit.
---@field convention? table Ce qui a été signé : des textes, des nombres entiers, `true`, `false`.

---La couche d'un département, une fois par département : `department "40" { fr = "Landes" }`.
---@param code string
---@return fun(champs: mniop.Departement)
function department(code) end

---La couche d'un hôpital : `hospital "40.ch" { ... }`.
---@param id string Le code du département, un point, un nom.
---@return fun(champs: mniop.Hopital)
function hospital(id) end

---@class mniop.ActeurDuSignal
---@field kind string La sorte d'acteur.
---@field department? string Son département.
---@field hospital? string Son hôpital.

---@class mniop.Signalement
---@field id? string Son nom.
---@field date? string Son jour.
---@field actor? string|mniop.ActeurDuSignal Qui signale.
---@field facts? table<string, boolean|integer|string|string[]> Ce qui est connu.
---@field present? string[] Les signes vus.
---@field absent? string[] Les signes cherchés et absents.
---@field emergency? boolean `true` : l'acteur dit qu'il y a danger immédiat.

---Ce qui doit sortir.
---@class mniop.Attendu
---@field sufficient? boolean Y a-t-il assez d'éléments ?
---@field right? table<string, string> Des droits : `{ id = "open" }`.
---@field duty? table<string, string> Des devoirs.
---@field measure? table<string, string> Des mesures.
---@field alert? table<string, string> Des alertes.
---@field missing? table<string, string[]> Ce qui manque à une règle.
---@field because? table<string, string[]> Pourquoi elle sort.
---@field reserves? table<string, string[]> Ce que l'autorité doit encore établir.
---@field deadline? table<string, string> Son délai.
---@field opens? table<string, string> Le jour où s'ouvre sa fenêtre.
---@field asks? string[] Les questions posées.
---@field not_asks? string[] Les questions qui ne le sont pas.
---@field services? string[] Les services proposés.
---@field not_services? string[] Les services qui ne le sont pas.
---@field notices? string[] Les notes.
---@field not_notices? string[] Les notes qui n'y sont pas.
---@field proposals? string[] Ce que proposent les fonctions.
---@field not_proposals? string[] Ce qu'elles ne proposent pas.
---@field silent? string[] Les couches qui se taisent.
---@field minor? "yes"|"no"|"presumed"|"unknown" Minorité.
---@field forms? table<string, table> Les formes d'exploitation.
---@field dimensions? table<string, "positive"|"possible"|"not_reached"> Les dimensions des grilles.

---Une personne inventée, et ce qui doit sortir.
---@class mniop.Scenario
---@field as_of string Le jour de l'évaluation.
---@field places? table<string, integer> Les places libres, que dit l'hôte : `{ ["40.referent"] = 0 }`.
---@field layers? string[] Les couches à tenir pour actives en plus.
---@field signals? mniop.Signalement[] Plusieurs signalements de la même personne.
---@field date? string Le jour du signalement.
---@field actor? string|mniop.ActeurDuSignal Qui signale.
---@field facts? table<string, boolean|integer|string|string[]> Ce qui est connu.
---@field present? string[] Les signes vus.
---@field absent? string[] Les signes cherchés et absents.
---@field emergency? boolean `true` : l'acteur dit qu'il y a danger immédiat.
---@field expect mniop.Attendu Ce qui doit sortir.

---Ce qui doit sortir, pour une personne inventée.
---@param nom string
---@return fun(champs: mniop.Scenario)
function scenario(nom) end

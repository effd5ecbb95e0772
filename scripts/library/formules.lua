---@meta
-- Pour les éditeurs (serveur de langage Lua) : ce que les mots de l'outil attendent. Rien de ce
-- dossier n'est exécuté.

---Une condition : à mettre dans `when`, `concerns`, `unless`, ou dans une autre condition.
---@class mniop.Condition

---Un fait, lu dans une condition : `fact.mineur`, `fact["40.suivi"]`.
---@class mniop.Fait : mniop.Condition
local Fait = {}

---Le nombre, le code ou la date vaut ceci : `fact.exploitant:is "famille"`.
---@param valeur string|integer
---@return mniop.Condition
function Fait:is(valeur) end

---Le code est un autre que celui-ci.
---@param valeur string
---@return mniop.Condition
function Fait:isnt(valeur) end

---Le code est l'un de ceux-ci : `fact.exploitation:among { "sexuelle", "travail" }`.
---@param codes string[]
---@return mniop.Condition
function Fait:among(codes) end

---La liste de codes contient celui-ci : `fact.exploitation:includes "sexuelle"`.
---@param code string
---@return mniop.Condition
function Fait:includes(code) end

---Strictement moins que : `fact.age:below(18)`.
---@param nombre integer
---@return mniop.Condition
function Fait:below(nombre) end

---Au moins. Après `elapsed(fact.date)`, une durée : `:atleast(days(60))`.
---@param nombre integer|mniop.Duree
---@return mniop.Condition
function Fait:atleast(nombre) end

---Strictement avant cette date.
---@param date string Année, mois, jour : `"2024-03-01"`.
---@return mniop.Condition
function Fait:before(date) end

---Strictement après cette date.
---@param date string Année, mois, jour : `"2024-03-01"`.
---@return mniop.Condition
function Fait:after(date) end

---Toutes ces conditions.
---@param conditions mniop.Condition[]
---@return mniop.Condition
function all(conditions) end

---Une au moins de ces conditions.
---@param conditions mniop.Condition[]
---@return mniop.Condition
function any(conditions) end

---Aucune de ces conditions.
---@param conditions mniop.Condition[]
---@return mniop.Condition
function none(conditions) end

---Le contraire. Ce qui est inconnu reste inconnu.
---@param condition mniop.Condition
---@return mniop.Condition
function no(condition) end

---Au moins tant de ces conditions.
---@param nombre integer
---@param conditions mniop.Condition[]
---@return mniop.Condition
function at_least(nombre, conditions) end

---Le temps écoulé depuis une date : `elapsed(fact.date_depot_plainte):atleast(days(60))`.
---@param date mniop.Fait
---@return mniop.Fait
function elapsed(date) end

---Le signe est vu : `present "oit.D5.04"`. Ne se nie pas.
---@param indice string
---@return mniop.Condition
function present(indice) end

---La dimension d'une grille est atteinte : `positive "oit_2009.D4"`.
---@param dimension string La grille, un point, la dimension.
---@return mniop.Condition
function positive(dimension) end

---La lecture d'une grille est atteinte : `reading "oit_2009.broad"`.
---@param lecture string La grille, un point, la lecture.
---@return mniop.Condition
function reading(lecture) end

---Il y a assez d'éléments pour agir. Pas encore n'est jamais non.
---@return mniop.Condition
function sufficient() end

---La règle est ouverte, sans choix de l'autorité.
---@param regle string
---@return mniop.Condition
function open(regle) end

---La règle est ouverte, ou l'autorité peut la décider.
---@param regle string
---@return mniop.Condition
function available(regle) end

---Une durée. Elle se compte depuis une date : `days(8):from "as_of"`.
---@class mniop.Duree
local Duree = {}

---Depuis un fait de type date, ou depuis le jour de l'évaluation (`"as_of"`).
---@param date string
---@return mniop.Delai
function Duree:from(date) end

---Un délai compté depuis une date.
---@class mniop.Delai
local Delai = {}

---Le délai recommence à chacune de ces dates.
---@param ... string Des faits de type date.
---@return mniop.Delai
function Delai:restarted_by(...) end

---Le délai ne court pas entre ces deux dates.
---@param debut string
---@param fin string
---@return mniop.Delai
function Delai:suspended(debut, fin) end

---Un délai qui finit un jour chômé va au jour ouvré suivant.
---@return mniop.Delai
function Delai:to_working_day() end

---Des heures, depuis le moment de l'évaluation : `act_by = hours(24)`.
---@param nombre integer
---@return mniop.Duree
function hours(nombre) end

---Des jours.
---@param nombre integer
---@return mniop.Duree
function days(nombre) end

---Des mois.
---@param nombre integer
---@return mniop.Duree
function months(nombre) end

---Des années.
---@param nombre integer
---@return mniop.Duree
function years(nombre) end

---Des jours ouvrés.
---@param nombre integer
---@return mniop.Duree
function working_days(nombre) end

---Le premier de plusieurs délais.
---@param delais mniop.Delai[]
---@return mniop.Delai
function earliest(delais) end

---Le dernier de plusieurs délais.
---@param delais mniop.Delai[]
---@return mniop.Delai
function latest(delais) end

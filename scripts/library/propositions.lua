---@meta

---Le cas, tel qu'une fonction le voit : elle le lit, elle n'y change rien.
---@class mniop.Cas
local Cas = {}

---Le signe est vu.
---@param indice string
---@return boolean
function Cas:present(indice) end

---Le signe a été cherché, et n'est pas là.
---@param indice string
---@return boolean
function Cas:absent(indice) end

---Personne n'a rien dit du fait ou du signe.
---@param nom string
---@return boolean
function Cas:unknown(nom) end

---La valeur certaine du fait ; `nil` si elle est inconnue. Séjour, nationalité, asile : refusé.
---@param fait string
---@return boolean|integer|string|string[]|nil
function Cas:fact(fait) end

---Ce que la règle donne ; refusé si elle dépend du séjour, de la nationalité ou de l'asile.
---@param regle string
---@return "open"|"discretionary"|"incomplete"|"closed"|"not_applicable"|"planned"|nil
function Cas:outcome(regle) end

---Une chose à proposer : une seule des quatre, et la raison.
---@class mniop.Proposition
---@field question? string Le nom du fait ou du signe à demander ; jamais une phrase.
---@field contact? string Qui joindre. Police, préfecture, consulat : retenu sans accord de l'adulte.
---@field measure? string Que faire.
---@field alert? string Que dire tout de suite.
---@field why string La raison.

---Propose ; ne sert que dans `on_assessment`. Au plus vingt par couche et par réponse.
---@param proposition mniop.Proposition
function propose(proposition) end

---Regarde le cas, et propose : `on_assessment(function(case) ... end)`.
---@param fonction fun(case: mniop.Cas)
function on_assessment(fonction) end

---@meta

---Une question. Seulement si aucun fait national ne convient.
---@class mniop.ChampsDeFait
---@field type "boolean"|"integer"|"date"|"code"|"codes" Oui ou non, un nombre, une date, une valeur, plusieurs.
---@field fr string La question, en français.
---@field en? string La question, en anglais.
---@field values? string[] Les codes possibles.
---@field complete? boolean `codes` : `true`, une liste donnée est entière.
---@field kind? "trait"|"state"|"event" Ne change pas, peut changer, une fois arrivé c'est acquis.
---@field of? "person"|"file"|"third_party" De qui on le tient.
---@field askable_by? string[] Les sortes d'acteurs qui peuvent le demander.
---@field sensitive? boolean `true` : à demander avec soin.
---@field implies? string[] Les faits de la même couche qu'il entraîne.
---@field adverse? boolean `false` : un « non » d'un acteur qui ne peut l'établir ne compte pas.
---@field established_by? string[] Qui peut l'établir : des autres, c'est une allégation.
---@field no_established_by? string[] Qui peut établir que non, où cela fermerait un droit.
---@field stated_by? "hospital" La convention d'un hôpital le dit.
---@field shield? boolean `true` : aucun protocole local ne le lit.
---@field topic? "safety"|"language"|"wish"|"file"|"status" Le sujet, pour l'ordre des questions.
---@field from? mniop.Condition D'où il se déduit s'il n'est pas donné.

---Combien un signe compte, et dans quelle grille.
---@class mniop.Poids
---@field grid string La grille.
---@field dimension string La dimension.
---@field strength? "strong"|"medium"|"weak" Sa force.
---@field profiles? string[] Les profils où il compte ; sans eux, tous.
---@field weight? integer Son poids, où la dimension en additionne.
---@field grade? "verified"|"read"|"report"|"memory" Jusqu'où c'est vérifié.

---Un signe que l'on voit : ce qui est fait à la personne, jamais son origine.
---@class mniop.Indice
---@field fr string Le signe, en français.
---@field en? string Le signe, en anglais.
---@field source string D'où il vient.
---@field grade? "verified"|"read"|"report"|"memory" Jusqu'où c'est vérifié.
---@field seen_by? table Les acteurs qui le voient : `{ "police", hopital = { fr = "..." } }`.
---@field context_only? boolean `true` : se montre, ne compte pas.
---@field counts_as? mniop.Poids[] Où il compte.
---@field same_as? string L'indice d'une autre liste dont c'est un autre nom.

---@class mniop.Profil
---@field id string Son nom.
---@field fr string En français.
---@field en? string En anglais.
---@field concerns? mniop.Condition Pour qui.

---@class mniop.Dimension
---@field id string Son nom.
---@field fr string En français.
---@field en? string En anglais.
---@field method "delphi"|"any"|"count_at_least"|"weighted_sum"|"elements" Comment elle compte.
---@field n? integer `count_at_least` : combien de signes.
---@field threshold? integer `weighted_sum` : quel poids.
---@field of? string[] `elements` : quels faits.
---@field when? mniop.Condition Une autre façon de l'atteindre.

---@class mniop.Lecture
---@field fr string En français.
---@field en? string En anglais.
---@field concerns? mniop.Condition Pour qui.
---@field when mniop.Condition À quelle condition.

---@class mniop.Lectures
---@field strict? mniop.Lecture La lecture stricte.
---@field broad? mniop.Lecture La lecture large.
---@field french? mniop.Lecture La lecture française.

---Ce que l'instrument a donné là où il fut essayé.
---@class mniop.Performance
---@field source string D'où vient la mesure.
---@field grade "verified"|"read"|"report"|"memory" Jusqu'où c'est vérifié.
---@field population? mniop.Texte Auprès de qui.
---@field cut_off? mniop.Texte Le seuil.
---@field sensitivity? string La sensibilité.
---@field specificity? string La spécificité.
---@field ppv? string La valeur prédictive positive.
---@field npv? string La valeur prédictive négative.

---Une liste de signes qui se lit ensemble. Elle oriente, elle ne décide pas.
---@class mniop.Grille
---@field fr string En français.
---@field en? string En anglais.
---@field source string D'où elle vient.
---@field grade? "verified"|"read"|"report"|"memory" Jusqu'où c'est vérifié.
---@field profiles mniop.Profil[] Pour quelles personnes.
---@field dimensions mniop.Dimension[] Ses parties.
---@field readings? mniop.Lectures Comment on en conclut.
---@field screen? boolean `true` : un instrument de repérage.
---@field performance? mniop.Performance Ce qu'il vaut.

---Une raison de plus d'agir : elle s'ajoute, elle ne remplace pas.
---@class mniop.Suffisance
---@field fr? string En français.
---@field en? string En anglais.
---@field when mniop.Condition À quelle condition.

---Qui peut le faire. Jamais une adresse, jamais un nom de personne.
---@class mniop.Service
---@field fr string Son nom, en français.
---@field en? string Son nom, en anglais.
---@field territory "national"|string[] Les départements : `{ "40" }`.
---@field does? string[] Les règles qu'il assure.
---@field audience? ("mineur"|"majeur")[] Pour qui ; sans elle, tous.
---@field forms? string[] Les formes d'exploitation dont il s'occupe.
---@field languages? string[] Ses langues.
---@field kind? "association"|"hopital"|"police"|"gendarmerie"|"prefecture"|"consulat"|"justice"|"departement"|"autre" Ce qu'il est. Obligatoire localement.
---@field distance? "here"|"elsewhere" `"elsewhere"` : hors du département du danger.
---@field confidential? boolean `true` : la réponse ne montre pas son nom.
---@field level? "departement"|"national" Son niveau.
---@field opening? mniop.Texte Ses heures, en mots.
---@field number? string Un numéro à appeler en urgence.
---@field contact? mniop.Texte Comment le joindre.

---Un papier à remettre.
---@class mniop.Document
---@field fr string Son nom, en français.
---@field en? string Son nom, en anglais.
---@field languages? string[] Ses langues.
---@field ["for"]? string[] Les règles qu'il sert.

---@class mniop.Exploitation
---@field fr string En français.
---@field en string En anglais.
---@field grids? table Ses grilles : `"g"` ou `{ grid = "g", profiles = { ... } }`.
---@field offences? string[] Les infractions.
---@field survey? string La catégorie de l'enquête annuelle.

---@class mniop.Parametre
---@field fr string En français.
---@field en string En anglais.
---@field values string[] Les valeurs possibles.
---@field default string Celle que l'outil prend.
---@field why mniop.Texte Pourquoi il y a un choix.

---@class mniop.Acteur
---@field fr string En français.
---@field en string En anglais.
---@field source? string D'où cela vient.
---@field must_not? mniop.Texte[] Ce qu'il ne fait ni ne dit.

---@class mniop.Reference
---@field fr string En français.
---@field en string En anglais.
---@field kind string Ce que c'est.
---@field source string D'où cela vient.
---@field grade "verified"|"read"|"report"|"memory" Jusqu'où c'est vérifié.
---@field why mniop.Texte Pourquoi elle n'est pas une règle.

---Se déclare par `fact "40.suivi" { ... }`, se lit par `fact.mineur` ou `fact["40.suivi"]`.
---@class mniop.Faits
---@field [string] mniop.Fait
---@overload fun(id: string): fun(champs: mniop.ChampsDeFait)
fact = {}

---Niveau national : un choix entre deux lectures. Se lit par `parameter.x:is "large"`.
---@class mniop.Parametres
---@field [string] mniop.Fait
---@overload fun(id: string): fun(champs: mniop.Parametre)
parameter = {}

---Niveau national : une sorte d'acteur. Se lit par `actor:is "hopital"`.
---@class mniop.Acteurs
---@overload fun(id: string): fun(champs: mniop.Acteur)
actor = {}

---L'un des signalements vient d'un acteur de cette sorte.
---@param sorte string
---@return mniop.Condition
function actor:is(sorte) end

---Un signe que l'on voit ici.
---@param id string
---@return fun(champs: mniop.Indice)
function indicator(id) end

---Une liste de signes.
---@param id string
---@return fun(champs: mniop.Grille)
function grid(id) end

---Une raison de plus d'agir.
---@param champs mniop.Suffisance
function sufficiency(champs) end

---Qui peut le faire.
---@param id string
---@return fun(champs: mniop.Service)
function service(id) end

---Un papier à remettre.
---@param id string
---@return fun(champs: mniop.Document)
function document(id) end

---Niveau national : une forme d'exploitation.
---@param id string
---@return fun(champs: mniop.Exploitation)
function exploitation(id) end

---Niveau national : ce qui n'est pas une règle, pour mémoire.
---@param id string
---@return fun(champs: mniop.Reference)
function reference(id) end

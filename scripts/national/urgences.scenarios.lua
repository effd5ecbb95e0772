language(1)

-- One fact is enough; nothing else need be known.

local function alerte(nom, faits, alertes, jour)
  scenario(nom) { as_of = jour or "2024-06-01", facts = faits, expect = { alert = alertes } }
end

alerte("Danger immédiat", { danger_immediat = true }, { urgence_vitale = "open" })

alerte("Danger immédiat d'une enfant", { age = 13, danger_immediat = true },
  { urgence_vitale = "open", enfance_en_danger_119 = "open" })

alerte("Pas de danger immédiat", { danger_immediat = false }, { urgence_vitale = "closed" })

alerte("Personne enfermée", { age = 30, enferme = true },
  { personne_enfermee = "open", enfance_en_danger_119 = "not_applicable" })

alerte("Auteur présent", { avec_auteur = true }, { auteur_present = "open" })

alerte("Enfant en fugue : une disparition ne clôt rien",
  { age = 15, disparition = true, exploitation = { "sexuelle" } },
  { mineur_disparu_116000 = "open", enfance_en_danger_119 = "open" })

alerte("Disparition d'une majeure : pas le 116 000", { age = 25, disparition = true },
  { mineur_disparu_116000 = "not_applicable" })

alerte("Disparition, âge contesté : présumée mineure",
  { age = 19, age_conteste = true, disparition = true }, { mineur_disparu_116000 = "open" })

alerte("Recrutement en ligne, âge inconnu", { en_ligne = true },
  { violences_numeriques_3018 = "open" })

alerte("3018 : veille de la convention", { en_ligne = true },
  { violences_numeriques_3018 = "not_applicable" }, "2021-11-15")

alerte("Violences du conjoint", { age = 30, auteur_lien = "conjoint" },
  { violences_conjugales_3919 = "open" })

alerte("Violences conjugales, auteur non précisé", { age = 30, violence_conjugale = true },
  { violences_conjugales_3919 = "open" })

alerte("Âge contesté et danger : le 119 aussi",
  { age = 19, age_conteste = true, danger = true }, { enfance_en_danger_119 = "open" })

scenario "Rien n'est dit : aucune alerte ne s'ouvre ni ne se ferme" {
  as_of = "2024-06-01",
  facts = { age = 30 },
  expect = {
    alert = {
      urgence_vitale = "incomplete", personne_enfermee = "incomplete",
      auteur_present = "incomplete", mineur_disparu_116000 = "not_applicable",
    },
    asks = { "danger_immediat" },
  },
}

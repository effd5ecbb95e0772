import MniopCore

extension StartingPoint {
    /// `id` is `40.ch_modele`: the department's code, a dot, a plain name.
    ///
    /// PRECONDITION: it begins so.
    static func hospital(_ id: String) -> StartingPoint {
        let code = id.split(separator: ".").first.map(String.init) ?? id
        return StartingPoint(
            folder: "hopitaux/\(id)",
            files: [
                File(name: "convention.lua", text: convention(id, code)),
                File(name: "convention.scenarios.lua", text: scenarios(id, code)),
            ])
    }

    /// No clause is written as signed: one that is not offered to anybody by mistake hurts less
    /// than a way that does not exist.
    private static func convention(_ id: String, _ code: String) -> String {
        #"""
        -- \#(id) : ce que l'hôpital a signé. Point de départ, à compléter.
        --
        -- Ce qui suit deux tirets est pour les collègues : l'outil ne le lit pas.
        -- Ce qui porte « à compléter » ne vient d'aucun texte. Le guide : scripts/GUIDE.md, page 5.
        language(1)

        local h = use "national.hopital"

        -- Une clause par ligne : true si la convention la prévoit. Une clause qui manque n'est
        -- proposée à personne, et la réponse nomme les autres voies : le droit national reste
        -- entier.
        local clauses <const> = {
          departement = "\#(code)",
          convention = "Convention (à compléter : nom, date)",
          -- Comment joindre l'unité, jamais un nom de personne :
          contact_fr = "Unité d'accueil des victimes (à compléter)",
          -- Formulaire de plainte transmis par l'hôpital, et rendez-vous :
          plainte = false,
          -- Plainte dans l'hôpital, en urgence ; pour une personne vulnérable :
          in_situ_urgence = false,
          in_situ_vulnerabilite = false,
          -- Preuves gardées sans plainte : true, ou "simple" si personne n'est formé en médecine
          -- légale :
          rpsp = false,
          -- Premier jour de la convention, quand il est connu :
          -- depuis = "2024-01-01",
        }

        hospital "\#(id)" {
          fr = "Hôpital (à compléter)", en = "Hospital (to be completed)",
          department = "\#(code)",
          convention = clauses,
        }

        h.convention("\#(id)", clauses)

        """#
    }

    private static func scenarios(_ id: String, _ code: String) -> String {
        let other = elsewhere(code)
        return #"""
            -- \#(id) : ce qui doit sortir.
            --
            \#(aboutScenarios)
            language(1)

            local hopital <const> = {
              kind = "hopital", department = "\#(code)", hospital = "\#(id)",
            }

            -- Tant qu'aucune clause de plainte sur place n'est signée. Dès qu'une l'est, la mesure
            -- s'appelle "\#(id).plainte_in_situ".
            scenario "\#(id) : elle veut porter plainte, les autres voies sont dites" {
              as_of = "2025-01-15",
              actor = hopital,
              facts = { age = 30, violence_conjugale = true, victime_consent_plainte = true },
              expect = {
                measure = { ["\#(id).autres_voies_plainte"] = "open" },
                services = { "\#(id).unite" },
              },
            }

            scenario "\#(id) : son accord n'est pas connu, il est demandé" {
              as_of = "2025-01-15",
              actor = hopital,
              facts = { age = 30, violence_conjugale = true },
              expect = {
                measure = { ["\#(id).autres_voies_plainte"] = "incomplete" },
                missing = { ["\#(id).autres_voies_plainte"] = { "victime_consent_plainte" } },
              },
            }

            scenario "\#(id) : une enfant, le signalement et non la convention" {
              as_of = "2025-01-15",
              actor = hopital,
              facts = { age = 15, violence_sexuelle = true, prostitution = true },
              expect = {
                measure = { ["\#(id).autres_voies_plainte"] = "not_applicable" },
                duty = { signalement_procureur_mineur = "open" },
              },
            }

            scenario "Ailleurs que \#(id) : la réponse nationale, entière" {
              as_of = "2025-01-15",
              actor = { kind = "hopital", department = "\#(other)" },
              facts = { age = 30, departement = "\#(other)", prostitution = true },
              expect = { measure = { accompagnement_association_specialisee = "open" } },
            }

            """#
    }
}

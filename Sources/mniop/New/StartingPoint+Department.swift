import MniopCore

extension StartingPoint {
    /// PRECONDITION: `code` is a department's (`Departments.isCode`).
    static func department(_ code: String) -> StartingPoint {
        StartingPoint(
            folder: "departements/\(code)",
            files: [
                File(name: "clav.lua", text: script(code)),
                File(name: "\(code).scenarios.lua", text: scenarios(code)),
            ])
    }

    private static let kinds = comment(
        "`kind` : " + ServiceKind.allCases.map(\.rawValue).joined(separator: ", ") + ".")

    private static func script(_ code: String) -> String {
        let name = DepartmentNames.name(of: code) ?? code
        return #"""
            -- \#(name) (\#(code)) : le protocole local. Point de départ, à compléter.
            --
            -- Ce qui suit deux tirets est pour les collègues : l'outil ne le lit pas.
            -- Ce qui porte « à compléter » ne vient d'aucun texte. Remplacez-le par ce que dit le
            -- protocole signé, ou enlevez-le. Le guide : scripts/GUIDE.md.
            language(1)

            department "\#(code)" {
              fr = "\#(name)", en = "\#(name)",
              scheme = "Schéma d'aide aux victimes (à compléter : nom, date)",
            }

            \#(committee(code))-- QUI : un service. Jamais une adresse, ni un nom de personne.
            -- Un lieu de mise à l'abri ne s'écrit pas : on écrit son point d'entrée (acse, satouk).
            \#(kinds)
            service "\#(code).referent" {
              fr = "Association référente (à compléter)",
              en = "Referring association (to be completed)",
              kind = "association",
              territory = { "\#(code)" },
              does = { "\#(code).contact" },
              contact = {
                fr = "Comment la joindre (à compléter)", en = "How to reach it (to be completed)",
              },
            }

            -- QUOI : une mesure. `when` est sa condition : ici, les indices suffisent, ou la
            -- personne est mineure. `basis` est le texte signé, `route` vers qui elle mène.
            measure "\#(code).contact" {
              fr = "Proposer un contact avec l'association référente (à compléter)",
              en = "Offer a contact with the referring association (to be completed)",
              basis = { "Protocole local (à compléter : nom, date, fiche)" },
              when = any { sufficient(), fact.mineur },
              route = { to = "\#(code).referent" },
              urgency = "days",
              -- « memory » : le texte n'a pas été relu. « verified » une fois lu le texte signé.
              grade = "memory",
              -- Premier jour du protocole, quand il est connu :
              -- since = "2024-01-01",
              -- Le délai, si le texte en donne un (sinon n'en écrivez pas) :
              -- act_by = days(2):from "as_of",
            }

            """#
    }

    /// Committees for victims are the departments': the collectivities overseas have none of that
    /// name that was read.
    private static func committee(_ code: String) -> String {
        if DepartmentNames.collectivities.contains(code) { return "" }
        return #"""
            -- Le comité local d'aide aux victimes (CLAV), dans les mêmes mots que partout.
            local clav = use "national.clav"
            clav.comite("\#(code)")


            """#
    }

    private static func scenarios(_ code: String) -> String {
        let name = DepartmentNames.name(of: code) ?? code
        let other = elsewhere(code)
        return #"""
            -- \#(name) (\#(code)) : ce qui doit sortir.
            --
            \#(aboutScenarios)
            language(1)

            scenario "\#(name) : une enfant, rien d'autre n'est connu" {
              as_of = "2025-01-15",
              facts = { age = 15, departement = "\#(code)" },
              expect = {
                measure = { ["\#(code).contact"] = "open" },
                services = { "\#(code).referent" },
              },
            }

            scenario "\#(name) : un adulte, les indices suffisent" {
              as_of = "2025-01-15",
              actor = { kind = "inspection_travail", department = "\#(code)" },
              facts = { age = 35, departement = "\#(code)" },
              present = { "oit.D5.01", "oit.D5.04" },
              expect = { sufficient = true, measure = { ["\#(code).contact"] = "open" } },
            }

            -- « On ne sait pas encore » n'est jamais « non » : la mesure attend.
            scenario "\#(name) : un adulte, un seul indice, rien n'est refusé" {
              as_of = "2025-01-15",
              actor = { kind = "inspection_travail", department = "\#(code)" },
              facts = { age = 35, departement = "\#(code)" },
              present = { "oit.D6.02" },
              expect = { sufficient = false, measure = { ["\#(code).contact"] = "incomplete" } },
            }

            scenario "Ailleurs que \#(name) : la réponse nationale, entière" {
              as_of = "2025-01-15",
              actor = { kind = "association", department = "\#(other)" },
              facts = { age = 30, departement = "\#(other)", prostitution = true },
              expect = { measure = { accompagnement_association_specialisee = "open" } },
            }
            \#(committeeScenarios(code, other))
            """#
    }

    private static func committeeScenarios(_ code: String, _ other: String) -> String {
        if DepartmentNames.collectivities.contains(code) { return "" }
        return #"""

            -- Les scénarios du CLAV, les mêmes pour tous les départements.
            local essais = use "national.clav_essais"
            essais.comite("\#(code)")
            essais.silence("\#(code)", "\#(other)")

            """#
    }
}

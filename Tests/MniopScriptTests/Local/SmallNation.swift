import MniopCore
import MniopScript

/// A national layer that holds one of each thing that a local layer could try to bend, small
/// enough to be compiled hundreds of times.
enum SmallNation {
    static let source = ScriptSource(path: "national/base.lua", bytes: Array(text.utf8))

    static let text = #"""
        language(1)
        verified_until "2026-12-31"
        actor "hopital" { fr = "Hôpital", en = "Hospital" }
        actor "police" { fr = "Police", en = "Police" }
        actor "gendarmerie" { fr = "Gendarmerie", en = "Gendarmerie" }
        actor "prefecture" { fr = "Préfecture", en = "Prefecture" }
        actor "consulat" { fr = "Consulat", en = "Consulate" }
        actor "association" { fr = "Association", en = "Association" }
        fact "age" { type = "integer", kind = "trait", fr = "Âge", en = "Age" }
        fact "mineur" { type = "boolean", fr = "Mineur", en = "Minor", from = fact.age:below(18) }
        fact "departement" { type = "code", fr = "Département", en = "Department" }
        fact "departement_danger" { type = "code", fr = "Danger", en = "Danger" }
        fact "nationalite" { type = "code", kind = "trait", fr = "Nationalité", en = "Nationality",
          values = { "FR", "TIERS" }, shield = true, of = "file" }
        fact "sejour_regulier" { type = "boolean", fr = "Séjour", en = "Stay", shield = true }
        fact "etranger_sans_titre" { type = "boolean", fr = "Sans titre", en = "Without papers",
          from = all { fact.nationalite:is "TIERS", no(fact.sejour_regulier) } }
        fact "accord_transmission" { type = "boolean", fr = "Accord", en = "Agreement",
          topic = "wish" }
        fact "danger" { type = "boolean", fr = "Danger", en = "Danger", topic = "safety" }
        fact "danger_immediat" { type = "boolean", fr = "Danger immédiat", en = "Danger now",
          implies = { "danger" }, topic = "safety" }
        fact "plainte" { type = "boolean", kind = "event", fr = "Plainte", en = "Complaint" }
        fact "motifs" { type = "boolean", kind = "event", fr = "Motifs", en = "Grounds",
          established_by = { "police" } }
        fact "condamnation" { type = "boolean", kind = "event", fr = "Peine", en = "Sentence",
          established_by = { "police" } }
        fact "salaire" { type = "boolean", fr = "Salaire", en = "Wages", sensitive = true,
          askable_by = { "association" } }
        fact "enfants" { type = "integer", fr = "Enfants", en = "Children", of = "person" }
        fact "secteur" { type = "code", kind = "trait", fr = "Secteur", en = "Sector",
          values = { "a", "b", "c" } }
        fact "formes" { type = "codes", fr = "Formes", en = "Forms",
          values = { "travail", "sexuelle", "dette" }, complete = false }
        fact "date_depot" { type = "date", kind = "event", fr = "Dépôt", en = "Filing",
          of = "file" }
        fact "date_faits" { type = "date", kind = "event", fr = "Faits", en = "Acts" }
        fact "titre_detenu" { type = "codes", fr = "Titre", en = "Title", values = { "sejour" } }
        grid "g" { fr = "Grille", en = "Grid", source = "S", grade = "read",
          profiles = { { id = "adulte", fr = "Adulte", en = "Adult", concerns = no(fact.mineur) },
                       { id = "enfant", fr = "Enfant", en = "Child", concerns = fact.mineur } },
          dimensions = {
            { id = "D1", fr = "Un", en = "One", method = "delphi" },
            { id = "D2", fr = "Deux", en = "Two", method = "any" },
            { id = "D3", fr = "Trois", en = "Three", method = "count_at_least", n = 2 },
            { id = "D4", fr = "Quatre", en = "Four", method = "weighted_sum", threshold = 3 },
            { id = "D5", fr = "Cinq", en = "Five", method = "any", when = fact.salaire } },
          readings = {
            strict = { fr = "Stricte", en = "Strict",
              when = all { positive "g.D1", positive "g.D2" } },
            broad = { fr = "Large", en = "Broad",
              when = at_least(2, { positive "g.D1", positive "g.D3", positive "g.D4" }) } } }
        for i, s in ipairs { "strong", "medium", "medium", "medium", "weak", "weak" } do
          indicator("g.1" .. i) { fr = "I1" .. i, en = "I1" .. i, source = "S",
            seen_by = { "hopital", "police" },
            counts_as = { { grid = "g", dimension = "D1", strength = s } } }
        end
        for i, d in ipairs { "D2", "D3", "D3", "D3", "D5" } do
          indicator("g.2" .. i) { fr = "I2" .. i, en = "I2" .. i, source = "S",
            counts_as = { { grid = "g", dimension = d } } }
        end
        for i = 1, 3 do
          indicator("g.3" .. i) { fr = "I3" .. i, en = "I3" .. i, source = "S",
            counts_as = { { grid = "g", dimension = "D4", weight = i } } }
        end
        indicator "g.contexte" { fr = "C", en = "C", source = "S", context_only = true }
        exploitation "travail" { fr = "Travail", en = "Work", grids = { "g" } }
        sufficiency { fr = "Indices", en = "Indicators", when = reading "g.broad" }
        sufficiency { fr = "Motifs", en = "Grounds", when = fact.motifs }
        parameter "lecture" { fr = "Lecture", en = "Reading", values = { "etroite", "large" },
          default = "etroite", why = { fr = "P", en = "W" } }
        document "fiche" { fr = "Fiche", en = "Leaflet", languages = { "fr" } }
        right "sejour" { fr = "Séjour", en = "Stay", authority = "prefecture",
          version { since = "2010-01-01", last = "2021-04-30", basis = { "L.316-1" },
            grade = "read", concerns = fact.nationalite:among { "TIERS" },
            when = all { fact.plainte, no(fact.danger) } },
          version { since = "2021-05-01", basis = { "L.425-1" }, grade = "verified",
            concerns = fact.nationalite:among { "TIERS" },
            when = any { fact.plainte, fact.motifs }, unless = { fact.condamnation },
            documents = { "fiche" }, runs = years(1):from "date_depot", urgency = "days" } }
        right "indemnisation" { fr = "Indemnisation", en = "Compensation", grade = "memory",
          since = "2000-01-01", basis = { "706-3" }, clock = "date_faits",
          when = any { fact.plainte, fact.formes:among { "travail", "dette" },
                       parameter.lecture:is "large" },
          alternatives = { { reading = "large", when = fact.salaire, grade = "report",
                             basis = { "Doctrine" } } },
          claim_by = earliest { years(3):from("date_faits"), months(6):from("date_depot") } }
        right "logement" { fr = "Logement", en = "Housing", since = "2015-01-01", grade = "read",
          basis = { "L.345" },
          when = any { fact.danger, elapsed(fact.date_depot):atleast(days(30)) },
          never_requires = { "plainte" }, discretion = true, except_in = { "976" },
          window = { opens = days(1):from "date_depot", closes = days(9):from "date_depot" } }
        duty "signaler" { fr = "Signaler", en = "Report", owed_by = { "hopital" }, grade = "read",
          since = "2007-03-05", basis = { "226-3" }, concerns = fact.mineur, for_children = true,
          when = any { fact.danger, fact.secteur:is "a", fact.enfants:atleast(2) },
          act_by = hours(24), urgency = "now" }
        duty "informer" { fr = "Informer", en = "Inform", owed_by = { "police" }, grade = "read",
          since = "2016-04-13", basis = { "10-2" }, when = true, documents = { "fiche" } }
        alert "urgence" { fr = "Appeler", en = "Call", since = "2000-01-01", basis = { "x" },
          grade = "read", when = fact.danger_immediat, emergency = true, urgency = "now" }
        measure "abri" { fr = "Abri", en = "Shelter", since = "2010-01-01", basis = { "y" },
          grade = "read", when = all { sufficient(), no(fact.accord_transmission) },
          route = { to = "asso" }, note = { fr = "N", en = "N" } }
        measure "suite" { fr = "Suite", en = "Next", since = "2010-01-01", basis = { "z" },
          grade = "report", when = all { open "logement", available "indemnisation" } }
        service "asso" { fr = "Asso", en = "Association", territory = "national",
          kind = "association", does = { "abri", "logement" } }
        service "commissariat" { fr = "Police", en = "Police", territory = "national",
          kind = "police", does = { "suite" } }
        service "n112" { fr = "112", en = "112", territory = "national", number = "112" }
        service "n119" { fr = "119", en = "119", territory = "national", number = "119",
          audience = { "mineur" }, does = { "urgence" } }
        """#
}

/// Mistakes in deadlines, each told at its line.
extension MistakeTests {
    private static let count = "when = true,\n claim_by = months(2):from(\"date_depot\")"

    static let times: [Mistake] = [
        Mistake("time_without_start", 3, says: ":from", alert + "when = true, act_by = days(3) }"),
        Mistake(
            "hours_from_date", 3, alert + "when = true, act_by = hours(3):from \"date_depot\" }"),
        Mistake(
            "wrong_argument", 3, says: "36500",
            alert + "when = true, act_by = days(-1):from \"as_of\" }"),
        Mistake(
            "unknown_fact", 3, says: "date_depot",
            alert + "when = true, act_by = days(3):from \"date_depo\" }"),
        Mistake(
            "wrong_type", 4, says: "de type boolean",
            alert + "when = true,\n act_by = days(3):from \"plainte\" }"),
        Mistake(
            "wrong_type", 4, says: "de type integer",
            alert + "when = true,\n runs = days(3):from(\"date_depot\"):restarted_by(\"age\") }"),
        Mistake(
            "unknown_fact", 4, says: "date_depot",
            alert + count + ":suspended(\"date_depot\", \"date_depots\") }"),
        Mistake(
            "wrong_argument", 4, says: "date de l'évaluation",
            alert + count + ":restarted_by(\"as_of\") }"),
        Mistake(
            "wrong_argument", 4, says: ":suspended(\"date_debut\", \"date_fin\")",
            alert + count + ":suspended(\"date_depot\") }"),
        Mistake(
            "wrong_argument", 4, says: ":restarted_by(\"date_x\")",
            alert + count + ":restarted_by() }"),
        Mistake(
            "wrong_argument", 4, says: "le nombre 3", alert + count + ":restarted_by(3) }"),
        Mistake(
            "wrong_argument", 4, says: ":to_working_day()",
            alert + count + ":to_working_day(\"date_depot\") }"),
        Mistake(
            "script_error", 4, says: "restarted_by", alert + count + ":restarted(\"age\") }"),
        Mistake(
            "script_error", 4, says: "deux points",
            alert + count + ".suspended(\"date_depot\", \"date_depot\") }"),
        Mistake(
            "script_error", 4, says: ":from",
            alert + "when = true,\n act_by = hours(24):to_working_day() }"),
        Mistake(
            "hours_from_date", 4,
            alert + "when = true,\n act_by = hours(3):from(\"date_depot\"):to_working_day() }"),
        Mistake(
            "script_error", 3, says: "8 précisions",
            "local x = days(1):from(\"date_depot\")\n"
                + "for i = 1, 20 do x = x:restarted_by(\"date_depot\") end"),
        Mistake(
            "script_error", 3, says: "6 niveaux",
            "local x = days(1):from(\"date_depot\")\n"
                + "for i = 1, 9 do x = days(1):from(\"date_depot\"):restarted_by(x) end"),
        Mistake(
            "wrong_type", 4, says: "fait de type date",
            alert + "when = true,\n clock = \"plainte\" }"),
    ]
}

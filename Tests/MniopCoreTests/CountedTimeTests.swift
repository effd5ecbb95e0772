import Testing

@testable import MniopCore

/// Times of an answer: dates, what is missing, and the words that say how each was counted.
@Suite struct CountedTimeTests {
    private let b = Build.self
    private static let names = ["notifie", "aide", "stop", "reprise"]

    private func time(
        _ count: TimeCount, _ dates: [(String, String)], department: String? = "33",
        asOf: String = "2024-03-02"
    ) throws -> OutcomeTime {
        var version = b.version(b.fact("ok"))
        version.times = [
            TimeRule(kind: .claimBy, opens: nil, end: .counted(count), position: b.here)
        ]
        var place = b.declare("departement", .code)
        place.label = Label(fr: "Département", en: "Department")
        let catalogue = b.catalogue(
            facts: [b.declare("ok"), place]
                + Self.names.map {
                    var fact = b.declare($0, .date, .event)
                    fact.label = Label(fr: $0, en: $0)
                    return fact
                },
            rules: [b.rule("r", version)])
        let rulebook = try #require(Rulebook.compile(catalogue, digest: "0").rulebook)
        var facts: [(String, FactValue)] = [("ok", .boolean(true))]
        for (name, text) in dates { facts.append((name, .date(try #require(CivilDate(text))))) }
        if let department { facts.append(("departement", .code(department))) }
        let day = try #require(CivilDate(asOf))
        let answer = try rulebook.assess([b.signal(facts, date: "2024-01-01")], asOf: day)
        return try #require(answer["r"]?.times.first)
    }

    private func months(_ count: Int64) throws -> TimeCount {
        TimeCount(try #require(Period(count, .months)), from: "notifie")
    }

    @Test func anEndOnASaturdayIsCarriedAndSaysSo() throws {
        var count = try months(2)
        #expect(try time(count, [("notifie", "2024-03-04")]).end == CivilDate("2024-05-04"))
        count.movesToWorkingDay = true
        let carried = try time(count, [("notifie", "2024-03-04")], asOf: "2024-05-06")
        #expect(carried.end == CivilDate("2024-05-06") && !carried.passed)
        #expect(
            carried.counted.fr == "2 mois à compter de : notifie (4 mars 2024) ; "
                + "reporté au lundi 6 mai 2024, car le 4 mai 2024 est un samedi")
        #expect(
            carried.counted.en == "2 months from: notifie (4 March 2024); "
                + "carried to Monday 6 May 2024, since 4 May 2024 is a Saturday")
        #expect(try time(count, [("notifie", "2024-03-04")], asOf: "2024-05-07").passed)
    }

    @Test func noDayIsTheVeryDay() throws {
        let count = TimeCount(try #require(Period(0, .days)), from: "notifie")
        let found = try time(count, [("notifie", "2024-03-04")])
        #expect(found.end == CivilDate("2024-03-04"))
        #expect(found.counted.fr == "le jour même : notifie (4 mars 2024)")
        #expect(found.counted.en == "on the very day: notifie (4 March 2024)")
        #expect(try time(count, []).counted.fr == "le jour même : notifie")
    }

    @Test func aHolidayAfterAWeekendIsSaidToo() throws {
        var count = try months(2)
        count.movesToWorkingDay = true
        let whit = try time(count, [("notifie", "2024-03-18")])
        #expect(whit.end == CivilDate("2024-05-21"))
        #expect(
            whit.counted.fr.hasSuffix(
                "reporté au mardi 21 mai 2024, car le 18 mai 2024 est un samedi et le "
                    + "20 mai 2024 est férié (lundi de Pentecôte)"))
    }

    @Test func thePlaceChoosesTheHolidays() throws {
        var count = try months(1)
        count.movesToWorkingDay = true
        let dates = [("notifie", "2023-11-20")]
        #expect(try time(count, dates).end == CivilDate("2023-12-20"))
        let reunion = try time(count, dates, department: "974")
        #expect(reunion.end == CivilDate("2023-12-21"))
        #expect(reunion.counted.fr.contains("abolition de l'esclavage"))
        #expect(reunion.counted.fr.hasSuffix("jours fériés de La Réunion"))
        let alsace = try time(count, [("notifie", "2024-02-29")], department: "67")
        #expect(alsace.end == CivilDate("2024-03-29"))
        #expect(alsace.counted.fr.contains("vendredi saint"))
        #expect(alsace.counted.en.contains("counted as a working day"))
    }

    /// Unknown place: the mainland's days, said; it is asked for only where it could matter.
    @Test func anUnknownPlaceIsSaid() throws {
        var count = try months(1)
        count.movesToWorkingDay = true
        let matters = try time(count, [("notifie", "2023-11-20")], department: nil)
        #expect(matters.end == CivilDate("2023-12-20"))
        #expect(
            matters.counted.fr.contains(
                "jours fériés de métropole, faute de connaître le département"))
        #expect(matters.missing == ["departement"])
        #expect(try time(count, [("notifie", "2023-11-21")], department: nil).missing == [])
        count.movesToWorkingDay = false
        let plain = try time(count, [("notifie", "2023-11-20")], department: nil)
        #expect(plain.counted.fr == "1 mois à compter de : notifie (20 novembre 2023)")
    }

    @Test func theLastKnownStartHolds() throws {
        var count = try months(2)
        count.restartedBy = ["aide"]
        let first = try time(count, [("notifie", "2024-01-10")])
        #expect(first.end == CivilDate("2024-03-10") && first.missing == ["aide"])
        #expect(first.counted.fr.hasSuffix("à recompter si cette date existe : aide"))
        let again = try time(count, [("notifie", "2024-01-10"), ("aide", "2024-02-20")])
        #expect(again.end == CivilDate("2024-04-20") && again.missing == [])
        #expect(
            again.counted.fr == "2 mois à compter de : aide (20 février 2024) ; cette date fait "
                + "repartir le délai, qui courait depuis : notifie (10 janvier 2024)")
        // One before the start starts nothing again.
        let before = try time(count, [("notifie", "2024-01-10"), ("aide", "2023-12-01")])
        #expect(before.end == CivilDate("2024-03-10"))
        #expect(try time(count, [("aide", "2024-02-20")]).end == CivilDate("2024-04-20"))
        let nothing = try time(count, [])
        #expect(nothing.end == nil && nothing.missing == ["notifie", "aide"] && !nothing.passed)
    }

    @Test func daysOfASuspensionAreAdded() throws {
        var count = try months(2)
        count.suspensions = [TimeCount.Suspension(from: "stop", until: "reprise")]
        let held = try time(
            count,
            [("notifie", "2024-01-10"), ("stop", "2024-02-01"), ("reprise", "2024-02-11")])
        #expect(held.end == CivilDate("2024-03-20") && held.missing == [])
        #expect(
            held.counted.fr.hasSuffix(
                "suspendu du 1er février 2024 jusqu'à la reprise le 11 février 2024, "
                    + "10 jours ajoutés"))
        let over = try time(
            count,
            [("notifie", "2024-01-10"), ("stop", "2023-02-01"), ("reprise", "2023-02-11")])
        #expect(over.end == CivilDate("2024-03-10"))
        #expect(!over.counted.fr.contains("suspendu"))
    }

    @Test func aSuspensionWithoutBothDatesGivesNoDateAndSaysWhy() throws {
        var count = try months(2)
        count.suspensions = [TimeCount.Suspension(from: "stop", until: "reprise")]
        let open = try time(count, [("notifie", "2024-01-10"), ("stop", "2024-02-01")])
        #expect(open.end == nil && open.missing == ["reprise"] && !open.passed)
        #expect(open.counted.fr.contains("pas de date de fin connue (reprise)"))
        #expect(open.counted.en.contains("no date can be given"))
        let tail = try time(count, [("notifie", "2024-01-10"), ("reprise", "2024-02-01")])
        #expect(tail.end == nil && tail.missing == ["stop"])
        let reversed = try time(
            count,
            [("notifie", "2024-01-10"), ("stop", "2024-02-11"), ("reprise", "2024-02-01")])
        #expect(reversed.end == nil && reversed.counted.fr.contains("dates à vérifier"))
        // Nobody spoke of one: the limit stands, and the reader is told.
        let none = try time(count, [("notifie", "2024-01-10")])
        #expect(none.end == CivilDate("2024-03-10") && none.missing == ["stop"])
        #expect(none.counted.fr.contains("suspendu si cette date existe : stop"))
    }

    @Test func everythingTogether() throws {
        var count = try months(1)
        count.restartedBy = ["aide"]
        count.suspensions = [TimeCount.Suspension(from: "stop", until: "reprise")]
        count.movesToWorkingDay = true
        let all = try time(
            count,
            [
                ("notifie", "2024-01-10"), ("aide", "2024-01-20"), ("stop", "2024-02-01"),
                ("reprise", "2024-02-05"),
            ])
        // 20 February, four days more: a Saturday.
        #expect(all.end == CivilDate("2024-02-26") && all.missing == [])
        #expect(all.counted.fr.split(separator: ";").count == 4)
    }
}

import Testing

@testable import MniopCore
@testable import MniopScript
@testable import mniop

/// Starting points of departments and hospitals.
struct NewTests {
    @Test func everyDepartmentHasAName() {
        let named = DepartmentNames.all.map(\.code)
        #expect(named.count == 107)
        #expect(Set(named).count == 107)
        #expect(named.allSatisfy(Departments.isCode))
        let numbers = (0...999).map(String.init) + (1...9).map { "0\($0)" } + ["2A", "2B"]
        for code in numbers where Departments.isCode(code) && !Departments.isUnlisted(code) {
            #expect(DepartmentNames.name(of: code) != nil, "\(code)")
        }
        #expect(DepartmentNames.collectivities.allSatisfy(Departments.isCode))
    }

    @Test(arguments: [
        ("1", "01"), ("2a", "2A"), ("033", "33"), ("landes", "40"), ("Lande", "40"),
        ("la réunion", "974"),
    ])
    func theCodeThatWasMeant(_ text: String, _ code: String) {
        #expect(DepartmentNames.meant(text) == code)
    }

    @Test func whatIsNothingLikeADepartmentHasNoAdvice() {
        for text in ["96", "979", "", "xyzzy-quux"] { #expect(DepartmentNames.meant(text) == nil) }
    }

    /// Lua's own quotes and accents hold, whatever the name; no line is too long to read.
    @Test func everyStartingPointIsWellFormed() {
        let starts =
            DepartmentNames.all.map { StartingPoint.department($0.code) }
            + [StartingPoint.hospital("2A.ch"), StartingPoint.hospital("988.ch_nord_2")]
        for start in starts {
            for file in start.files {
                let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
                #expect(lines.last == "", "\(file.name)")
                let name = "\(start.folder)/\(file.name)"
                #expect(lines.allSatisfy { $0.count <= 110 }, "\(name)")
                // What was not asked for is not filled in.
                #expect(!file.text.contains("\\(") && !file.text.contains("#("), "\(name)")
            }
            #expect(start.files.contains { $0.text.contains("à compléter") })
            #expect(start.files.contains { $0.name.hasSuffix(".scenarios.lua") })
        }
    }

    @Test func namesOfFoldersStayInTheirFolder() {
        for name in ["", ".", "..", "a/b", "a.b", "é", "a b", String(repeating: "a", count: 65)] {
            #expect(!StartingPoint.isPlain(name), "\(name)")
        }
        for name in ["CH", "ch-2"] { #expect(!StartingPoint.isPlain(name)) }
        for name in ["ch", "ch2", "chu_modele"] { #expect(StartingPoint.isPlain(name)) }
    }

    /// What is proposed is always what would be taken.
    @Test(arguments: [
        ("40.CH-Essai", "40.ch_essai"), ("40.hôpital", "40.hopital"), ("2a.Ch", "2A.ch"),
        ("40.CH de l'Océan", "40.ch_de_l_ocean"), ("40.a.b", "40.a_b"), ("1.ch", "01.ch"),
        ("33.__x--", "33.x"),
    ])
    func theHospitalThatWasMeant(_ text: String, _ id: String) {
        #expect(StartingPoint.plainHospital(text) == id)
        #expect(StartingPoint.plainHospital(id) == id)
    }

    @Test func whatIsNothingLikeAHospitalHasNoAdvice() {
        for text in ["", "40", "40.", ".ch", "40.--", "xyzzy.ch", "40.語"] {
            #expect(StartingPoint.plainHospital(text) == nil, "\(text)")
        }
    }

    /// The comment lists what the code takes.
    @Test func everyKindOfServiceIsNamed() throws {
        let text = try #require(StartingPoint.department("40").files.first?.text)
        let comments = text.split(separator: "\n").filter { $0.hasPrefix("--") }
            .joined(separator: " ")
        for kind in ServiceKind.allCases {
            #expect(
                comments.contains(" \(kind.rawValue),") || comments.contains(" \(kind.rawValue)."))
        }
    }
}

/// `test --watch`, without its clock.
struct WatchTests {
    /// Each round writes what `saves` says, then two looks at the files go by.
    private func rounds(_ saves: [Bool]) -> Int {
        var state = 0
        var count = 0
        var looks = 0
        TestWatch(
            stamps: {
                [FileStamp(path: "a", size: Int64(state), seconds: 0, nanoseconds: 0, inode: 1)]
            },
            round: { number in
                count = number
                looks = 0
            },
            wait: {
                looks += 1
                guard looks < 3 else { return false }
                if looks == 2, count <= saves.count, saves[count - 1] { state += 1 }
                return true
            }
        ).run()
        return count
    }

    @Test func itRunsOnceAndOnceMoreForEachSave() {
        #expect(rounds([]) == 1)
        #expect(rounds([false]) == 1)
        #expect(rounds([true]) == 2)
        #expect(rounds([true, true, true, false, true]) == 4)
    }

    /// The stamps are taken before the round: a save while it runs is not missed.
    @Test func whatIsSavedDuringARoundCalls() {
        var state = 0
        var count = 0
        TestWatch(
            stamps: {
                [FileStamp(path: "a", size: Int64(state), seconds: 0, nanoseconds: 0, inode: 1)]
            },
            round: { number in
                count = number
                if number == 1 { state += 1 }
            },
            wait: { count < 2 }
        ).run()
        #expect(count == 2)
    }
}

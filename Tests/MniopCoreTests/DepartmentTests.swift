import MniopCore
import Testing

/// Codes of departments and territories: none that could be one is refused.
@Suite struct DepartmentTests {
    @Test func everyPlaceOfFranceIsTaken() {
        let mainland = (1...95).filter { $0 != 20 }.map { $0 < 10 ? "0\($0)" : "\($0)" }
        let overseas = (970...989).map(String.init)
        for code in mainland + ["2A", "2B"] + overseas {
            #expect(Departments.isCode(code), "\(code)")
        }
    }

    @Test(arguments: [
        "", "0", "00", "20", "96", "97", "98", "99", "969", "990", "97a", "98 ", "2C", "2a", "033",
        "9877", "-1", "+1", "٣٣", "1️",
    ])
    func whatIsNoCodeIsRefused(_ code: String) { #expect(!Departments.isCode(code)) }
}

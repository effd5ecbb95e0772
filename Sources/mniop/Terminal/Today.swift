import Glibc
import MniopCore

/// The only clock of the project: the library takes the date as an argument.
enum Today {
    /// The local date of the machine.
    static var date: CivilDate? {
        var now = time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil else { return nil }
        return CivilDate(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1,
            day: Int(parts.tm_mday))
    }
}

import Synchronization

/// Who is using a handle: nobody, one thread that changes it, or any number that read it.
///
/// It is no lock: an overlap is the caller's mistake, and is said, not waited for.
struct InUse: ~Copyable {
    private static let changing = -1
    private let users = Atomic<Int>(0)

    /// Runs `body` alone, or throws where somebody else is at it.
    borrowing func change<T>(
        _ name: String, _ body: () throws(Failure) -> T
    ) throws(Failure) -> T {
        let (taken, _) = users.compareExchange(
            expected: 0, desired: InUse.changing, ordering: .acquiring)
        guard taken else { throw .busy(name) }
        defer { users.store(0, ordering: .releasing) }
        return try body()
    }

    /// Runs `body` beside other readers, or throws where somebody changes the handle.
    borrowing func read<T>(
        _ name: String, _ body: () throws(Failure) -> T
    ) throws(Failure) -> T {
        var seen = users.load(ordering: .relaxed)
        while true {
            guard seen != InUse.changing else { throw .busy(name) }
            let (taken, current) = users.compareExchange(
                expected: seen, desired: seen &+ 1, ordering: .acquiring)
            if taken { break }
            seen = current
        }
        defer { users.subtract(1, ordering: .releasing) }
        return try body()
    }
}

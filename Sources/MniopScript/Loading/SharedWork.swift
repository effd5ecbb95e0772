import Glibc
import Synchronization

/// Work whose pieces do not depend on one another, which the calling thread shares with a second
/// one. That one is gone when the call returns.
///
/// What comes out does not show who did which piece, nor whether there was a second thread: where
/// the system gives none, the caller does it all.
enum SharedWork {
    /// `body` of each number from 0, in order. `isLong`: a second thread, which takes a twentieth
    /// of a millisecond to begin, is worth it.
    static func map<Result: Sendable>(
        _ count: Int, isLong: Bool, _ body: @Sendable @escaping (Int) -> Result
    ) -> [Result] {
        guard isLong, count > 1 else { return (0..<count).map(body) }
        let pieces = Pieces(count, body)
        let thread = BesideThread { pieces.takeAll() }
        pieces.takeAll()
        thread?.join()
        return pieces.results
    }

    /// Each piece goes to the thread that comes for it first.
    private final class Pieces<Result: Sendable>: @unchecked Sendable {
        private let next = Atomic(0)
        private let body: @Sendable (Int) -> Result
        /// INVARIANT: each place is written by the one thread that took its number, and read once
        /// both are done.
        private let places: UnsafeMutableBufferPointer<Result?>

        init(_ count: Int, _ body: @Sendable @escaping (Int) -> Result) {
            self.body = body
            places = .allocate(capacity: count)
            places.initialize(repeating: nil)
        }

        deinit {
            places.deinitialize()
            places.deallocate()
        }

        func takeAll() {
            while true {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < places.count else { return }
                places[number] = body(number)
            }
        }

        var results: [Result] { places.compactMap { $0 } }
    }
}

/// A thread that the caller waits for. The host's signals never run on it.
private struct BesideThread {
    private let thread: pthread_t

    private final class Errand: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @Sendable @escaping () -> Void) { self.run = run }
    }

    /// Bytes of stack, more than a host's own threads are asked to have: what is not used takes no
    /// memory.
    private static let stack = 4 << 20

    /// `nil` where the system gives no thread; `body` is then not run.
    init?(_ body: @Sendable @escaping () -> Void) {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return nil }
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, Self.stack)
        // A thread begins with the mask of the one that makes it.
        var (all, own) = (sigset_t(), sigset_t())
        sigfillset(&all)
        guard pthread_sigmask(SIG_SETMASK, &all, &own) == 0 else { return nil }
        defer { pthread_sigmask(SIG_SETMASK, &own, nil) }
        let errand = Unmanaged.passRetained(Errand(body))
        var thread = pthread_t()
        let status = pthread_create(
            &thread, &attributes,
            { errand in
                guard let errand else { return nil }
                Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().run()
                return nil
            }, errand.toOpaque())
        guard status == 0 else {
            errand.release()
            return nil
        }
        self.thread = thread
    }

    func join() { pthread_join(thread, nil) }
}

import Glibc

/// Work on several processors at once, done when it returns.
enum Parallel {
    /// Processors of this machine.
    static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// The results of `body` for each item, in order; `body` is called at once on different
    /// threads, one of them the caller's.
    static func map<Item, Result>(
        _ items: [Item], _ body: @escaping (Int, Item) -> Result
    ) -> [Result] {
        guard items.count > 1 else { return items.enumerated().map { body($0, $1) } }
        let slots = Slots<Result>(items.count)
        var threads: [pthread_t] = []
        for number in items.indices.dropFirst() {
            let job = Job { slots[number] = body(number, items[number]) }
            // No thread is to be had: slower, and as right.
            if let thread = start(job) { threads.append(thread) } else { job.run() }
        }
        slots[0] = body(0, items[0])
        for thread in threads { pthread_join(thread, nil) }
        return slots.results
    }

    private static func start(_ job: Job) -> pthread_t? {
        let handle = Unmanaged.passRetained(job)
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { handle in
                guard let handle else { return nil }
                Unmanaged<Job>.fromOpaque(handle).takeRetainedValue().run()
                return nil
            }, handle.toOpaque())
        guard status != 0 else { return thread }
        handle.release()
        return nil
    }

    private final class Job {
        let run: () -> Void
        init(_ run: @escaping () -> Void) { self.run = run }
    }

    /// INVARIANT: each slot is written by one thread, and read when that has ended.
    private final class Slots<Result> {
        private let memory: UnsafeMutablePointer<Result?>
        private let count: Int

        init(_ count: Int) {
            self.count = count
            memory = .allocate(capacity: count)
            memory.initialize(repeating: nil, count: count)
        }

        deinit {
            memory.deinitialize(count: count)
            memory.deallocate()
        }

        subscript(number: Int) -> Result? {
            get { memory[number] }
            set { memory[number] = newValue }
        }

        var results: [Result] { (0..<count).compactMap { memory[$0] } }
    }
}

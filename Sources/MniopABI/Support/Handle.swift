import Synchronization

/// Everything that C holds a pointer to. A common class, so that a handle of another kind than
/// the one expected is found out and not taken for what it is not.
///
/// INVARIANT: pointers travel between threads outside the compiler's sight. Each subclass keeps the
/// header's rule: it is immutable, or guarded by an `InUse` flag or a mutex.
class Handle {
    #if DEBUG
        /// The number under which C has borrowed this; 0: it has not.
        private let borrowedAs = Atomic<UInt>(0)

        deinit { _ = HandleAddress.remove(borrowedAs.load(ordering: .acquiring)) }
    #endif

    /// The pointer to give to C, which owns one reference.
    func owned() -> OpaquePointer? {
        let handle = Unmanaged<Handle>.passRetained(self)
        #if DEBUG
            return HandleAddress.make(handle)
        #else
            return OpaquePointer(handle.toOpaque())
        #endif
    }

    /// The pointer to give to C for as long as the handle that holds this one lives; the same one
    /// each time.
    func borrowed() -> OpaquePointer? {
        let handle = Unmanaged<Handle>.passUnretained(self)
        #if DEBUG
            let known = borrowedAs.load(ordering: .acquiring)
            if known != 0 { return OpaquePointer(bitPattern: known) }
            let made = HandleAddress.make(handle)
            let number = UInt(bitPattern: made)
            let (isFirst, first) = borrowedAs.compareExchange(
                expected: 0, desired: number, ordering: .acquiringAndReleasing)
            if isFirst { return made }
            _ = HandleAddress.remove(number)
            return OpaquePointer(bitPattern: first)
        #else
            return OpaquePointer(handle.toOpaque())
        #endif
    }

    /// The handle behind a pointer; `nil` for NULL, for a handle of another kind and, in a debug
    /// build, for what is no handle or is none any more.
    static func of(_ pointer: OpaquePointer?) -> Self? {
        guard let pointer else { return nil }
        #if DEBUG
            return HandleAddress.handle(pointer) as? Self
        #else
            let raw = UnsafeRawPointer(pointer)
            return Unmanaged<Handle>.fromOpaque(raw).takeUnretainedValue() as? Self
        #endif
    }

    /// As `of`, where the call can say what is wrong.
    static func required(_ pointer: OpaquePointer?, _ name: String) throws(Failure) -> Self {
        guard pointer != nil else { throw .missing(name) }
        guard let handle = of(pointer) else { throw .otherKind(name) }
        return handle
    }

    /// Gives C's reference back, and sets C's variable to NULL.
    static func free(_ variable: UnsafeMutablePointer<OpaquePointer?>?) {
        guard let variable, let pointer = variable.pointee, of(pointer) != nil else { return }
        variable.pointee = nil
        #if DEBUG
            HandleAddress.remove(UInt(bitPattern: pointer))?.release()
        #else
            Unmanaged<Handle>.fromOpaque(UnsafeRawPointer(pointer)).release()
        #endif
    }
}

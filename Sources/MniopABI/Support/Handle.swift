/// Everything that C holds a pointer to. A common class, so that a handle of another kind than
/// the one expected is found out and not taken for what it is not.
///
/// INVARIANT: pointers travel between threads outside the compiler's sight. Each subclass keeps the
/// header's rule: it is immutable, or guarded by an `InUse` flag or a mutex.
class Handle {
    /// The pointer to give to C, which owns one reference.
    func owned() -> OpaquePointer {
        OpaquePointer(Unmanaged<Handle>.passRetained(self).toOpaque())
    }

    /// The pointer to give to C for as long as the handle that holds this one lives.
    func borrowed() -> OpaquePointer {
        OpaquePointer(Unmanaged<Handle>.passUnretained(self).toOpaque())
    }

    /// The handle behind a pointer; `nil` for NULL and for a handle of another kind.
    static func of(_ pointer: OpaquePointer?) -> Self? {
        guard let pointer else { return nil }
        let raw = UnsafeRawPointer(pointer)
        return Unmanaged<Handle>.fromOpaque(raw).takeUnretainedValue() as? Self
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
        Unmanaged<Handle>.fromOpaque(UnsafeRawPointer(pointer)).release()
    }
}

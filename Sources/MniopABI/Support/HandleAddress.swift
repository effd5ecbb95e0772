import Synchronization

#if DEBUG

    /// What C holds in a debug build: not an address but a number that is given once, so that a
    /// handle that was freed, or that never was one, is found out instead of being followed.
    ///
    /// Any thread.
    enum HandleAddress {
        private struct Slots {
            var last: UInt = 0
            /// Addresses of handles of which C owns a reference, or that are borrowed from one.
            var addresses: [UInt: UInt] = [:]
        }

        private static let slots = Mutex(Slots())

        static func make(_ handle: Unmanaged<Handle>) -> OpaquePointer? {
            let address = UInt(bitPattern: handle.toOpaque())
            let number = slots.withLock { slots in
                // As far apart as addresses are.
                slots.last &+= 16
                slots.addresses[slots.last] = address
                return slots.last
            }
            return OpaquePointer(bitPattern: number)
        }

        static func remove(_ number: UInt) -> Unmanaged<Handle>? {
            unmanaged(slots.withLock { $0.addresses.removeValue(forKey: number) })
        }

        static func handle(_ pointer: OpaquePointer) -> Handle? {
            let number = UInt(bitPattern: pointer)
            return unmanaged(slots.withLock { $0.addresses[number] })?.takeUnretainedValue()
        }

        private static func unmanaged(_ address: UInt?) -> Unmanaged<Handle>? {
            address.flatMap { UnsafeRawPointer(bitPattern: $0) }.map(Unmanaged.fromOpaque)
        }
    }

#endif

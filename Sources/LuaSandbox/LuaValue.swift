/// A value on its way into or out of a sandbox: a copy, never a reference into Lua.
public enum LuaValue: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case table(LuaTable)
    case function(LuaFunctionRef)
}

/// A function that the sandbox keeps alive; good for that sandbox alone. The same function has the
/// same reference, however often it comes out.
public struct LuaFunctionRef: Sendable, Equatable, Hashable {
    let reference: Int64
}

/// A table in a fixed order, whatever the order of Lua's hashes.
public struct LuaTable: Sendable, Equatable {
    public struct Field: Sendable, Equatable {
        public var key: String
        public var value: LuaValue

        public init(key: String, value: LuaValue) {
            self.key = key
            self.value = value
        }
    }

    /// The values at 1, 2, ... n.
    public var array: [LuaValue]
    /// The values under strings, in byte order of the key.
    public private(set) var fields: [Field]
    /// Keys that are neither, for error messages: integers outside 1...n, other numbers, booleans,
    /// then the rest, each kind in order.
    public var otherKeys: [LuaValue]

    public init(array: [LuaValue] = [], fields: [Field] = [], otherKeys: [LuaValue] = []) {
        self.array = array
        self.fields = fields.sorted {
            $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        self.otherKeys = otherKeys
    }

    /// The value under `key`, byte for byte: Lua knows nothing of canonical equivalence.
    ///
    /// Complexity: O(log n).
    public subscript(key: String) -> LuaValue? {
        var low = 0
        var high = fields.count
        while low < high {
            let middle = low + (high - low) / 2
            if fields[middle].key.utf8.lexicographicallyPrecedes(key.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < fields.count, fields[low].key.utf8.elementsEqual(key.utf8) else { return nil }
        return fields[low].value
    }
}

import LuaSandbox

/// Plain data for the prelude's host functions.
extension LuaTable {
    static func list(_ values: [LuaValue]) -> LuaTable { LuaTable(array: values) }

    static func record(_ fields: [(String, LuaValue)]) -> LuaTable {
        LuaTable(fields: fields.map { Field(key: $0.0, value: $0.1) })
    }
}

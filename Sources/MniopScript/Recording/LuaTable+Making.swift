import LuaSandbox

/// Plain data for the prelude's host functions.
extension LuaTable {
    static func list(_ values: [LuaValue]) -> LuaTable {
        var table = LuaTable()
        table.array = values
        return table
    }

    static func record(_ fields: [(String, LuaValue)]) -> LuaTable {
        var table = LuaTable()
        table.fields = fields.map { (key: $0.0, value: $0.1) }.sorted { $0.key < $1.key }
        return table
    }
}

import MniopCore

/// What a script wrote, before anyone judged it.
enum RawValue: Sendable {
    /// An argument that was `nil` or not given.
    case nothing
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case table(RawTable)
    /// A list with a `nil` in it.
    case brokenList
    case function
    /// A formula, by its serial number.
    case node(Int)
    /// A version, a period or a time.
    indirect case call(RawCall)

    /// What was found, in words.
    var kind: Label {
        switch self {
        case .nothing: Label(fr: "rien", en: "nothing")
        case .boolean(let flag): Label(fr: "\(flag)", en: "\(flag)")
        case .integer(let number): Label(fr: "le nombre \(number)", en: "the number \(number)")
        case .number(let number): Label(fr: "le nombre \(number)", en: "the number \(number)")
        case .string(let text):
            Label(fr: "le texte « \(text.clipped) »", en: "the text '\(text.clipped)'")
        case .table(let table):
            table.fields.isEmpty
                ? Label(fr: "une liste", en: "a list") : Label(fr: "une table", en: "a table")
        case .brokenList: Label(fr: "une liste qui contient nil", en: "a list that holds nil")
        case .function: Label(fr: "une fonction", en: "a function")
        case .node: Label(fr: "une formule", en: "a formula")
        case .call(let call):
            switch call.tag {
            case "version": Label(fr: "une version", en: "a version")
            case "period": Label(fr: "une durée", en: "a period")
            default: Label(fr: "un délai", en: "a time")
            }
        }
    }
}

struct RawTable: Sendable {
    var array: [RawValue] = []
    /// In order of name.
    var fields: [(name: String, value: RawValue)] = []

    subscript(_ name: String) -> RawValue? {
        fields.first { $0.name == name }?.value
    }
}

/// A constructor that the script called, other than a formula's.
struct RawCall: Sendable {
    var tag: String
    var arguments: [RawValue]
    var position: SourcePosition
}

extension String {
    /// A message shows the beginning of what was written, not all of it.
    var clipped: String { count > 60 ? prefix(57) + "..." : self }
}

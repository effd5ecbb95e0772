import MniopCore

/// Differences to JSON: one object a person, every key in its order, none left out.
public enum DifferenceWriter {
    /// The number of the format that is written.
    static let format = 1

    /// `{"format", "person", "changes": [{"nature", "kind", "id", "old", "new"}]}`, on one line or
    /// (`pretty`) indented; no newline at its end. `old` and `new` are codes or dates, `{fr, en}`
    /// where they are words, `"there"` for what is merely in a list, `null` where
    /// the answer holds no such thing.
    public static func json(_ difference: AnswerDifference, pretty: Bool = false) -> String {
        var json = JSONBuilder(pretty: pretty)
        json.object { json in
            json.key("format")
            json.integer(format)
            json.key("person")
            json.string(difference.person)
            json.key("changes")
            json.array(difference.changes) { $0.change($1) }
        }
        return json.text
    }
}

extension JSONBuilder {
    fileprivate mutating func change(_ change: AnswerChange) {
        object { json in
            json.key("nature")
            json.string(change.nature.rawValue)
            json.key("kind")
            json.string(change.kind.rawValue)
            json.key("id")
            json.string(change.id)
            json.key("old")
            json.value(change.old)
            json.key("new")
            json.value(change.new)
        }
    }

    private mutating func value(_ value: Label?) {
        if let value, value.fr == value.en { string(value.fr) } else { label(value) }
    }
}

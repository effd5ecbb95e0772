import MniopCore

/// What Lua would drop without a word.
extension FormulaReader {
    /// How many arguments each takes; Lua would drop the others without a word.
    private static func arguments(_ op: String) -> Int? {
        switch op {
        case "sufficient": 0
        case "all", "any", "none", "no", "present", "positive", "reading", "open", "available",
            "elapsed", "actor":
            1
        case "at_least", "is", "isnt", "among", "includes", "below", "atleast", "before", "after":
            2
        default: nil
        }
    }

    /// `present("a", "b")`, `no(a, b)`: `true` where there are too many, which is then told.
    func reportSpare(_ node: RawNode) -> Bool {
        // Nearly all take one.
        guard node.arguments.count > 1 || (!node.arguments.isEmpty && node.op == "sufficient"),
            let most = Self.arguments(node.op), node.arguments.count > most
        else { return false }
        switch node.op {
        case "present", "positive", "reading", "open", "available", "actor": reportOneName(node)
        case "no":
            report(
                "wrong_argument", node,
                fr: "no ne prend qu'une condition : no(a) ; de plusieurs : none { a, b }.",
                en: "no takes one condition: no(a); of several: none { a, b }.")
        case "at_least", "all", "any", "none":
            // Without its braces: told where the list is read.
            let list = node.argument(most - 1)
            guard case .table? = list else { return false }
            fallthrough
        default:
            report(
                "wrong_argument", node,
                fr: "\(node.op) : trop de valeurs entre les parenthèses ; les dernières seraient "
                    + "oubliées.",
                en: "\(node.op): too many values in the brackets; the last would be forgotten.")
        }
        return true
    }

    func reportOneName(_ node: RawNode) {
        func word(_ value: RawValue?) -> String? {
            if case .string(let text)? = value { "\"\(text.clipped)\"" } else { nil }
        }
        var words = node.arguments
        if case .table(let list)? = node.argument(0) { words = list.array }
        let op = node.op == "actor" ? "actor:is" : node.op
        let first = word(words.first) ?? "\"a\""
        let second = words.count > 1 ? word(words[1]) ?? "\"b\"" : nil
        let form = second.map { "any { \(op) \(first), \(op) \($0) }" } ?? "\(op) \(first)"
        let isOne = second == nil
        report(
            "wrong_argument", node,
            fr: "\(op) ne prend qu'un nom : \(form)"
                + (isOne ? "." : ", ou all { ... }."),
            en: "\(op) takes one name: \(form)" + (isOne ? "." : ", or all { ... }."))
    }
}

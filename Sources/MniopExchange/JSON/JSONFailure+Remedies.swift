import CSimdjson
import MniopCore

/// The mistakes of hands and of word processors, by what stands where a text stops being JSON.
extension JSONFailure {
    /// What is wrong, and the way out where it can be told.
    func text(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Label {
        guard let remedy = remedy(in: bytes) else { return Label(fr: text.fr, en: text.en) }
        return Label(
            fr: "JSON mal formé : \(remedy.fr)", en: "malformed JSON: \(remedy.en)")
    }

    /// The way out; `nil` where what stands there does not tell. Reads a few bytes only, and holds
    /// none of them.
    private func remedy(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Label? {
        guard let offset, [MNIOP_JSON_SYNTAX, MNIOP_JSON_WORD, MNIOP_JSON_NUMBER].contains(status)
        else { return nil }
        let place = JSONPlace(bytes, offset: offset)
        return place.wrongCharacter ?? place.wrongEnd ?? place.wrongValue ?? place.missing
    }
}

/// Where a text stops being JSON.
private struct JSONPlace {
    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// From the fault on.
    let rest: Bytes
    /// The last byte before it that is no white space.
    let previous: UInt8?
    /// Whether no white space stands between the two.
    let isTouching: Bool

    init(_ bytes: Bytes, offset: Int) {
        let before = bytes.prefix(offset)
        rest = bytes.dropFirst(offset).drop(while: ReadWork.isSpace)
        previous = before.last { !ReadWork.isSpace($0) }
        isTouching = rest.startIndex == bytes.startIndex + offset && previous == before.last
    }

    private func begins(with text: StaticString) -> Bool {
        text.withUTF8Buffer { rest.starts(with: $0) }
    }

    private func begins(withAnyOf texts: [StaticString]) -> Bool {
        texts.contains { begins(with: $0) }
    }

    private static let wordProcessorQuotes: [StaticString] = ["“", "”", "„", "«", "»"]
    private static let apostrophes: [StaticString] = ["'", "’", "‘", "`"]
    private static let comments: [StaticString] = ["//", "/*", "#", "--"]
    private static let fixedSpaces: [StaticString] = ["\u{A0}", "\u{202F}", "\u{2009}", "\u{FEFF}"]

    var wrongCharacter: Label? {
        if begins(withAnyOf: JSONPlace.wordProcessorQuotes) {
            return Label(
                fr: "guillemet de traitement de texte : retaper le guillemet droit \"",
                en: "a quote of a word processor: type the straight quote \" instead")
        }
        if begins(withAnyOf: JSONPlace.apostrophes) {
            return Label(
                fr: "apostrophe : mettre le guillemet droit \" à la place",
                en: "an apostrophe: put the straight quote \" instead")
        }
        if begins(withAnyOf: JSONPlace.comments) {
            return Label(
                fr: "un signal n'a pas de commentaires : enlever celui-ci",
                en: "a signal has no comments: remove this one")
        }
        guard begins(withAnyOf: JSONPlace.fixedSpaces) else { return nil }
        return Label(
            fr: "espace insécable : l'effacer et retaper une espace",
            en: "a no-break space: erase it and type a space")
    }

    var wrongEnd: Label? {
        guard let first = rest.first else {
            return Label(
                fr: "la fin manque : fermer chaque accolade par } et chaque crochet par ]",
                en: "the end is missing: close each brace with } and each bracket with ]")
        }
        guard first == UInt8(ascii: "}") || first == UInt8(ascii: "]") else { return nil }
        switch previous {
        case UInt8(ascii: ","):
            return Label(
                fr: "virgule de trop avant la fermeture : l'enlever",
                en: "a comma too many before what closes: remove it")
        case UInt8(ascii: ":"):
            return Label(
                fr: "valeur absente après « : » : l'écrire, ou enlever la clé si on ne sait pas",
                en: "no value after \":\": write it, or remove the key where it is not known")
        default:
            return Label(
                fr: "fermeture de trop, ou } à la place de ] : une accolade se ferme par } et un "
                    + "crochet par ]",
                en: "a closing too many, or } instead of ]: a brace is closed with } and a bracket "
                    + "with ]")
        }
    }

    private static let yes: [StaticString] = ["True", "TRUE", "oui", "Oui", "OUI", "vrai", "Vrai"]
    private static let no: [StaticString] = ["False", "FALSE", "non", "Non", "NON", "faux", "Faux"]
    private static let nothing: [StaticString] = ["None", "NULL", "Null", "nil", "undefined"]

    var wrongValue: Label? {
        if begins(withAnyOf: JSONPlace.nothing) {
            return Label(
                fr: "ce qu'on ne sait pas ne s'écrit pas : enlever la clé, ou écrire null",
                en: "what is not known is not written: remove the key, or write null")
        }
        if begins(withAnyOf: JSONPlace.yes) {
            return Label(fr: "oui s'écrit true", en: "yes is written true")
        }
        if begins(withAnyOf: JSONPlace.no) {
            return Label(fr: "non s'écrit false", en: "no is written false")
        }
        guard let first = rest.first else { return nil }
        if isDateOrCode(first) {
            return Label(
                fr: "une date ou un code se met entre guillemets, comme \"2025-01-31\" ou \"01\"",
                en: "a date or a code stands between quotes, as \"2025-01-31\" or \"01\"")
        }
        guard JSONPlace.isLetter(first) else { return nil }
        return Label(
            fr: "un texte se met entre guillemets droits, une clé aussi : \"id\"",
            en: "a text stands between straight quotes, a key too: \"id\"")
    }

    /// Within `2025-01-31`, `31/01/2025` (the digits before are a number), or at `064`.
    private func isDateOrCode(_ first: UInt8) -> Bool {
        if first == UInt8(ascii: "0") {
            return rest.dropFirst().first.map(JSONPlace.isDigit) ?? false
        }
        guard let previous, JSONPlace.isDigit(previous), isTouching else { return false }
        return first == UInt8(ascii: "-") || first == UInt8(ascii: "/")
    }

    var missing: Label? {
        guard let first = rest.first, let previous else { return nil }
        let opens = [UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first)
        switch previous {
        case UInt8(ascii: "{"), UInt8(ascii: ","):
            return Label(
                fr: "attendu ici : une clé ou une valeur ; un nombre à virgule s'écrit avec un "
                    + "point",
                en: "expected here: a key or a value; decimals follow a point")
        case UInt8(ascii: "\"") where first == UInt8(ascii: "="):
            return Label(fr: "« : » va à la place de « = »", en: "write \":\" instead of \"=\"")
        case UInt8(ascii: ":"): return nil
        default:
            guard opens || JSONPlace.isDigit(first) else { return nil }
            return Label(
                fr: "il manque « , » (ou « : » après une clé) avant ceci",
                en: "\",\" (or \":\" after a key) is missing before this")
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

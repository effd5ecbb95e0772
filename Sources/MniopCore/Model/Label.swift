/// A text that administrators and case workers read, in French and in English.
public struct Label: Sendable, Equatable, Hashable {
    public var fr: String
    public var en: String
    /// `true` where a local script gave no English: `en` then repeats the French.
    public var isFrenchOnly: Bool

    public init(fr: String, en: String) {
        self.fr = fr
        self.en = en
        isFrenchOnly = false
    }

    /// A local text without a translation.
    public init(frenchOnly fr: String) {
        self.fr = fr
        en = fr
        isFrenchOnly = true
    }

    public func text(in language: Language) -> String {
        switch language {
        case .french: fr
        case .english: en
        }
    }
}

public enum Language: String, Sendable, CaseIterable {
    case french = "fr"
    case english = "en"
}

import MniopCore
import MniopScript

/// A rule that no script declares: the nearest one, those of its layer, or why that layer is not
/// there.
struct UnknownRule {
    private let rule: String
    private let load: LoadResult
    private let rulebook: Rulebook

    init(_ rule: String, _ load: LoadResult, _ rulebook: Rulebook) {
        (self.rule, self.load, self.rulebook) = (rule, load, rulebook)
    }

    /// LIMIT: rules of a layer that are named.
    private static let mostNamed = 12

    var label: Label {
        let more = inError ?? away ?? near ?? ofLayer ?? Label(fr: "", en: "")
        return Label(
            fr: "règle inconnue : « \(rule) ».\(more.fr)", en: "unknown rule: '\(rule)'.\(more.en)")
    }

    private var inError: Label? {
        guard let layer = load.unavailableLayer(of: rule) else { return nil }
        return Label(
            fr: " Le protocole « \(layer) » a une erreur et n'est pas lu : la corriger d'abord "
                + "(mniop check).",
            en: " Protocol '\(layer)' has an error and is not read: mend it first (mniop check).")
    }

    /// The department at the beginning of the name.
    private var code: String? {
        let code = rule.split(separator: ".", omittingEmptySubsequences: false).first
        guard rule.contains("."), let code, Departments.isCode(String(code)) else { return nil }
        return String(code)
    }

    /// A department's rule, and scripts without that department.
    private var away: Label? {
        guard let code, !rulebook.catalogue.layers.contains(where: { $0.id == code }),
            !rulebook.catalogue.rules.contains(where: { $0.id.hasPrefix(code + ".") })
        else { return nil }
        return Label(
            fr: " Le protocole « \(code) » n'est pas parmi les scripts lus : donner --scripts "
                + "DOSSIER.",
            en: " Protocol '\(code)' is not among the scripts that are read: give --scripts "
                + "FOLDER.")
    }

    private var ownRules: [String] {
        guard let code else { return [] }
        return rulebook.catalogue.rules.map(\.id).filter { $0.hasPrefix(code + ".") }
    }

    private var near: Label? {
        let near =
            code == nil ? rulebook.nearestRule(rule) : Names.nearest(rule, among: ownRules)
        return near.map {
            Label(fr: " Vouliez-vous « \($0) » ?", en: " Did you mean '\($0)'?")
        }
    }

    private var ofLayer: Label? {
        guard let code, !ownRules.isEmpty else { return nil }
        let names = ownRules.sorted().prefix(Self.mostNamed).joined(separator: ", ")
        let isCut = ownRules.count > Self.mostNamed
        return Label(
            fr: " Règles de « \(code) » : \(names)\(isCut ? " ..." : ".")",
            en: " Rules of '\(code)': \(names)\(isCut ? " ..." : ".")")
    }
}

import MniopCore

extension Outcome {
    /// The label, with the layer of a local rule: nobody shall take a department's line for the
    /// law, least of all where both have the same name.
    var shownLabel: Label {
        guard layer != LayerDeclaration.nationalID else { return label }
        return Label(
            fr: "\(label.fr) (protocole \(layer))", en: "\(label.en) (protocol \(layer))")
    }
}

extension Assessor {
    /// `unsure`: rules closed by a text that was not read again.
    func notices(_ unsure: [String]) -> [Notice] {
        var result = [Wording.scoreMeaning]
        if let until = rulebook.catalogue.verifiedUntil, observation.asOf > until {
            result.append(Wording.lawNotVerified(after: until))
        }
        if !unsure.isEmpty { result.append(Wording.toBeChecked(unsure)) }
        for layer in options.unavailableLayers.sorted() {
            result.append(Wording.layerUnavailable(layer))
        }
        let selection = observation.selection
        if !selection.later.isEmpty { result.append(Wording.laterSignals(selection.later)) }
        if !selection.voided.isEmpty { result.append(Wording.voidedSignals(selection.voided)) }
        if selection.counted.contains(where: { $0.contact?.exploiterPresent == true }) {
            result.append(Wording.exploiterPresent)
        }
        if selection.counted.contains(where: { $0.interpreter == .companion }) {
            result.append(Wording.companionInterpreter)
        }
        if observation.contradictions.contains(where: { $0.kind == .allegation }) {
            result.append(Wording.allegation)
        }
        let places = Set(observation.codes(Atoms.place))
        if rulebook.layout.exceptedPlaces.contains(where: { layer, excepted in
            observation.activeLayers.contains(layer)
                && places.contains { Departments.isOne(of: excepted, $0) }
        }) {
            result.append(Wording.lawOfThePlace(places.sorted()))
        }
        result += screenNotices()
        for parameter in rulebook.catalogue.parameters {
            result.append(Wording.parameter(parameter, options.value(of: parameter)))
        }
        for layer in layersCut.sorted() {
            result.append(Wording.questionsCut(rulebook.catalogue.layers[layer].id))
        }
        return result
    }
}

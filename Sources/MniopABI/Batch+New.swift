import CMniop
import MniopCore
import MniopExchange

@c @implementation
public func mniop_batch_new(
    _ rulebook: OpaquePointer?, _ options: UnsafePointer<mniop_batch_options>?,
    _ batch: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    make(batch, "batch", error) { () throws(Failure) in
        let handle = try RulebookHandle.required(rulebook, "rulebook")
        guard options != nil else { throw .missing("options") }
        let given = try Options.read(options, zeroed: mniop_batch_options(), "options")
        var chosen = AssessmentOptions()
        chosen.unavailableLayers = handle.unavailableLayers
        chosen.parameters = try parameterChoices(
            given.parameters, given.parameter_count, handle.rulebook)
        let use = BatchHandle.Use(
            purpose: try purpose(given),
            asOf: try Input.date(given.as_of, given.as_of_length, "options.as_of"),
            options: chosen)
        let file = try Input.optionalText(given.file, given.file_length, "options.file")
        let writer = RowWriter(try columns(given, handle.rulebook), try form(given.rows))
        let decider: BatchDecider
        do throws(AssessmentError) {
            decider = try BatchDecider(handle.rulebook, asOf: use.asOf, options: chosen)
        } catch {
            throw Failure(error)
        }
        let stream = BatchStream(
            reader: handle.reader, rows: VerdictRows(decider, writer, handle.rulebook),
            rulebook: handle.rulebook, file: file ?? "")
        return BatchHandle(handle.rulebook, stream, use)
    }
}

private func purpose(_ given: mniop_batch_options) throws(Failure) -> String {
    guard given.purpose != nil else { throw .missing("options.purpose") }
    let text = try Input.text(given.purpose, given.purpose_length, "options.purpose")
    guard BatchMetadata.isPurpose(text) else {
        let most = BatchMetadata.longestPurpose
        throw Failure(
            MNIOP_INVALID, "bad_purpose", "options.purpose",
            fr: "attendu : un code de \(most) lettres sans accent, chiffres, « _ », « - » ou "
                + "« . » au plus",
            en: "expected: a code of at most \(most) plain letters, digits, \"_\", \"-\" or \".\"")
    }
    return text
}

private func form(_ rows: UInt64) throws(Failure) -> RowWriter.Form {
    switch Int32(exactly: rows) {
    case 0, MNIOP_ROWS_JSONL: return .jsonl
    case MNIOP_ROWS_CSV: return .csv
    default: throw .badCode("options.rows")
    }
}

private func columns(
    _ given: mniop_batch_options, _ rulebook: Rulebook
) throws(Failure) -> BatchColumns {
    let all = BatchColumns(rulebook)
    let text = try Input.optionalText(given.columns, given.columns_length, "options.columns")
    guard let text, !text.isEmpty else { return all }
    do {
        return try all.selecting(text.split(separator: ",").map(String.init))
    } catch {
        throw Failure(
            MNIOP_UNKNOWN, "unknown_column", "options.columns",
            fr: "colonne inconnue"
                + (error.nearest.map { " ; vouliez-vous « \($0) » ?" } ?? ""),
            en: "unknown column" + (error.nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    }
}

import MniopCore
import MniopExchange
import MniopScript

/// What the host knows of services: `--services FILE`. An entry with anything wrong is told and
/// left out: nobody in danger waits for a file of places to be mended.
struct ServiceInput {
    private(set) var services: [ServiceStatus] = []
    private(set) var problems: [String] = []

    init(
        _ file: String?, _ load: LoadResult, _ rulebook: Rulebook, language: Language
    ) throws(Stop) {
        guard let file else { return }
        let bytes: [UInt8]
        do {
            bytes = try InputFile.read(file)
        } catch {
            let text = Wording.unreadable(file, error.reason)
            throw Stop.usage(fr: text.fr, en: text.en)
        }
        let reader = ServiceReader(
            rulebook: rulebook, unavailableNames: load.unavailableNames + load.layersUnavailable)
        let read = reader.read(bytes, file: file)
        services = read.services
        problems = read.problems.map { $0.text(in: language) }
    }
}

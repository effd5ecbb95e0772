import MniopCore

/// What a host knows of services, read from JSON: `{"id": {"places": 0, "open": true,
/// "as_of": "2025-01-10"}}`. `as_of` is required, and `places` or `open`; an entry with anything
/// wrong is left out, and the others count.
public struct ServiceReader: Sendable {
    private let context: ReadingContext

    /// `unavailableNames`: as for `SignalReader`; a service of such a layer is left out in silence,
    /// since the answer already says that the layer is missing.
    public init(
        rulebook: Rulebook, unavailableNames: some Sequence<String> = EmptyCollection<String>()
    ) {
        context = ReadingContext(rulebook, unavailable: Set(unavailableNames))
    }

    /// `file` is the name that problems carry. Any thread.
    public func read(
        _ bytes: [UInt8], file: String
    ) -> (services: [ServiceStatus], problems: [InputProblem]) {
        bytes.withUnsafeBytes { read($0, file: file) }
    }

    /// As above, out of memory that the host keeps.
    public func read(
        _ raw: UnsafeRawBufferPointer, file: String
    ) -> (services: [ServiceStatus], problems: [InputProblem]) {
        raw.withMemoryRebound(to: UInt8.self) { read($0, file) }
    }

    private func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ file: String
    ) -> (services: [ServiceStatus], problems: [InputProblem]) {
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = UnsafeBufferPointer(rebasing: bytes[mark...])
        let parser = JSONParser()
        let root: JSONNode
        do {
            root = try parser.parse(text)
        } catch {
            let problem = InputProblem(
                file: file, line: 0, path: "", code: error.code,
                found: "text of \(text.count) bytes",
                text: error.text(in: text[...]))
            return ([], [problem])
        }
        var draft = SignalDraft(context, prefix: "")
        let services = draft.readServices(root)
        let wanted = Set(draft.findings.map(\.node))
        var scan = RawScan(text, 0..<text.count, line: 1)
        let lines = wanted.isEmpty ? [:] : scan.lines(of: wanted, first: root.index)
        let problems = draft.findings.map {
            InputProblem($0.problem, file: file, line: lines[$0.node] ?? 0)
        }
        return withExtendedLifetime(parser) { (services, problems) }
    }
}

extension SignalDraft {
    fileprivate mutating func readServices(_ root: JSONNode) -> [ServiceStatus] {
        var services: [ServiceStatus] = []
        for entry in entries(root, "") ?? [] where !isFull {
            let path = join("", entry.name)
            guard context.rulebook.service(entry.name) != nil else {
                if context.unavailableLayer(of: entry.name) == nil {
                    add(
                        "unknown_service", entry.key, path, found: "key",
                        fr: "inconnu ; attendu : un service déclaré",
                        en: "unknown; expected: a declared service",
                        nearest: context.rulebook.nearestService(entry.name))
                }
                continue
            }
            if let status = status(entry.name, entry.value, path) { services.append(status) }
        }
        return services
    }

    private mutating func status(
        _ service: String, _ node: JSONNode, _ path: String
    ) -> ServiceStatus? {
        let before = findings.count
        guard let said = fields(node, path, known: ["places", "open", "as_of"]) else {
            return nil
        }
        let places = said["places"].flatMap {
            integer($0, join(path, "places"), in: 0...ServiceStatus.mostPlaces)
        }
        let isOpen = said["open"].flatMap { boolean($0, join(path, "open")) }
        let asOf = said["as_of"].flatMap { date($0, join(path, "as_of")) }
        if said["as_of"] == nil { missing("as_of", in: node, path, FactType.date.expected) }
        if said["places"] == nil, said["open"] == nil {
            missing("places", in: node, path, FactType.integer.expected)
        }
        guard let asOf, findings.count == before else { return nil }
        return ServiceStatus(service: service, places: places, isOpen: isOpen, asOf: asOf)
    }
}

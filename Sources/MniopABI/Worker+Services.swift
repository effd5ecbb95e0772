import CMniop
import MniopCore
import MniopExchange

/// What the host knows of services, kept by the worker for the assessments to come.

@c @implementation
public func mniop_worker_set_service(
    _ worker: OpaquePointer?, _ service: UnsafePointer<CChar>?, _ service_length: Int,
    _ options: UnsafePointer<mniop_service_options>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    attempt(error) { () throws(Failure) in
        let worker = try WorkerHandle.required(worker, "worker")
        let id = try Input.text(service, service_length, "service")
        let rulebook = worker.rulebook.rulebook
        guard rulebook.service(id) != nil else {
            throw .unknownService(rulebook.nearestService(id))
        }
        let status = try options.map { pointer throws(Failure) in
            try serviceStatus(id, pointer)
        }
        try worker.inUse.change("worker") { () throws(Failure) in
            worker.options.services.removeAll { $0.service == id }
            if let status { worker.options.services.append(status) }
        }
    }
}

@c @implementation
public func mniop_worker_set_services_json(
    _ worker: OpaquePointer?, _ json: UnsafePointer<CChar>?, _ json_length: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    attempt(error) { () throws(Failure) in
        let worker = try WorkerHandle.required(worker, "worker")
        let bytes = try Input.bytes(json, json_length, "json")
        let reader = ServiceReader(
            rulebook: worker.rulebook.rulebook,
            unavailableNames: worker.rulebook.unavailableLayers)
        let read = reader.read(UnsafeRawBufferPointer(bytes), file: "")
        guard read.problems.isEmpty else {
            throw Failure(MNIOP_BAD_VALUE, read.problems.map { CallProblem($0) })
        }
        try worker.inUse.change("worker") { () throws(Failure) in
            worker.options.services = read.services
        }
    }
}

private func serviceStatus(
    _ service: String, _ pointer: UnsafePointer<mniop_service_options>
) throws(Failure) -> ServiceStatus {
    let given = try Options.read(pointer, zeroed: mniop_service_options(), "options")
    let asOf = try Input.date(given.as_of, given.as_of_length, "options.as_of")
    let isOpen: Bool? =
        switch Int32(truncatingIfNeeded: given.opening) {
        case 0: nil
        case MNIOP_SERVICE_OPEN: true
        case MNIOP_SERVICE_CLOSED: false
        default: throw .badCode("options.opening")
        }
    guard given.opening <= UInt64(Int32.max) else { throw .badCode("options.opening") }
    guard given.knows_places <= 1 else { throw .badFlag("options.knows_places") }
    guard given.places <= UInt64(ServiceStatus.mostPlaces) else {
        throw Failure(
            MNIOP_BAD_VALUE, "out_of_range", "options.places",
            fr: "attendu : un entier de 0 à \(ServiceStatus.mostPlaces)",
            en: "expected: an integer from 0 to \(ServiceStatus.mostPlaces)")
    }
    guard given.knows_places == 1 || isOpen != nil else {
        throw Failure(
            MNIOP_INVALID, "nothing_said", "options",
            fr: "attendu : des places ou une ouverture",
            en: "expected: places or an opening")
    }
    return ServiceStatus(
        service: service, places: given.knows_places == 1 ? Int64(given.places) : nil,
        isOpen: isOpen, asOf: asOf)
}

extension Failure {
    fileprivate static func unknownService(_ nearest: String?) -> Failure {
        Failure(
            MNIOP_UNKNOWN, "unknown_service", "service",
            fr: "service inconnu" + (nearest.map { " ; vouliez-vous « \($0) » ?" } ?? ""),
            en: "unknown service" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    }
}

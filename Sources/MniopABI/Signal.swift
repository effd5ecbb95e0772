import CMniop
import MniopCore

/// What `mniop_signal` is. Setters use it alone; assessments may read it side by side.
final class SignalHandle: Handle {
    let inUse = InUse()
    let rulebook: RulebookHandle
    private var builder: SignalBuilder
    /// What was left out when the signal was read.
    let notices: [Notice]

    init(_ rulebook: RulebookHandle, id: String, date: CivilDate) {
        self.rulebook = rulebook
        builder = SignalBuilder(rulebook: rulebook.rulebook, id: id, date: date)
        notices = []
    }

    /// A signal that was read and checked already; setters may still add to it.
    init(_ rulebook: RulebookHandle, _ signal: Signal, notices: [Notice]) throws(Failure) {
        self.rulebook = rulebook
        self.notices = notices
        builder = SignalBuilder(rulebook: rulebook.rulebook, id: signal.id, date: signal.date)
        builder.signal = signal
        do throws(SignalProblem) {
            for (name, statement) in signal.facts { try builder.setFact(name, statement) }
        } catch {
            throw Failure(error)
        }
    }

    /// Changes the signal alone. A change that throws leaves the signal as it was.
    func change(_ body: (inout SignalBuilder) throws(SignalProblem) -> Void) throws(Failure) {
        try inUse.change("signal") { () throws(Failure) in
            var copy = builder
            do throws(SignalProblem) {
                try body(&copy)
            } catch {
                throw Failure(error)
            }
            builder = copy
        }
    }

    /// The signal as a whole.
    func finished() throws(Failure) -> Signal {
        try inUse.read("signals") { () throws(Failure) in
            do throws(SignalProblem) {
                return try builder.finish()
            } catch {
                throw Failure(MNIOP_BAD_SIGNAL, [CallProblem(error)])
            }
        }
    }
}

@c @implementation
public func mniop_signal_new(
    _ rulebook: OpaquePointer?, _ id: UnsafePointer<CChar>?, _ id_length: Int,
    _ date: UnsafePointer<CChar>?, _ date_length: Int,
    _ signal: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    make(signal, "signal", error) { () throws(Failure) in
        let handle = try RulebookHandle.required(rulebook, "rulebook")
        let name = try identifier(id, id_length, "id")
        let day = try Input.date(date, date_length, "date")
        return SignalHandle(handle, id: name, date: day)
    }
}

@c @implementation
public func mniop_signal_from_json(
    _ rulebook: OpaquePointer?, _ json: UnsafePointer<CChar>?, _ json_length: Int,
    _ signal: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    make(signal, "signal", error) { () throws(Failure) in
        let handle = try RulebookHandle.required(rulebook, "rulebook")
        guard json != nil else { throw .missing("json") }
        return try read(try Input.bytes(json, json_length, "json"), handle)
    }
}

@c @implementation
public func mniop_signal_free(_ signal: UnsafeMutablePointer<OpaquePointer?>?) {
    SignalHandle.free(signal)
}

@c @implementation
public func mniop_signal_set_person(
    _ signal: OpaquePointer?, _ person: UnsafePointer<CChar>?, _ person_length: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    attempt(error) { () throws(Failure) in
        let handle = try SignalHandle.required(signal, "signal")
        let name = try identifier(person, person_length, "person")
        try handle.change { $0.setPerson(name) }
    }
}

@c @implementation
public func mniop_signal_set_actor(
    _ signal: OpaquePointer?, _ kind: UnsafePointer<CChar>?, _ kind_length: Int,
    _ department: UnsafePointer<CChar>?, _ department_length: Int,
    _ hospital: UnsafePointer<CChar>?, _ hospital_length: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    attempt(error) { () throws(Failure) in
        let handle = try SignalHandle.required(signal, "signal")
        let kind = try Input.text(kind, kind_length, "kind")
        let department = try Input.optionalText(department, department_length, "department")
        var hospital = try Input.optionalText(hospital, hospital_length, "hospital")
        if let name = hospital, handle.rulebook.isUnavailable(name) { hospital = nil }
        let place = hospital
        try handle.change { (builder) throws(SignalProblem) in
            try builder.setActor(kind: kind, department: department, hospital: place)
        }
    }
}

private func identifier(
    _ start: UnsafePointer<CChar>?, _ length: Int, _ name: String
) throws(Failure) -> String {
    let text = try Input.text(start, length, name)
    guard (1...SignalBuilder.longestName).contains(text.utf8.count) else {
        throw .badLength(name)
    }
    return text
}

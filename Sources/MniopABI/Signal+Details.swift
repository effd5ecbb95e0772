import CMniop
import MniopCore

@c @implementation
public func mniop_signal_add_present(
    _ signal: OpaquePointer?, _ indicator: UnsafePointer<CChar>?, _ indicator_length: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    addIndicator(signal, indicator, indicator_length, error) {
        (builder, id) throws(SignalProblem) in try builder.addPresent(id, path: "present")
    }
}

@c @implementation
public func mniop_signal_add_absent(
    _ signal: OpaquePointer?, _ indicator: UnsafePointer<CChar>?, _ indicator_length: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    addIndicator(signal, indicator, indicator_length, error) {
        (builder, id) throws(SignalProblem) in try builder.addAbsent(id, path: "absent")
    }
}

@c @implementation
public func mniop_signal_set_emergency(
    _ signal: OpaquePointer?, _ emergency: Int32,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    setDetail(signal, error) { () throws(Failure) in
        let value = try Input.flag(emergency, "emergency")
        return { $0.emergency = value }
    }
}

@c @implementation
public func mniop_signal_set_consent(
    _ signal: OpaquePointer?, _ consent: mniop_code,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    setDetail(signal, error) { () throws(Failure) in
        let status: Signal.Consent.Status =
            switch consent {
            case MNIOP_CONSENT_GIVEN: .given
            case MNIOP_CONSENT_REFUSED: .refused
            case MNIOP_CONSENT_NOT_ASKED: .notAsked
            case MNIOP_CONSENT_NOT_NEEDED: .notNeeded
            default: throw .badCode("consent")
            }
        return { $0.consent = Signal.Consent(status: status, ground: $0.consent?.ground) }
    }
}

@c @implementation
public func mniop_signal_set_interpreter(
    _ signal: OpaquePointer?, _ interpreter: mniop_code,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    setDetail(signal, error) { () throws(Failure) in
        let value: Signal.Interpreter =
            switch interpreter {
            case MNIOP_INTERPRETER_PROFESSIONAL: .professional
            case MNIOP_INTERPRETER_NONE: .none
            case MNIOP_INTERPRETER_COMPANION: .companion
            default: throw .badCode("interpreter")
            }
        return { $0.interpreter = value }
    }
}

@c @implementation
public func mniop_signal_set_exploiter_present(
    _ signal: OpaquePointer?, _ present: Int32,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    setDetail(signal, error) { () throws(Failure) in
        let value = try Input.flag(present, "present")
        return {
            var contact = $0.contact ?? Signal.Contact()
            contact.exploiterPresent = value
            $0.contact = contact
        }
    }
}

private func addIndicator(
    _ signal: OpaquePointer?, _ indicator: UnsafePointer<CChar>?, _ length: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?,
    _ add: (inout SignalBuilder, String) throws(SignalProblem) -> Void
) -> Int32 {
    attempt(error) { () throws(Failure) in
        let handle = try SignalHandle.required(signal, "signal")
        let id = try Input.text(indicator, length, "indicator")
        guard !handle.rulebook.isUnavailable(id) else { return }
        try handle.change { (builder) throws(SignalProblem) in try add(&builder, id) }
    }
}

/// `detail` checks what C gave and says how to write it down.
private func setDetail(
    _ signal: OpaquePointer?, _ error: UnsafeMutablePointer<OpaquePointer?>?,
    _ detail: () throws(Failure) -> (inout Signal) -> Void
) -> Int32 {
    attempt(error) { () throws(Failure) in
        let handle = try SignalHandle.required(signal, "signal")
        let write = try detail()
        try handle.change { write(&$0.signal) }
    }
}

import CMniop
import MniopCore

@c @implementation
public func mniop_signal_set_fact_bool(
    _ signal: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ name_length: Int,
    _ value: Int32, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    setFact(signal, name, name_length, error) { () throws(Failure) in
        .value(.boolean(try Input.flag(value, "value")))
    }
}

@c @implementation
public func mniop_signal_set_fact_int(
    _ signal: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ name_length: Int,
    _ value: Int64, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    setFact(signal, name, name_length, error) { () throws(Failure) in .value(.integer(value)) }
}

@c @implementation
public func mniop_signal_set_fact_date(
    _ signal: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ name_length: Int,
    _ date: UnsafePointer<CChar>?, _ date_length: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    setFact(signal, name, name_length, error) { () throws(Failure) in
        .value(.date(try Input.date(date, date_length, "date")))
    }
}

@c @implementation
public func mniop_signal_set_fact_code(
    _ signal: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ name_length: Int,
    _ code: UnsafePointer<CChar>?, _ code_length: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    setFact(signal, name, name_length, error) { () throws(Failure) in
        .value(.code(try Input.text(code, code_length, "code")))
    }
}

@c @implementation
public func mniop_signal_set_fact_codes(
    _ signal: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ name_length: Int,
    _ codes: UnsafePointer<mniop_text>?, _ code_count: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    setFact(signal, name, name_length, error) { () throws(Failure) in
        var list: [String] = []
        for code in try Input.list(codes, code_count, "codes") {
            list.append(try Input.text(code.bytes, code.length, "codes"))
        }
        return .value(.codes(list))
    }
}

@c @implementation
public func mniop_signal_set_fact_unknown(
    _ signal: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ name_length: Int,
    _ why: mniop_code, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> mniop_status {
    setFact(signal, name, name_length, error) { () throws(Failure) in
        switch why {
        case MNIOP_UNKNOWN_REFUSED: .refused
        case MNIOP_UNKNOWN_UNSAFE: .unsafe
        default: throw .badCode("why")
        }
    }
}

private func setFact(
    _ signal: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ length: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?,
    _ statement: () throws(Failure) -> Signal.Statement
) -> Int32 {
    attempt(error) { () throws(Failure) in
        let handle = try SignalHandle.required(signal, "signal")
        let fact = try Input.text(name, length, "name")
        let statement = try statement()
        guard !handle.rulebook.isUnavailable(fact) else { return }
        try handle.change { (builder) throws(SignalProblem) in
            try builder.setFact(fact, statement)
        }
    }
}

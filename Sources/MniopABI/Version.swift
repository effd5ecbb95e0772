import CMniop
import LuaSandbox

@c @implementation
public func mniop_version_number() -> Int32 { MNIOP_VERSION_NUMBER }

@c @implementation
public func mniop_version_string() -> UnsafePointer<CChar>? { version.bytes }

@c @implementation
public func mniop_abi_version() -> Int32 { MNIOP_ABI_VERSION }

@c @implementation
public func mniop_language_version() -> Int32 { MNIOP_LANGUAGE_VERSION }

@c @implementation
public func mniop_format_version() -> Int32 { MNIOP_FORMAT_VERSION }

private let version = CText("0.1.0 (\(Sandbox.luaRelease))")

import CMniop

@c @implementation
public func mniop_version_number() -> Int32 { MNIOP_VERSION_NUMBER }

@c @implementation
public func mniop_version_string() -> UnsafePointer<CChar>? { Word.version.pointer }

@c @implementation
public func mniop_abi_version() -> Int32 { MNIOP_ABI_VERSION }

@c @implementation
public func mniop_language_version() -> Int32 { MNIOP_LANGUAGE_VERSION }

@c @implementation
public func mniop_format_version() -> Int32 { MNIOP_FORMAT_VERSION }

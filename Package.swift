// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target treats warnings as errors: a warning that nobody reads is a defect that
/// everybody ships.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "libmniop",
    products: [
        .executable(name: "mniop", targets: ["mniop"]),
        .library(name: "MniopDynamic", type: .dynamic, targets: ["MniopABI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // What the system gives: Lua 5.4, SHA-256, and our own C header.
        .systemLibrary(
            name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
        .systemLibrary(
            name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CMniop", path: "Include"),

        // C and C++, only where Swift must not be.
        .target(
            name: "CLuaGuard", dependencies: ["CLua"], cSettings: [.define("_GNU_SOURCE")]),
        .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),

        // The library. Arrows run one way; Tests/HouseTests checks them.
        .target(name: "LuaSandbox", dependencies: ["CLuaGuard"], swiftSettings: strict),
        .target(name: "MniopCore", swiftSettings: strict),
        .target(
            name: "MniopScript", dependencies: ["MniopCore", "LuaSandbox", "CCrypto"],
            swiftSettings: strict),
        .target(
            name: "MniopExchange", dependencies: ["MniopCore", "CSimdjson"],
            swiftSettings: strict),
        .target(
            name: "MniopABI",
            dependencies: [
                "CMniop", "LuaSandbox", "MniopCore", "MniopScript", "MniopExchange",
            ],
            exclude: ["mniop.map"], swiftSettings: strict),
        .executableTarget(
            name: "mniop",
            dependencies: [
                "MniopCore", "MniopScript", "MniopExchange",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // One folder of tests a target, and one for the rules of the house.
        .testTarget(name: "LuaSandboxTests", dependencies: ["LuaSandbox"]),
        .testTarget(name: "MniopCoreTests", dependencies: ["MniopCore"]),
        .testTarget(
            name: "MniopScriptTests", dependencies: ["MniopScript", "MniopCore"],
            exclude: ["Fixtures/probes", "Law/data", "Author/data"]),
        .testTarget(
            name: "MniopExchangeTests", dependencies: ["MniopExchange", "MniopScript"]),
        .testTarget(name: "MniopABITests", dependencies: ["MniopABI", "CMniop"]),
        .testTarget(name: "mniopTests", dependencies: ["mniop", "MniopCore", "MniopScript"]),
        .testTarget(name: "HouseTests"),
        .executableTarget(
            name: "mniop-bench",
            dependencies: ["LuaSandbox", "MniopCore", "MniopScript", "MniopExchange"],
            path: "Tests/Benchmarks", swiftSettings: strict),
    ]
)

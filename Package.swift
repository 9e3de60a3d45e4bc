// swift-tools-version: 6.1
import PackageDescription

/// Strict settings for every Swift target: the language mode is Swift 6 by the tools version,
/// and a warning is an error so that none can be lived with.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-warnings-as-errors"]),
    // Modules are rooms, not walls: without this every small function of another module is a call that cannot be seen
    // through, and generic ones are not even specialised. Exclusive access is proved by the compiler; the checks at run
    // time that debug builds and all tests keep are left out.
    .unsafeFlags(["-cross-module-optimization", "-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// The release binary carries the Swift runtime and stands at a fixed address: it runs where no Swift is installed, and
/// starts without relocating a hundred thousand addresses first.
let standalone = LinkerSetting.unsafeFlags(
    [
        "-static-stdlib", "-use-ld=lld", "-Xclang-linker", "-no-pie", "-l_FoundationCollections",
        "-l_FoundationCShims", "-lstdc++",
    ], .when(platforms: [.linux], configuration: .release))

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func suite(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "jura",
    products: [
        .executable(name: "jura", targets: ["jura"]),
        .library(name: "JuraKit", targets: ["JuraKit"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // System libraries, each behind one door.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CTextShim", dependencies: ["CICU"]),
        .target(name: "CBuiltInRules"),
        .target(name: "CDigest"),

        // The pipeline, in its own order.
        module("LegalModel"),
        module("BillReading", ["LegalModel", "CLibXML2", "CTextShim"]),
        module("DanishText", ["LegalModel", "CTextShim"]),
        module("Findings", ["LegalModel", "CDigest"]),
        module("RuleBase", ["LegalModel", "Findings"]),
        module("RuleAuthoring", ["RuleBase", "DanishText", "LegalModel", "Findings", "CLibYAML"]),
        module("Checks", ["LegalModel", "DanishText", "Findings", "RuleBase"]),
        module("Scoring", ["LegalModel", "Findings", "RuleBase"]),
        module("Comparison", ["LegalModel", "Findings", "Scoring", "CDigest"]),
        module("Reporting", ["LegalModel", "Findings", "RuleBase", "Scoring", "Comparison", "CZlib"]),
        module(
            "JuraKit",
            [
                "LegalModel", "BillReading", "DanishText", "Findings", "RuleBase", "RuleAuthoring", "Checks", "Scoring",
                "Comparison", "Reporting", "CBuiltInRules",
            ]),
        module(
            "JuraCLI",
            [
                "JuraKit", "BillReading", "Findings", "RuleBase", "RuleAuthoring", "Reporting", "Scoring", "Comparison",
                "LegalModel",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // Weights for the model of the rule base, learned from annotated acts. No product.
        .executableTarget(
            name: "jura-train",
            dependencies: [
                "BillReading", "Checks", "DanishText", "Findings", "LegalModel", "RuleAuthoring", "RuleBase",
            ],
            swiftSettings: strict),
        // What each stage costs. No product.
        .executableTarget(
            name: "jura-benchmark",
            dependencies: [
                "JuraKit", "BillReading", "Checks", "DanishText", "Findings", "LegalModel", "Reporting", "RuleBase",
                "Scoring",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "jura", dependencies: ["JuraCLI"], swiftSettings: strict, linkerSettings: [standalone]),

        // Tests: one folder per module.
        .target(
            name: "TestSupport", dependencies: ["JuraKit", "LegalModel", "Findings", "RuleBase", "Scoring"],
            path: "Tests/TestSupport", swiftSettings: strict),
        suite("LegalModelTests", ["LegalModel"]),
        suite("FindingsTests", ["Findings", "LegalModel", "CDigest"]),
        suite("BillReadingTests", ["BillReading", "LegalModel", "TestSupport"]),
        suite("DanishTextTests", ["DanishText", "BillReading", "LegalModel", "TestSupport"]),
        suite("RuleBaseTests", ["RuleBase", "RuleAuthoring", "LegalModel", "Findings", "TestSupport"]),
        suite(
            "ChecksTests",
            ["Checks", "BillReading", "DanishText", "LegalModel", "Findings", "RuleBase", "JuraKit", "TestSupport"]),
        suite(
            "ComparisonTests",
            [
                "Comparison", "Reporting", "Scoring", "Findings", "LegalModel", "RuleBase", "BillReading", "JuraKit",
                "TestSupport",
            ]),
        suite("ScoringTests", ["Scoring", "LegalModel", "Findings", "RuleBase", "JuraKit", "TestSupport"]),
        .testTarget(
            name: "ReportingTests",
            dependencies: [
                "Reporting", "Comparison", "Scoring", "Findings", "LegalModel", "RuleBase", "JuraKit", "TestSupport",
                "CZlib",
            ],
            exclude: ["Schemas", "Snapshots"], swiftSettings: strict),
        suite(
            "RuleExampleTests",
            ["JuraKit", "Reporting", "RuleBase", "RuleAuthoring", "Findings", "LegalModel", "TestSupport"]),
        suite("CorpusTests", ["JuraKit", "Findings", "LegalModel", "Scoring", "TestSupport"]),
        suite("CommandTests", ["JuraKit", "TestSupport", "JuraCLI"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c17
)

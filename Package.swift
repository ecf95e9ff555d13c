// swift-tools-version: 6.2
import PackageDescription

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "cultura",
  products: [.executable(name: "cultura", targets: ["cultura"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    // What a trainer writes: the lesson language, its parser, its lint rules. Pure.
    .target(name: "Curricula", dependencies: [crypto]),
    // What a learner does: session, events, grading, progress. Pure.
    .target(name: "Learning", dependencies: ["Curricula", crypto]),
    // What HR receives: events and progress in, tables and bytes out. Pure.
    .target(name: "Reporting", dependencies: ["Curricula", "Learning", crypto]),
    // The only code that touches disk.
    .target(name: "Storage", dependencies: ["Curricula", "Learning", crypto]),
    // The C shim over libedit.
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    // The terminal: commands, shell, words in two languages.
    .executableTarget(
      name: "cultura",
      dependencies: [
        "Curricula", "Learning", "Reporting", "Storage", "CEditline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [
        .embedInCode("Tour/curriculum.es.md"), .embedInCode("Tour/curriculum.en.md"),
        .embedInCode("Tour/tour.es.md"), .embedInCode("Tour/tour.en.md"),
      ]),

    .testTarget(name: "CurriculaTests", dependencies: ["Curricula"], exclude: ["Broken", "Samples"]),
    .testTarget(
      name: "LearningTests", dependencies: ["Learning", "Curricula"],
      exclude: ["Playthroughs", "Vectors"]),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "Learning", "Curricula"],
      exclude: ["Golden", "Vectors"]),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "Learning", "Curricula"], exclude: ["Golden"]),
    .testTarget(
      name: "CulturaTests",
      dependencies: ["cultura", "Storage", "Reporting", "Learning", "Curricula"],
      exclude: ["Curricula", "Golden", "Steps", "Transcripts"]),
  ],
  swiftLanguageModes: [.v6]
)

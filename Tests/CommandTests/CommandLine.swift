import Foundation

/// Runs the built command as a user would and keeps what it said.
struct CommandLineRun {
    let output: String
    let errors: String
    let exit: Int32

    /// The binary stands beside the test bundle in the build folder.
    static var binary: URL {
        let folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
            .deletingLastPathComponent()
        return (folder ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent())
            .appendingPathComponent("jura")
    }

    /// - Parameters:
    ///   - arguments: what follows `jura`.
    ///   - input: what stands on standard input.
    ///   - folder: the working folder.
    ///   - environment: variables beside the test's own.
    init(_ arguments: [String], input: String = "", in folder: URL? = nil, environment: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = Self.binary
        // The user's own cache stays out of the tests; those of the cache name a folder.
        let isCached = arguments.first != "check" || arguments.contains { $0.hasSuffix("-cache") || $0 == "--cache" }
        process.arguments = arguments + (isCached ? [] : ["--no-cache"])
        if let folder { process.currentDirectoryURL = folder }
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stderr
        try process.run()
        let errorReader = Background { stderr.fileHandleForReading.readDataToEndOfFile() }
        stdin.fileHandleForWriting.write(Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        errors = String(decoding: errorReader.value, as: UTF8.self)
        process.waitUntilExit()
        exit = process.terminationStatus
    }
}

/// Reads a pipe on a thread of its own, so that two full pipes cannot wait for one another.
private final class Background: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var data = Data()

    init(_ read: @escaping @Sendable () -> Data) {
        Thread.detachNewThread {
            self.data = read()
            self.done.signal()
        }
    }

    var value: Data {
        done.wait()
        return data
    }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("jura-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try write(Data(text.utf8), to: name)
    }

    @discardableResult
    func write(_ data: Data, to name: String) throws -> String {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        return file.path
    }

    func read(_ name: String) throws -> Data {
        try Data(contentsOf: url.appendingPathComponent(name))
    }

    /// All files below, by relative path.
    func files() -> [String] {
        let all = FileManager.default.enumerator(atPath: url.path)?.allObjects as? [String] ?? []
        return all.filter { !$0.hasSuffix("/") && url.appendingPathComponent($0).hasDirectoryPath == false }.sorted()
    }
}

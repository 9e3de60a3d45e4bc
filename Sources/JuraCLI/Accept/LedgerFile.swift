internal import Findings
internal import RuleAuthoring

/// The acceptance ledger of a bill on disk.
enum LedgerFile {
    /// Where the ledger of a bill stands: `forslag/lov.xml` has `forslag/lov.jura-accept.yaml`.
    static func path(for bill: String) -> String {
        let ending = InputList.ending(bill)
        let stem = ending.isEmpty ? bill : String(bill.dropLast(ending.count + 1))
        return "\(stem).jura-accept.yaml"
    }

    /// - Throws: ``CommandFailure`` with every problem of the ledger.
    static func read(_ path: String) throws -> [Acceptance] {
        do {
            return try parse(String(decoding: try FileSystem.read(path), as: UTF8.self), path: path)
        } catch let error as FileError {
            throw CommandFailure(error, doing: "read the acceptance ledger")
        }
    }

    /// Adds acceptances at the end and writes the ledger whole or not at all. What stands in it stays byte for byte, and
    /// of several runs at once none loses what another has added.
    ///
    /// - Returns: the acceptances that were added; those that were there already are not.
    static func add(_ acceptances: [Acceptance], to path: String) throws -> [Acceptance] {
        do {
            return try FileSystem.alone(in: Paths.folder(of: path)) {
                let bytes = FileSystem.kind(of: path) == nil ? [] : try FileSystem.read(path)
                return try add(acceptances, to: path, holding: bytes)
            }
        } catch let error as FileError {
            throw CommandFailure(error, doing: "write the acceptance ledger")
        }
    }

    private static func add(
        _ acceptances: [Acceptance], to path: String, holding bytes: [UInt8]
    ) throws -> [Acceptance] {
        guard let before = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(
                "\(path): error: the ledger is not UTF-8\n  try: save it as UTF-8, then run jura accept again")
        }
        let known = try parse(before, path: path)
        let new = acceptances.filter { one in
            !known.contains { $0.fingerprint == one.fingerprint && $0.address == one.address }
        }
        guard !new.isEmpty else { return [] }
        let after = AcceptanceEntry.append(new, to: before)
        guard try parse(after, path: path).count == known.count + new.count else {
            throw CommandFailure(
                "\(path): error: nothing can be added at the end of this ledger\n  expected: a list of entries that start with »- fingerprint:«"
            )
        }
        try FileSystem.write(Array(after.utf8), to: path, durably: true)
        return new
    }

    private static func parse(_ text: String, path: String) throws -> [Acceptance] {
        do {
            return try AcceptanceFile.read(text, path: path)
        } catch {
            let lines = error.problems.map { problem in
                let place = [problem.line, problem.column].compactMap(\.self).map { ":\($0)" }.joined()
                var text = "\(path)\(place): error: \(problem.what)"
                if !problem.expected.isEmpty { text += "\n  expected: \(problem.expected)" }
                if let suggestion = problem.suggestion { text += "\n  try: \(suggestion)" }
                return text
            }
            throw CommandFailure(lines.joined(separator: "\n"))
        }
    }
}

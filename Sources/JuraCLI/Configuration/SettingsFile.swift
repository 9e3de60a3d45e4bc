internal import RuleAuthoring

/// One `jura.yaml`, read and checked.
struct SettingsFile {
    /// The version of the file that this program reads.
    static let version = "1"
    static let name = "jura.yaml"

    let path: String
    /// What the file says, each with its line.
    private(set) var values: [Setting: (value: SettingValue, line: Int)] = [:]
    /// The file that it builds on, as a path from the working folder.
    private(set) var base: String?

    /// - Throws: ``CommandFailure`` with every problem of the file.
    init(_ path: String) throws {
        self.path = path
        let bytes: [UInt8]
        do {
            bytes = try FileSystem.read(path)
        } catch {
            throw CommandFailure(error, doing: "read the configuration")
        }
        let reader = MappingReader(RuleSourceFile(path: path, text: String(decoding: bytes, as: UTF8.self)))
        if reader.allProblems.isEmpty { read(reader) }
        let problems = reader.allProblems.sorted { ($0.line ?? 0, $0.what) < ($1.line ?? 0, $1.what) }
        guard problems.isEmpty else {
            throw CommandFailure(problems.map { ProblemWords.words($0) }.joined(separator: "\n"))
        }
    }

    private mutating func read(_ reader: MappingReader) {
        if let version = reader.string("version", required: true), version != Self.version {
            reader.complain(
                "»version: \(version)« is not one that this jura reads", at: "version",
                expected: "version: \(Self.version)")
        }
        base = reader.string("extends").map(resolved)
        for setting in Setting.allCases where reader.has(setting.rawValue) {
            guard let value = value(of: setting, in: reader) else { continue }
            values[setting] = (value, reader.line(of: setting.rawValue) ?? 1)
        }
        // Keys that are not set were not asked for; asking now makes them known to the search for the nearest.
        for setting in Setting.allCases where !reader.has(setting.rawValue) { _ = reader.string(setting.rawValue) }
        reader.finish()
    }

    private func value(of setting: Setting, in reader: MappingReader) -> SettingValue? {
        let key = setting.rawValue
        switch setting.kind {
        case .texts: return .texts(reader.strings(key).map(\.text))
        case .paths: return .texts(reader.strings(key).map { resolvedOutput($0.text) })
        case .path: return reader.string(key).map { .text($0 == "never" ? $0 : resolved($0)) }
        case .choice(let words):
            let valid = Dictionary(uniqueKeysWithValues: words.map { ($0, $0) })
            return reader.choice(key, of: valid).map { .text($0) }
        case .choices(let words): return choices(words, key, in: reader)
        case .flag: return reader.choice(key, of: ["true": "true", "false": "false"]).map { .text($0) }
        case .number(let range):
            guard let number = reader.double(key) else { return nil }
            guard range.contains(number), setting != .jobs || number == number.rounded() else {
                reader.complain(
                    "»\(key): \(reader.string(key) ?? "")« cannot be used", at: key,
                    expected: "\(Int(range.lowerBound)) to \(Int(range.upperBound))")
                return nil
            }
            return .text(number == number.rounded() ? "\(Int(number))" : "\(number)")
        }
    }

    private func choices(_ words: [String], _ key: String, in reader: MappingReader) -> SettingValue? {
        let said = reader.strings(key).flatMap { $0.text.split { $0 == "," || $0 == " " }.map(String.init) }
        for word in said where !words.contains(word) {
            reader.complain(
                "»\(key): \(word)« is not known", at: key, expected: words.joined(separator: ", "),
                suggestion: Spelling.nearest(to: word, among: words))
        }
        return said.isEmpty ? nil : .texts(said)
    }

    /// A path in the file is meant from the folder of the file.
    private func resolved(_ other: String) -> String {
        other == "-" ? other : Paths.join(Paths.folder(of: path), other)
    }

    /// `format:path` keeps its format.
    private func resolvedOutput(_ output: String) -> String {
        guard let colon = output.firstIndex(of: ":") else { return resolved(output) }
        return output[...colon] + resolved(String(output[output.index(after: colon)...]))
    }
}

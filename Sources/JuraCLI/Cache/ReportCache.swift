internal import Findings
internal import Reporting

/// Reports of earlier runs, by what they were made from: the bytes of the bill, the rule base, the settings and this
/// very build of the program.
///
/// An entry is a file named by the digest of all that, written whole or not at all, with a checksum of its own. One that
/// does not read back is as good as none and is written anew; two runs that write the same entry write the same bytes.
/// A cache that cannot be written never stops a run.
struct ReportCache: Sendable {
    private static let mark = Array("jura cache 1\n".utf8)

    private let folder: String
    /// What all entries of this run share.
    private let settings: String

    /// - Parameter settings: everything beside the bill that decides a byte of its reports.
    init(folder: String, settings: [String]) {
        self.folder = folder
        self.settings = (settings + [FileSystem.programIdentity]).map { "\($0.utf8.count):\($0)" }.joined()
    }

    /// The folder that caches stand in unless the run names one: nil when the user has none.
    static var standardFolder: String? {
        if let folder = FileSystem.environment("XDG_CACHE_HOME"), folder.hasPrefix("/") { return "\(folder)/jura" }
        if let home = FileSystem.environment("HOME"), home.hasPrefix("/") { return "\(home)/.cache/jura" }
        return nil
    }

    /// The name of an entry.
    func key(of bill: [UInt8], _ others: String...) -> String {
        let parts = [settings, SHA256.hexDigest(of: bill)] + others.map { "\($0.utf8.count):\($0)" }
        return SHA256.hexDigest(of: Array(parts.joined(separator: "\n").utf8))
    }

    /// The reports of an entry; nil when there is none that reads back.
    func reports(for key: String) -> BillReports? {
        guard let bytes = try? FileSystem.read(path(of: key)), bytes.count >= Self.mark.count + 8,
            bytes.starts(with: Self.mark)
        else { return nil }
        let content = bytes[(Self.mark.count + 8)...]
        var head = ArchiveReader(bytes[Self.mark.count...])
        guard let checksum = try? head.integer(), checksum == Checksum.of(content) else { return nil }
        var archive = ArchiveReader(content)
        return try? BillReports(from: &archive)
    }

    /// Keeps the reports.
    func keep(_ reports: BillReports, for key: String) {
        let content = reports.archived()
        var head = ArchiveWriter()
        head.integer(Checksum.of(content[...]))
        let path = path(of: key)
        do {
            try FileSystem.makeFolder(Paths.folder(of: path), mode: 0o700)
            try FileSystem.write(Self.mark + head.bytes + content, to: path)
        } catch {
            return
        }
    }

    /// Makes room when the entries take more than `limit` bytes: the oldest go until a quarter of it is free. An entry
    /// that another run reads at that moment is made anew.
    func trim(to limit: Int = 2 << 30) {
        guard let names = try? FileSystem.files(below: folder) else { return }
        var entries = names.compactMap { name in
            FileSystem.sizeAndAge(of: "\(folder)/\(name)").map { (name: name, bytes: $0.bytes, written: $0.written) }
        }
        var total = entries.reduce(0) { $0 + $1.bytes }
        guard total > limit else { return }
        entries.sort { ($0.written, $0.name) < ($1.written, $1.name) }
        for entry in entries where total > limit / 4 * 3 {
            FileSystem.remove("\(folder)/\(entry.name)")
            total -= entry.bytes
        }
    }

    private func path(of key: String) -> String { "\(folder)/\(key.prefix(2))/\(key.dropFirst(2))" }
}

/// A checksum against broken bytes, not against malice: eight bytes a step.
enum Checksum {
    static func of(_ bytes: ArraySlice<UInt8>) -> Int {
        var sum: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
        bytes.withUnsafeBytes { buffer in
            var place = 0
            while place + 8 <= buffer.count {
                sum = mixed(sum ^ UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
                place += 8
            }
            while place < buffer.count {
                sum = mixed(sum ^ UInt64(buffer[place]))
                place += 1
            }
        }
        return Int(truncatingIfNeeded: sum)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low ^ (value >> 29)
    }
}

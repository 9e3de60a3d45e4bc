#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// A document to measure with, read before the clock starts. No Foundation: its start would count as ours.
struct BenchmarkDocument {
    let name: String
    let bytes: [UInt8]

    /// All documents below a folder, or the file of that name, in the order of their paths.
    static func all(below path: String) -> [BenchmarkDocument] {
        guard let folder = opendir(path) else { return file(path).map { [$0] } ?? [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted().flatMap { all(below: "\(path)/\($0)") }
    }

    private static func file(_ path: String) -> BenchmarkDocument? {
        guard path.hasSuffix(".xml") || path.hasSuffix(".txt"), let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return BenchmarkDocument(name: path, bytes: bytes)
    }
}

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// A file that could not be read or written, in the words of the operating system.
struct FileError: Error {
    let path: String
    let reason: String

    init(_ path: String, code: Int32 = errno) {
        self.path = path
        reason = String(cString: strerror(code))
    }

    init(_ path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}

/// The one place that touches files. Plain calls of the C library: the command starts in milliseconds because nothing
/// heavier is loaded.
enum FileSystem {
    enum Kind {
        case file
        case folder
    }

    /// What stands at a path; nil when there is nothing.
    static func kind(of path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// All bytes of a file.
    static func read(_ path: String) throws(FileError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileError(path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw FileError(path) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path, code: EISDIR) }
        return try read(file, path: path, expecting: Int(status.st_size))
    }

    /// All bytes of standard input.
    static func readStandardInput() throws(FileError) -> [UInt8] {
        try read(STDIN_FILENO, path: "-", expecting: 0)
    }

    private static func read(_ file: Int32, path: String, expecting size: Int) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var failure: Int32 = 0
        // One byte more than expected: what comes after the whole file is an empty chunk.
        var room = max(size + 1, 65_536)
        while true {
            var got = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                got = Glibc.read(file, buffer.baseAddress, room)
                if got < 0 { failure = errno }
                count = max(got, 0)
            }
            if failure == EINTR {
                failure = 0
                continue
            }
            guard got >= 0 else { throw FileError(path, code: failure) }
            if got == 0 { return bytes }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            room = 65_536
        }
    }

    /// Makes a folder and those above it; nothing happens to one that is there.
    static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(FileError) {
        guard !path.isEmpty, kind(of: path) != .folder else { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try makeFolder(String(path[..<slash]), mode: mode)
        }
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw FileError(path) }
    }

    /// The files below a folder as paths relative to it, in the order of their bytes. Names that start with a stop are
    /// passed over; links are followed to files, not to folders, so that a circle cannot form.
    static func files(below folder: String) throws(FileError) -> [String] {
        var result: [String] = []
        try collect(folder, prefix: "", into: &result)
        return result.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    private static func collect(_ folder: String, prefix: String, into result: inout [String]) throws(FileError) {
        guard let handle = opendir(folder) else { throw FileError(folder) }
        defer { closedir(handle) }
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = "\(folder)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                try collect(path, prefix: "\(prefix)\(name)/", into: &result)
            } else if kind(of: path) == .file {
                result.append("\(prefix)\(name)")
            }
        }
    }

    /// Whether standard output, standard input or standard error is a terminal.
    static var standardOutputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var standardInputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
    static var standardErrorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// The width of the terminal in columns; nil when there is none.
    static var terminalWidth: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The size of a file in bytes, and when it was last written in seconds; nil when there is none.
    static func sizeAndAge(of path: String) -> (bytes: Int, written: Int)? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return (Int(status.st_size), Int(status.st_mtim.tv_sec))
    }

    /// Removes a file, if it can.
    static func remove(_ path: String) { unlink(path) }

    /// The working folder, absolute.
    static var workingFolder: String {
        guard let buffer = getcwd(nil, 0) else { return "/" }
        defer { free(buffer) }
        return String(cString: buffer)
    }

    /// What tells one build of this program from another: size and time of its file.
    static var programIdentity: String {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return "" }
        return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    /// A variable of the environment.
    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// How many processors may be used.
    static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

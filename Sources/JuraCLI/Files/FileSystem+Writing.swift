#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

extension FileSystem {
    /// An unnamed file in a folder (Linux: `O_TMPFILE`); the constant of the C library is a macro that Swift cannot see.
    private static let unnamed: Int32 = 0o20000000 | O_DIRECTORY

    /// Writes a file whole or not at all.
    ///
    /// The bytes first go to a file without a name, or one with a name of its own where the disk has no such files; only
    /// when all of them are there does it take the place of what stood at the path. A run that is killed in the middle,
    /// or a full disk, leaves what was there before and nothing beside it. A link is followed, and the mode of a file that
    /// is replaced is kept. A device or a pipe is written to: there is nothing to replace.
    ///
    /// - Parameter durably: whether the bytes must be on the disk before the call returns.
    static func write(_ bytes: [UInt8], to path: String, durably: Bool = false) throws(FileError) {
        var status = stat()
        var mode: mode_t = 0o644
        var target = path
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else { return try writeThrough(bytes, to: path) }
            guard access(path, W_OK) == 0 else { throw FileError(path) }
            mode = status.st_mode & 0o777
            if let real = realpath(path, nil) {
                target = String(cString: real)
                free(real)
            }
        }
        let temporary = "\(target).\(getpid()).part"
        let file = try temporaryFile(beside: target, temporary, mode: mode)
        do throws(FileError) {
            try write(bytes, to: file.number, path: path)
            guard !durably || fsync(file.number) == 0 else { throw FileError(path) }
            if !file.hasName { try name(file.number, temporary, path: path) }
        } catch {
            close(file.number)
            unlink(temporary)
            throw error
        }
        guard close(file.number) == 0, rename(temporary, target) == 0 else {
            let code = errno
            unlink(temporary)
            throw FileError(path, code: code)
        }
    }

    private static func temporaryFile(
        beside target: String, _ temporary: String, mode: mode_t
    ) throws(FileError) -> (number: Int32, hasName: Bool) {
        let number = open(Paths.folder(of: target), O_WRONLY | unnamed | O_CLOEXEC, mode)
        if number >= 0, access("/proc/self/fd/\(number)", F_OK) == 0 { return (number, false) }
        if number >= 0 { close(number) }
        let named = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard named >= 0 else { throw FileError(target) }
        return (named, true)
    }

    /// Gives an unnamed file its name.
    private static func name(_ file: Int32, _ temporary: String, path: String) throws(FileError) {
        let source = "/proc/self/fd/\(file)"
        if linkat(AT_FDCWD, source, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0 { return }
        // Left over by a killed run whose number came round again.
        if errno == EEXIST { unlink(temporary) }
        guard linkat(AT_FDCWD, source, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0 else { throw FileError(path) }
    }

    private static func writeThrough(_ bytes: [UInt8], to path: String) throws(FileError) {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileError(path) }
        defer { close(file) }
        try write(bytes, to: file, path: path)
    }

    /// Does something while no other run of this program does so with files of the same folder. The folder itself is
    /// locked, so that nothing is left behind, whatever happens; a disk that knows no locks is used without.
    static func alone<Result>(in folder: String, _ work: () throws -> Result) rethrows -> Result {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if file >= 0 { close(file) } }
        if file >= 0 { while flock(file, LOCK_EX) != 0, errno == EINTR {} }
        return try work()
    }

    /// Writes to standard output. A reader that has gone away (`| head`) is no error.
    static func writeStandardOutput(_ bytes: [UInt8]) throws(FileError) {
        try write(bytes, to: STDOUT_FILENO, path: "standard output")
    }

    /// Writes to standard error; there is nowhere to tell of a failure.
    static func writeStandardError(_ text: String) {
        try? write(Array(text.utf8), to: STDERR_FILENO, path: "standard error")
    }

    private static func write(_ bytes: [UInt8], to file: Int32, path: String) throws(FileError) {
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + start, bytes.count - start) }
            if written < 0 {
                if errno == EINTR { continue }
                throw FileError(path)
            }
            start += written
        }
    }
}

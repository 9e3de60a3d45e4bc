#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Prints pages to PDF through a Chromium that is installed. It loads nothing: the page forbids it, and the browser is
/// told that no host exists.
enum PDFPrinter {
    static let variable = "JURA_CHROMIUM"
    static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
    ]

    /// The browser to use: the one that the environment names, else the first on the path; nil when there is none.
    static var program: String? {
        if let named = getenv(variable).map({ String(cString: $0) }), !named.isEmpty {
            return access(named, X_OK) == 0 ? named : nil
        }
        let path = getenv("PATH").map { String(cString: $0) } ?? ""
        let folders = path.split(separator: ":")
        return names.lazy.flatMap { name in folders.lazy.map { "\($0)/\(name)" } }.first { access($0, X_OK) == 0 }
    }

    /// What to say when there is none.
    static let missing = """
        --format pdf: error: no Chromium was found
          expected: \(names.joined(separator: ", ")) on the path, or the path of one in \(variable)
          try: apt-get install chromium, or --format html, which prints from any browser
        """

    /// The page as PDF. The dates that the browser writes into it are blanked, so that the same page gives the same bytes.
    static func pdf(of page: [UInt8]) throws(FileError) -> [UInt8] {
        guard let program else { throw FileError("pdf", reason: "no Chromium was found") }
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/jura-pdf-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FileError(base) }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { _ = Subprocess.run("rm", ["-rf", folder]) }
        try FileSystem.write(page, to: "\(folder)/page.html")
        // A browser of the superuser refuses to start inside its own sandbox.
        let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
        _ = Subprocess.run(
            program,
            sandbox + [
                "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer", "--generate-pdf-document-outline",
                "--print-to-pdf=\(folder)/page.pdf", "file://\(folder)/page.html",
            ])
        guard FileSystem.kind(of: "\(folder)/page.pdf") == .file else {
            throw FileError(program, reason: "the browser printed nothing")
        }
        return blankingDates(try FileSystem.read("\(folder)/page.pdf"))
    }

    /// `/CreationDate (D:20270224120000+00'00')` and `/ModDate` with noughts for digits.
    static func blankingDates(_ pdf: [UInt8]) -> [UInt8] {
        var result = pdf
        for key in ["/CreationDate (D:", "/ModDate (D:"] {
            let bytes = Array(key.utf8)
            var position = 0
            while let start = result[position...].firstRange(of: bytes) {
                position = start.upperBound
                while position < result.count, result[position] != 0x29 {
                    if (0x30...0x39).contains(result[position]) { result[position] = 0x30 }
                    position += 1
                }
            }
        }
        return result
    }
}

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The day on this machine's clock. Only exit codes may rest on it, never a report.
enum SystemDate {
    /// `2027-06-30`, by local time.
    static var today: String {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        let number = { (value: Int32, width: Int) in
            String(repeating: "0", count: max(0, width - String(value).count)) + String(value)
        }
        return "\(number(parts.tm_year + 1900, 4))-\(number(parts.tm_mon + 1, 2))-\(number(parts.tm_mday, 2))"
    }
}

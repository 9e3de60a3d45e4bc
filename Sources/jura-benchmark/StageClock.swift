#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// What one stage cost.
struct StageFigure {
    let name: String
    let seconds: Double
    let words: Int

    /// A row of the table.
    func row(bytes: Int) -> String {
        let speed = Double(bytes) / 1e6 / max(seconds, 1e-9)
        let cost = seconds * 1e9 / Double(max(words, 1))
        return "| \(name) | \(Int(speed.rounded())) | \((cost * 10).rounded() / 10) |"
    }
}

/// Adds up CPU time by stage, in the order the stages are first met.
struct StageClock {
    private var names: [String] = []
    private var sums: [UInt64] = []
    private var last: UInt64 = 0

    /// Lets the next stage begin now.
    mutating func start() { last = Self.now() }

    /// Books the time since the last call on a stage.
    mutating func end(_ name: String) {
        let now = Self.now()
        let place = names.firstIndex(of: name) ?? names.count
        if place == names.count {
            names.append(name)
            sums.append(0)
        }
        sums[place] += now - last
        last = Self.now()
    }

    func figures(words: Int) -> [StageFigure] {
        zip(names, sums).map { StageFigure(name: $0, seconds: Double($1) / 1e9, words: words) }
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}

internal import Synchronization

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// What the stages of a run cost, added up over all bills and workers.
final class StageTimes: Sendable {
    private struct Sum {
        var names: [String] = []
        var nanoseconds: [UInt64] = []
    }

    private let sum = Mutex(Sum())

    /// A clock for the thread that calls.
    func clock() -> Clock { Clock(times: self) }

    fileprivate func add(_ nanoseconds: UInt64, to name: String) {
        sum.withLock { sum in
            let place = sum.names.firstIndex(of: name) ?? sum.names.count
            if place == sum.names.count {
                sum.names.append(name)
                sum.nanoseconds.append(0)
            }
            sum.nanoseconds[place] += nanoseconds
        }
    }

    /// A line a stage: seconds of CPU and the share of all.
    func table() -> String {
        let sum = sum.withLock { $0 }
        let total = max(1, sum.nanoseconds.reduce(0, +))
        var lines = "stage          CPU s   share\n"
        for (name, nanoseconds) in zip(sum.names, sum.nanoseconds) {
            let milliseconds = nanoseconds / 1_000_000
            let seconds = "\(milliseconds / 1000).\(Self.padded("\(milliseconds % 1000)", to: 3, with: "0"))"
            let share = "\(nanoseconds * 100 / total) %"
            lines += name + String(repeating: " ", count: max(1, 12 - name.count))
            lines += Self.padded(seconds, to: 8, with: " ") + Self.padded(share, to: 8, with: " ") + "\n"
        }
        return lines
    }

    private static func padded(_ text: String, to width: Int, with filler: Character) -> String {
        String(repeating: filler, count: max(0, width - text.count)) + text
    }

    /// Measures one stage after another on one thread.
    final class Clock {
        private let times: StageTimes
        private var last: UInt64

        fileprivate init(times: StageTimes) {
            self.times = times
            last = Self.now()
        }

        /// Says that a stage has ended, and that the next one begins.
        func end(_ stage: String) {
            let now = Self.now()
            times.add(now - last, to: stage)
            last = now
        }

        /// The CPU time of the thread that asks, in nanoseconds.
        @Sendable static func now() -> UInt64 {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
        }
    }
}

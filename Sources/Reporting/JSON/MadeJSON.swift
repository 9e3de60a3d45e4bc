internal import Synchronization

/// The JSON report on one bill, made once: it is a report of its own, and stands inside the page.
package final class MadeJSON: Sendable {
    private let made = Mutex<[UInt8]?>(nil)

    package init() {}

    /// The report; `make` is asked the first time.
    func bytes(_ make: () -> [UInt8]) -> [UInt8] {
        if let known = made.withLock({ $0 }) { return known }
        let bytes = make()
        made.withLock { $0 = bytes }
        return bytes
    }
}

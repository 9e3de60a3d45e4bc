/// What spoke for and against a finding, line by line, for a reader who asks why.
///
/// One text: a bill has a thousand findings with six reasons each, and a string for every one of them would cost more
/// than finding them.
public struct Reasons: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// The lines, each ended by a line feed.
    private var text = ""

    public init() {}

    public init(arrayLiteral lines: String...) {
        for line in lines { append(line) }
    }

    /// - Parameter text: lines without a line feed of their own, each ended by one.
    package init(lines text: String) { self.text = text }

    public var isEmpty: Bool { text.isEmpty }

    public var lines: [String] { text.split(separator: "\n").map(String.init) }

    package mutating func append(_ line: String) {
        text += line
        text += "\n"
    }

    package mutating func append(_ other: Reasons) {
        if text.isEmpty { self = other } else { text += other.text }
    }

    /// The lines one after another, as UTF-8.
    package func forEachLine(_ take: (UnsafeBufferPointer<UInt8>) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for place in bytes.indices where bytes[place] == 0x0A {
                take(UnsafeBufferPointer(rebasing: bytes[start..<place]))
                start = place + 1
            }
        }
    }
}

/// The passages in quotation marks in a text, the outermost ones only.
///
/// Takes »…«, „…“, “…” and "…"; inside a passage in » « further » « may be nested. Where the marks do not balance,
/// a mark opens after a blank and closes after anything else, whichever way it points: »a» til: «b«.
struct QuotedPassages {
    /// The passages without their marks.
    private(set) var ranges: [Range<Int>] = []
    /// Whether a mark had no partner.
    private(set) var isUnpaired = false

    init(_ text: UnsafeBufferPointer<UInt8>) {
        guard !scan(text) else { return }
        isUnpaired = true
        scanByPosition(text)
    }

    /// Returns whether all marks were paired.
    private mutating func scan(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var open: (mark: Mark, start: Int)?
        var depth = 0
        var at = 0
        while at < text.count {
            guard let (mark, length) = Mark.read(text, at) else {
                at += 1
                continue
            }
            if let current = open {
                if current.mark.isClosed(by: mark) {
                    depth -= 1
                    if depth == 0 {
                        ranges.append(current.start..<at)
                        open = nil
                    }
                } else if mark == current.mark {
                    // »a» til: a mark after a word does not open.
                    guard at == current.start || Self.opens(text, at) else { return false }
                    depth += 1
                }
            } else if mark == .right {
                return false
            } else {
                open = (mark, at + length)
                depth = 1
            }
            at += length
        }
        return open == nil
    }

    /// Goes by what stands before a mark. A passage that is opened again starts there; one that is not closed does
    /// not count.
    private mutating func scanByPosition(_ text: UnsafeBufferPointer<UInt8>) {
        ranges = []
        var start: Int?
        var at = 0
        while at < text.count {
            guard let (_, length) = Mark.read(text, at) else {
                at += 1
                continue
            }
            if Self.opens(text, at) {
                start = at + length
            } else if let opened = start {
                ranges.append(opened..<at)
                start = nil
            }
            at += length
        }
    }

    /// Whether a mark stands at the start of a word.
    private static func opens(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        at == 0 || text[at - 1] == 0x20 || text[at - 1] == 0xA0 || text[at - 1] == UInt8(ascii: "(")
    }

    private enum Mark {
        /// » «
        case left, right
        /// „ “ ”
        case low, sixes, nines
        case straight

        static func read(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Mark, Int)? {
            switch text[at] {
            case 0x22: return (.straight, 1)
            case 0xC2 where at + 1 < text.count:
                return text[at + 1] == 0xBB ? (.left, 2) : text[at + 1] == 0xAB ? (.right, 2) : nil
            case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80:
                switch text[at + 2] {
                case 0x9E: return (.low, 3)
                case 0x9C: return (.sixes, 3)
                case 0x9D: return (.nines, 3)
                default: return nil
                }
            default: return nil
            }
        }

        func isClosed(by mark: Mark) -> Bool {
            switch self {
            case .left: mark == .right
            case .low: mark == .sixes || mark == .nines
            case .sixes, .nines: mark == .nines
            case .straight: mark == .straight
            case .right: false
            }
        }
    }
}

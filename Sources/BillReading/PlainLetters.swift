/// Text as a fixed phrase is written: blanks that break, no soft hyphens, »å« as one letter.
enum PlainLetters {
    /// The bytes in plain letters; nil when they are already.
    static func of(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard holdsSign(0xC2, text) || holdsSign(0xCC, text) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var at = 0
        while at < text.count {
            switch sign(at: at, in: text) {
            case .blank: result.append(0x20)
            case .softHyphen: break
            case .ring:
                // »a« and a ring above are one letter: å, Å.
                let isCapital = result.last == 0x41
                guard result.last == 0x61 || isCapital else { break }
                result.removeLast()
                result += [0xC3, isCapital ? 0x85 : 0xA5]
            case nil:
                result.append(text[at])
                at += 1
                continue
            }
            at += 2
        }
        return result
    }

    /// Whether one of the signs that begin with a byte is there; »§« and quotation marks begin as a blank does.
    private static func holdsSign(_ first: UInt8, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var from = 0
        while let found = text.offset(of: first, from: from) {
            if sign(at: found, in: text) != nil { return true }
            from = found + 1
        }
        return false
    }

    private enum Sign { case blank, softHyphen, ring }

    /// The sign of two bytes that starts at a place.
    private static func sign(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Sign? {
        guard place + 1 < text.count else { return nil }
        return switch (text[place], text[place + 1]) {
        case (0xC2, 0xA0): .blank
        case (0xC2, 0xAD): .softHyphen
        case (0xCC, 0x8A): .ring
        default: nil
        }
    }
}

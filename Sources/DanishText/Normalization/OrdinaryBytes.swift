/// Finds the stretches of text that normalising copies unchanged.
enum OrdinaryBytes {
    /// What a byte may be: nothing to see, a blank, or the first byte of characters that need a look.
    private enum Look {
        static let none: UInt8 = 0
        static let blank: UInt8 = 1
        static let c2: UInt8 = 2
        static let e2: UInt8 = 3
        static let always: UInt8 = 4
    }

    private static let looks: [UInt8] = {
        var looks = [UInt8](repeating: Look.none, count: 256)
        for byte in 0..<0x20 { looks[byte] = Look.always }
        looks[0x20] = Look.blank
        looks[0x7F] = Look.always
        looks[0xC2] = Look.c2
        // Modifier letters that serve as apostrophes.
        looks[0xCA] = Look.always
        looks[0xCB] = Look.always
        for byte in 0xCC...0xFF { looks[byte] = Look.always }
        looks[0xE2] = Look.e2
        return looks
    }()

    /// Where the ordinary bytes from `start` on end. Blanks count as ordinary after a byte of the same stretch that
    /// is not a blank.
    static func end(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        looks.withUnsafeBufferPointer { looks in
            var at = start
            while at < end {
                switch looks[Int(text[at])] {
                case Look.none: at += 1
                case Look.blank:
                    guard at > start, text[at - 1] != 0x20 else { return at }
                    at += 1
                case Look.c2:
                    guard at + 1 < end, isOrdinaryAfterC2(text[at + 1]) else { return at }
                    at += 2
                case Look.e2:
                    guard at + 2 < end, text[at + 1] == 0x80, isOrdinaryAfterE280(text[at + 2]) else { return at }
                    at += 3
                default: return at
                }
            }
            return at
        }
    }

    /// § » « and the other signs of Latin-1, but not the no-break space, the soft hyphen, the acute accent.
    private static func isOrdinaryAfterC2(_ byte: UInt8) -> Bool {
        byte > 0xA0 && byte != 0xAD && byte != 0xB4 && byte < 0xC0
    }

    /// Dashes, bullets and the ellipsis.
    private static func isOrdinaryAfterE280(_ byte: UInt8) -> Bool {
        (0x92...0x97).contains(byte) || (0xA0...0xA7).contains(byte)
    }
}

/// What a byte of normalised text can begin or belong to.
enum ByteClass {
    static let blank: UInt8 = 0
    /// A letter, or a byte inside a letter of several bytes.
    static let letter: UInt8 = 1
    static let digit: UInt8 = 2
    /// A mark of one byte.
    static let mark: UInt8 = 3
    /// The first byte of C2 80–C2 BF: § » « and other signs, ª µ º, ½ ¼ ¾.
    static let signs: UInt8 = 4
    /// C3, the first byte of æ ø å and the other letters of Latin-1, but also of × and ÷.
    static let latin: UInt8 = 5
    /// E2, the first byte of dashes, bullets, fractions and symbols; EE and EF, of private use.
    static let symbols: UInt8 = 6

    static let table: [UInt8] = {
        var table = [UInt8](repeating: mark, count: 256)
        for byte in 0...0x20 { table[byte] = blank }
        for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = digit }
        for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { table[Int(byte)] = letter }
        for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { table[Int(byte)] = letter }
        table[Int(UInt8(ascii: "_"))] = letter
        for byte in 0x80...0xFF { table[byte] = letter }
        table[0xC2] = signs
        table[0xC3] = latin
        for byte in [0xE2, 0xEE, 0xEF] { table[byte] = symbols }
        return table
    }()
}

/// Numbers with a fixed number of decimals, the same on every machine and in every locale.
enum FixedDecimal {
    /// Appends `value` rounded to `digits` decimals, half away from zero: `61.40`. What is no number becomes 0.
    static func append(
        _ value: Double, digits: Int, point: UInt8 = 0x2E, to bytes: inout some ByteSink & ~Copyable
    ) {
        var factor: UInt64 = 1
        for _ in 0..<digits { factor *= 10 }
        let size = value.isFinite ? min(abs(value) * Double(factor), 9e18).rounded() : 0
        let scaled = UInt64(size)
        if value < 0, scaled > 0 { bytes.append(0x2D) }
        append(scaled / factor, to: &bytes)
        guard digits > 0 else { return }
        bytes.append(point)
        var rest = scaled % factor
        for _ in 0..<digits {
            factor /= 10
            bytes.append(0x30 + UInt8(rest / factor))
            rest %= factor
        }
    }

    /// Appends a whole number.
    static func append(_ value: Int, to bytes: inout some ByteSink & ~Copyable) {
        if value < 0 { bytes.append(0x2D) }
        append(UInt64(value.magnitude), to: &bytes)
    }

    /// The number as a string: `61.4`, or `61,4` with a comma for the point.
    static func string(_ value: Double, digits: Int, point: UInt8 = 0x2E) -> String {
        var bytes: [UInt8] = []
        append(value, digits: digits, point: point, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ value: UInt64, to bytes: inout some ByteSink & ~Copyable) {
        if value >= 10 { append(value / 10, to: &bytes) }
        bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
    }
}

/// Writes rows of comma-separated values (RFC 4180): CRLF ends a row, quotes only where they are needed.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    private var isAtStart = true

    mutating func field(_ value: String) {
        separate()
        var value = value
        value.withUTF8 { text in
            // A leading sign would be read as a formula by a spreadsheet; quoting alone does not stop that, a blank does.
            let isFormula = text.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
            let needsQuotes = isFormula || text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
            guard needsQuotes else {
                bytes.append(contentsOf: text)
                return
            }
            bytes.append(0x22)
            if isFormula { bytes.append(0x20) }
            for byte in text {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        }
    }

    mutating func field(_ value: Int?) {
        separate()
        if let value { FixedDecimal.append(value, to: &bytes) }
    }

    mutating func field(_ value: Double?, digits: Int) {
        separate()
        if let value { FixedDecimal.append(value, digits: digits, to: &bytes) }
    }

    mutating func row(_ names: [String]) {
        for name in names { field(name) }
        endRow()
    }

    mutating func endRow() {
        bytes.append(0x0D)
        bytes.append(0x0A)
        isAtStart = true
    }

    private mutating func separate() {
        if !isAtStart { bytes.append(0x2C) }
        isAtStart = false
    }
}

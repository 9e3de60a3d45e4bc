extension LegalAddress: CustomStringConvertible {
    /// The address as it is cited, parts separated by commas: `§ 4, stk. 2, nr. 3, litra a, 2. pkt.`
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds the address as it is cited in UTF-8.
    package func write(to bytes: inout [UInt8]) {
        for index in components.indices {
            if index > 0 {
                bytes.append(0x2C)
                bytes.append(0x20)
            }
            components[index].write(to: &bytes)
        }
    }
}

extension LegalAddress.Component: CustomStringConvertible {
    public var description: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    fileprivate func write(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        bytes.append(contentsOf: label.utf8)
        bytes.append(contentsOf: UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount))
    }

    /// What stands before the label.
    package var prefix: StaticString {
        switch unit {
        case .act, .remark, .overskrift, .punktum: ""
        case .bilag: label.isEmpty ? "bilag" : "bilag "
        case .bog: "bog "
        case .afsnit: "afsnit "
        case .kapitel: "kapitel "
        case .paragraf: isRange ? "§§ " : "§ "
        case .stykke: "stk. "
        case .nummer: "nr. "
        case .litra: "litra "
        case .led: "led "
        case .tabel: "tabel "
        }
    }

    /// What stands after it.
    package var suffix: StaticString { unit == .punktum ? ". pkt." : "" }

    /// Whether the label names several: »5-8«, »3 og 4«.
    private var isRange: Bool {
        guard label.utf8.count > 2 else { return false }
        return label.utf8.contains(0x2D) || (label.utf8.count > 4 && label.contains(" og "))
    }
}

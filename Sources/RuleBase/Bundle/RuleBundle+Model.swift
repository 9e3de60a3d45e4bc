internal import Findings

/// The model in a bundle: one line a class of words, then one line a part with its threshold and, for each weight, the key in sixteen
/// hexadecimal digits followed by the weight in thousandths.
extension RuleBundle {
    static func modelLines(_ model: WeighingModel) -> [String] {
        classLines(model.classes) + weightLines(model)
    }

    /// One line a class: its name and the hashes of its stems.
    private static func classLines(_ classes: StemClasses) -> [String] {
        classes.classes.map { "class\t\($0.name)\t\($0.stems.map(digits).joined())" }
    }

    private static func digits(_ key: UInt64) -> String {
        let digits = String(key, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The class of a line; nil when the fields are not what ``classLines(_:)`` writes.
    static func stemClass(_ fields: [String]) -> StemClasses.Member? {
        var list = fields[2]
        let stems = list.withUTF8 { bytes -> [UInt64]? in
            guard bytes.count % 16 == 0 else { return nil }
            var stems: [UInt64] = []
            stems.reserveCapacity(bytes.count / 16)
            for start in stride(from: 0, to: bytes.count, by: 16) {
                guard let stem = key(bytes[start..<start + 16]) else { return nil }
                stems.append(stem)
            }
            return stems
        }
        return stems.map { StemClasses.Member(name: fields[1], stems: $0) }
    }

    private static func key(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
        var key: UInt64 = 0
        for byte in bytes {
            guard let digit = hexadecimal(byte) else { return nil }
            key = key << 4 | digit
        }
        return key
    }

    private static func weightLines(_ model: WeighingModel) -> [String] {
        model.parts.sorted { $0.key < $1.key }.map { part, weights in
            let entries = weights.entries.map { entry in
                digits(entry.key) + String(Int((entry.weight * 1000).rounded()))
            }
            return "model\t\(part.name)\t\(weights.threshold)\t\(entries.joined(separator: " "))"
        }
    }

    /// The weights of a part; nil when the fields are not what ``modelLines(_:)`` writes.
    static func categoryWeights(_ fields: [String]) -> (part: WeighingModel.Part, weights: CategoryWeights)? {
        guard let part = WeighingModel.Part(name: fields[1]), let threshold = Double(fields[2]) else { return nil }
        var list = fields[3]
        let entries = list.withUTF8(entries)
        return entries.map { (part, CategoryWeights(threshold: threshold, entries: $0)) }
    }

    /// Byte by byte: there are thousands of them, and they are read at every start.
    private static func entries(_ bytes: UnsafeBufferPointer<UInt8>) -> [(key: UInt64, weight: Float)]? {
        var result: [(key: UInt64, weight: Float)] = []
        result.reserveCapacity(bytes.count / 20)
        var at = 0
        while at < bytes.count {
            guard at + 16 < bytes.count, let key = key(bytes[at..<at + 16]) else { return nil }
            at += 16
            let isNegative = bytes[at] == UInt8(ascii: "-")
            if isNegative { at += 1 }
            var thousandths = 0
            while at < bytes.count, bytes[at] != UInt8(ascii: " ") {
                guard (0x30...0x39).contains(bytes[at]) else { return nil }
                thousandths = thousandths * 10 + Int(bytes[at] - 0x30)
                at += 1
            }
            at += 1
            result.append((key, Float(isNegative ? -thousandths : thousandths) / 1000))
        }
        return result
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 0x30...0x39: UInt64(byte - 0x30)
        case 0x61...0x66: UInt64(byte - 0x57)
        default: nil
        }
    }
}

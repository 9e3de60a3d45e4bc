internal import Findings

/// The weights in a bundle: one line a part with its threshold and, for each weight, the key in sixteen
/// hexadecimal digits followed by the weight in thousandths.
extension RuleBundle {
    static func modelLines(_ model: WeighingModel) -> [String] {
        model.parts.sorted { $0.key < $1.key }.map { part, weights in
            let entries = weights.entries.map { entry in
                let digits = String(entry.key, radix: 16)
                return String(repeating: "0", count: 16 - digits.count) + digits
                    + String(Int((entry.weight * 1000).rounded()))
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
            var key: UInt64 = 0
            guard at + 16 < bytes.count else { return nil }
            for byte in bytes[at..<at + 16] {
                guard let digit = hexadecimal(byte) else { return nil }
                key = key << 4 | digit
            }
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

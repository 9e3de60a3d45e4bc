internal import DanishText
internal import Findings
internal import RuleBase

/// Writes features as text: for training, and for a reader who asks why.
///
/// A class: the text and the names are a dozen arrays, and every finding asks for a few words.
final class FeatureNaming {
    let text: AnalyzedText
    let names: FeatureNames
    /// Memory that one reason after another is written into.
    private var scratch: [UInt8] = []

    init(text: AnalyzedText, names: FeatureNames) {
        self.text = text
        self.names = names
    }

    /// The name as it stands in the file of weights, such as `before-match=dog ikke`.
    func name(_ template: FeatureTemplate, _ first: FeatureWord, _ second: FeatureWord) -> String {
        let words = words(first, second)
        return words.isEmpty ? template.name : "\(template.name)=\(words)"
    }

    /// Features with their weights, as they are told: `+1.24 after=jf`.
    ///
    /// Every finding tells six, so the letters go into one piece of memory.
    func reasons(_ parts: [WeightPart]) -> Reasons {
        var bytes = scratch
        scratch = []
        bytes.removeAll(keepingCapacity: true)
        for part in parts {
            appendReason(part, to: &bytes)
            bytes.append(0x0A)
        }
        defer { scratch = bytes }
        return Reasons(lines: String(decoding: bytes, as: UTF8.self))
    }

    private func appendReason(_ part: WeightPart, to bytes: inout [UInt8]) {
        let hundredths = Int((abs(part.weight) * 100).rounded())
        bytes.append(part.weight < 0 ? 0x2D : 0x2B)
        if hundredths >= 1000 { bytes += String(hundredths / 1000).utf8 }
        bytes.append(0x30 + UInt8(hundredths / 100 % 10))
        bytes.append(0x2E)
        bytes.append(0x30 + UInt8(hundredths / 10 % 10))
        bytes.append(0x30 + UInt8(hundredths % 10))
        bytes.append(0x20)
        bytes += part.template.name.utf8
        if part.first.hash != 0 {
            bytes.append(0x3D)
            appendLetters(of: part.first, to: &bytes)
        }
        if part.second.hash != 0 {
            bytes.append(part.first.hash != 0 ? 0x20 : 0x3D)
            appendLetters(of: part.second, to: &bytes)
        }
    }

    /// The words of a feature.
    func words(_ first: FeatureWord, _ second: FeatureWord) -> String {
        let words = [first, second].filter { $0.hash != 0 }.map(letters)
        return words.joined(separator: " ")
    }

    private func letters(of word: FeatureWord) -> String {
        var bytes: [UInt8] = []
        appendLetters(of: word, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendLetters(of word: FeatureWord, to bytes: inout [UInt8]) {
        switch word.letters {
        case .none: break
        case .name(let number): bytes += names.names[Int(number)].utf8
        case .token(let place) where text.tokens[Int(place)].isNumber: bytes.append(0x23)
        case .token(let place): append(text.tokens[Int(place)].range, to: &bytes)
        case .stem(let place):
            append(
                text.bytes.withUnsafeBufferPointer { BillWords.stemRange(of: text.tokens[Int(place)].range, in: $0) },
                to: &bytes)
        }
    }

    private func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
        text.bytes.withUnsafeBufferPointer { WordMemory.appendFolded($0[range], to: &bytes) }
    }
}

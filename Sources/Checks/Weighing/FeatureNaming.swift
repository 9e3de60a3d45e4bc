internal import DanishText
internal import RuleBase

/// Writes features as text: for training, and for a reader who asks why.
///
/// A class: the text and the names are a dozen arrays, and every finding asks for a few words.
final class FeatureNaming {
    let text: AnalyzedText
    let names: FeatureNames

    init(text: AnalyzedText, names: FeatureNames) {
        self.text = text
        self.names = names
    }

    /// The name as it stands in the file of weights, such as `before-match=dog ikke`.
    func name(_ template: FeatureTemplate, _ first: FeatureWord, _ second: FeatureWord) -> String {
        let words = words(first, second)
        return words.isEmpty ? template.name : "\(template.name)=\(words)"
    }

    /// The words of a feature.
    func words(_ first: FeatureWord, _ second: FeatureWord) -> String {
        let words = [first, second].filter { $0.hash != 0 }.map(letters)
        return words.joined(separator: " ")
    }

    private func letters(of word: FeatureWord) -> String {
        switch word.letters {
        case .none: ""
        case .name(let number): names.names[Int(number)]
        case .token(let place):
            text.tokens[Int(place)].kind == .number ? "#" : folded(text.tokens[Int(place)].range)
        case .stem(let place):
            folded(
                text.bytes.withUnsafeBufferPointer {
                    BillWords.stemRange(of: text.tokens[Int(place)].range, in: $0)
                })
        case .ending(let place):
            folded(
                text.bytes.withUnsafeBufferPointer {
                    BillWords.endingRange(of: text.tokens[Int(place)].range, in: $0)
                })
        }
    }

    private func folded(_ range: Range<Int>) -> String {
        text.bytes.withUnsafeBufferPointer { String(decoding: WordMemory.folded($0[range]), as: UTF8.self) }
    }
}

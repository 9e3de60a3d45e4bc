/// What a feature of a candidate tells: the part of its name before `=`.
///
/// A feature is a template with up to two words, written `after=jf` or `before-match=dog ikke`. The model has a weight
/// for a feature's ``key(_:_:)``; the name itself is only needed to train a model and to explain a finding.
public enum FeatureTemplate: UInt8, Sendable, CaseIterable {
    /// Stands with every candidate.
    case bias = 1
    /// The logit of the confidence that the rule states for itself: the one feature with a value of its own.
    case prior
    /// The rule that proposed the candidate.
    case rule
    /// A word of the match; its beginning.
    case match
    case matchStem
    /// Two words in a row within the match.
    case matchPair
    /// The word right before and after the match, the two words, and the word together with the match or the rule.
    case before
    case after
    case beforePair
    case afterPair
    case around
    case beforeMatch
    case matchAfter
    case ruleBefore
    case ruleAfter
    /// The beginning of a word within six words to the left and to the right, and pairs of such words.
    case left
    case right
    case leftPair
    case rightPair
    /// The beginning of any word of the sentence.
    case sentence
    /// How the sentence and the clause begin.
    case opening
    case openingPair
    case clause
    case ruleClause
    /// The nearest kan, skal, må, bør or vil on each side.
    case modalBefore
    case modalAfter
    case ruleModal
    /// The nearest hvis, når, såfremt, medmindre, forudsat before the match.
    case condition
    /// A word list of the rule base with an entry in the sentence, and on which side.
    case list
    case listNear
    case ruleList
    /// What kind of text it is.
    case role
    case kind
    case place
    case length
    /// Signs in the sentence: a reference, a number, a penalty.
    case flag
    /// The beginning of any word of the list's lead-in.
    case leadIn
    /// What else was proposed in the sentence, in the same category and in others.
    case category
    case beside
    case overlap
    case count
    /// Whether the same words stood in the act before.
    case occurrence
    /// The same as the templates without `Class`, told of the class of a word (``StemClasses``) and not of the word.
    case matchClass
    case beforeClass
    case afterClass
    case beforeClassPair
    case afterClassPair
    case aroundClass
    case beforeMatchClass
    case matchAfterClass

    /// The name in files: the case in small letters with hyphens.
    public var name: String { Self.names[Int(rawValue)] }

    /// The names by raw value, made once: every finding of a report tells some.
    private static let names: [String] = {
        var names = [String](repeating: "", count: 256)
        for template in allCases {
            names[Int(template.rawValue)] = "\(template)".reduce(into: "") { name, letter in
                if letter.isUppercase { name.append("-") }
                name += letter.lowercased()
            }
        }
        return names
    }()

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    public init?(name: some StringProtocol) {
        guard let template = Self.byName[String(name)] else { return nil }
        self = template
    }

    /// What a key starts from. By the bits of the case, which count from 1 as the raw values do: the raw value itself is
    /// a call from another module, and weighing asks for a hundred keys a candidate.
    @inlinable @inline(__always)
    public var seed: UInt64 { UInt64(unsafeBitCast(self, to: UInt8.self)) &+ 1 }

    /// The key of a feature in a table of weights, from the hashes of its words; 0 stands for no word. Never 0.
    @inlinable @inline(__always)
    public func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let start = (seed &* 0x9E37_79B9_7F4A_7C15) ^ first
        let one = start.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        let two = (one.high ^ one.low ^ second &* 0xA24B_AED4_963E_E407).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
        return (two.high ^ two.low) | 1
    }
}

internal import DanishText

/// What a worker has learned about words: the class of every distinct word it has met, and what each class can start.
///
/// A word costs one look-up here; its beginning and end are examined only the first time. The memory never changes
/// what is found, only how fast, and it is emptied when it has grown large. One per worker: it is not shared.
package final class WordMemory {
    /// The class of all numbers. Marks have the classes below, words in no set have 0, other words those above.
    static let numberClass: Int32 = -1

    /// The class of a mark, which goes by one byte: ASCII as it is, § » « and dashes by the last byte of their UTF-8 form.
    static func markClass(_ mark: UInt8) -> Int32 { -2 - Int32(mark) }
    static func mark(ofClass number: Int32) -> UInt8 { UInt8(truncatingIfNeeded: -2 - number) }

    /// The tokens of a text, recognised.
    struct Recognition {
        /// For each token its class.
        let classes: [Int32]
        /// For each token the number of its word among the distinct words of the text; -1 for numbers and marks.
        let words: [Int32]
        /// For each distinct word of the text its number in the memory.
        let remembered: [Int32]
    }

    private struct Slot {
        /// The hash of the word, odd; 0 for an empty slot.
        var key: UInt64 = 0
        var classNumber: Int32 = 0
        /// The number of the word in the memory.
        var word: Int32 = 0
        /// The text that the word was last met in, and its number there.
        var text: Int32 = 0
        var numberInText: Int32 = 0
    }

    /// Enough for a short bill; a memory for many bills has grown after the first few.
    private static let smallest = 1 << 13
    /// More words than this are not remembered from one bill to the next.
    private static let mostWords = 1 << 19

    private let program: PatternProgram
    private var slots: [Slot]
    private var wordCount = 0
    /// How many texts were recognised.
    private var textCount: Int32 = 0
    /// The words in small letters and their stems as far as somebody asked.
    private var folded: [String?] = []
    private var stems: [String?] = []
    /// Hashes of the stems; 0 where nobody has asked.
    private var stemHashes: [UInt64] = []
    /// What the words are to the features of candidates; ``WordSigns/unknown`` where nobody has asked. Worked out for the
    /// first model that asks: a memory serves one.
    private var signs: [WordSigns] = []
    /// What the words say of a sentence,.
    private(set) var tokenSigns: [TokenSigns] = []
    /// What checks found out about words, by ``WordFact``: one more than the answer, 0 where nobody has asked.
    private var facts = [[UInt8]](repeating: [], count: WordFact.allCases.count)
    /// For each class a row of bits, one per set.
    private var membership: [UInt64]
    /// For each class the patterns that hang on one of its sets, in groups that ask the same of their neighbour.
    private var anchors: [PatternProgram.Anchor] = []
    private var groups: [AnchorGroup] = []
    /// For each class where its groups start: those that ask the word before, those that ask nothing, those that ask the
    /// word after; and the end.
    private var sides: [Int32] = [0, 0, 0, 0]
    /// For each class the patterns of asked groups that hang on one of its sets, group by group; where they start, and
    /// the end.
    private var askedAnchors: [AskedAnchor] = []
    private var askedStarts: [Int32] = [0, 0]
    /// For each class a bit for every asked group that has a pattern hanging on it, then a bit for every one that has a
    /// pattern of this word alone.
    private(set) var askedBits: [UInt64]
    private var classNumbers: [[Int32]: Int32] = [[]: 0]

    package init(_ program: PatternProgram) {
        self.program = program
        slots = [Slot](repeating: Slot(), count: Self.smallest)
        membership = [UInt64](repeating: 0, count: program.wordsInRow)
        askedBits = [UInt64](repeating: 0, count: program.asked.width * 2)
    }

    /// The classes and the words of the tokens of a text.
    func recognise(_ text: AnalyzedText) -> Recognition {
        if wordCount > Self.mostWords { forget() }
        textCount += 1
        var words: [Int32] = []
        var remembered: [Int32] = []
        remembered.reserveCapacity(text.tokens.count / 4)
        let classes = [Int32](unsafeUninitializedCapacity: text.tokens.count) { classes, count in
            words = [Int32](unsafeUninitializedCapacity: text.tokens.count) { words, count in
                text.tokens.withUnsafeBufferPointer { tokens in
                    text.bytes.withUnsafeBufferPointer { bytes in
                        recognise(tokens, bytes, classes, words, &remembered)
                    }
                }
                count = text.tokens.count
            }
            count = text.tokens.count
        }
        return Recognition(classes: classes, words: words, remembered: remembered)
    }

    private func recognise(
        _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>,
        _ classes: UnsafeMutableBufferPointer<Int32>, _ words: UnsafeMutableBufferPointer<Int32>,
        _ remembered: inout [Int32]
    ) {
        var place = 0
        while place < tokens.count {
            // Until a word is new nothing grows: the slots can be looked at without asking who else does.
            slots.withUnsafeMutableBufferPointer { slots in
                let mask = slots.count - 1
                while place < tokens.count {
                    let token = tokens[place]
                    switch token.kind {
                    case .word:
                        let key = token.hash | 1
                        var slot = Int(truncatingIfNeeded: key >> 17) & mask
                        while slots[slot].key != key {
                            if slots[slot].key == 0 { return }
                            slot = (slot + 1) & mask
                        }
                        if slots[slot].text != textCount {
                            slots[slot].text = textCount
                            slots[slot].numberInText = Int32(remembered.count)
                            remembered.append(slots[slot].word)
                        }
                        classes[place] = slots[slot].classNumber
                        words[place] = slots[slot].numberInText
                    case .number:
                        classes[place] = Self.numberClass
                        words[place] = -1
                    case .mark:
                        classes[place] = Self.markClass(bytes[token.range.upperBound - 1])
                        words[place] = -1
                    }
                    place += 1
                }
            }
            if place < tokens.count { learn(tokens[place], in: bytes) }
        }
    }

    private func learn(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>) {
        if wordCount * 2 >= slots.count { grow() }
        let letters = Self.folded(bytes[token.range])
        let sets = program.classes.sets(ofHash: token.hash, folded: letters)
        insert(Slot(key: token.hash | 1, classNumber: classNumber(of: sets), word: Int32(wordCount)))
        wordCount += 1
        tokenSigns.append(TokenSigns.of(token, folded: letters))
        folded.append(nil)
        stems.append(nil)
        stemHashes.append(0)
        signs.append(.unknown)
        for fact in facts.indices { facts[fact].append(0) }
    }

    private func insert(_ entry: Slot) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: entry.key >> 17) & mask
        while slots[slot].key != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
    }

    private func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for entry in old where entry.key != 0 { insert(entry) }
    }

    private func forget() {
        slots = [Slot](repeating: Slot(), count: Self.smallest)
        wordCount = 0
        folded = []
        stems = []
        stemHashes = []
        signs = []
        tokenSigns = []
        facts = [[UInt8]](repeating: [], count: WordFact.allCases.count)
    }

    /// The bytes of a word in small letters: A–Z and the capitals of Latin-1, as ``DanishText/TokenHash`` folds.
    static func folded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        appendFolded(bytes, to: &result)
        return result
    }

    static func appendFolded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to result: inout [UInt8]) {
        var last: UInt8 = 0
        for byte in bytes {
            let isCapital = (0x41...0x5A).contains(byte)
            let isLatinCapital = last == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97
            result.append(isCapital || isLatinCapital ? byte | 0x20 : byte)
            last = byte
        }
    }

    /// A word in small letters, made once: `make` says how.
    func folded(_ word: Int32, _ make: () -> String) -> String {
        if let known = folded[Int(word)] { return known }
        let made = make()
        folded[Int(word)] = made
        return made
    }

    /// The stem of a word, made once.
    func stem(_ word: Int32, _ make: () -> String) -> String {
        if let known = stems[Int(word)] { return known }
        let made = make()
        stems[Int(word)] = made
        return made
    }

    /// The hash of the stem of a word, made once.
    @inline(__always)
    func stemHash(_ word: Int32, _ make: () -> UInt64) -> UInt64 {
        if stemHashes[Int(word)] == 0 { stemHashes[Int(word)] = make() }
        return stemHashes[Int(word)]
    }

    /// What a word is to the features of candidates, made once.
    @inline(__always)
    func signs(_ word: Int32, _ make: () -> WordSigns) -> WordSigns {
        if signs[Int(word)].stem == 0 { signs[Int(word)] = make() }
        return signs[Int(word)]
    }

    /// What is known about a word, found out once. Answers are below 255.
    func answer(_ fact: WordFact, _ word: Int32, _ find: () -> UInt8) -> UInt8 {
        let known = facts[fact.rawValue][Int(word)]
        if known > 0 { return known - 1 }
        let answer = find()
        facts[fact.rawValue][Int(word)] = answer + 1
        return answer
    }

    private func classNumber(of sets: [Int32]) -> Int32 {
        if let number = classNumbers[sets] { return number }
        let number = Int32((sides.count - 1) / 3)
        classNumbers[sets] = number
        var row = [UInt64](repeating: 0, count: program.wordsInRow)
        for set in sets { row[Int(set) >> 6] |= 1 << UInt64(set & 63) }
        membership.append(contentsOf: row)
        var own: [PatternProgram.Anchor] = []
        var asked: [AskedAnchor] = []
        for set in sets {
            for anchor in program.anchors[Int(set)] {
                let number = program.asked.numbers[Int(program.patterns[Int(anchor.pattern)].group)]
                if number < 0 { own.append(anchor) } else { asked.append(AskedAnchor(number: number, anchor: anchor)) }
            }
        }
        if own.count > 1 {
            own.sort { ($0.neighbour, $0.neighbourSet) < ($1.neighbour, $1.neighbourSet) }
        }
        if asked.count > 1 { asked.sort { $0.number < $1.number } }
        appendAsked(asked)
        appendGroups(own)
        return number
    }

    /// - Parameter own: the anchors of a class, by side and then by the set that they ask for.
    private func appendGroups(_ own: [PatternProgram.Anchor]) {
        var side: Int16 = -1
        for anchor in own {
            while side < anchor.neighbour {
                sides.append(Int32(groups.count))
                side += 1
            }
            let place = Int32(anchors.count)
            if let last = groups.last, groups.count > Int(sides[sides.count - 1]), last.set == anchor.neighbourSet {
                groups[groups.count - 1].end = place + 1
            } else {
                groups.append(AnchorGroup(set: anchor.neighbourSet, start: place, end: place + 1))
            }
            anchors.append(anchor)
        }
        for _ in side...1 { sides.append(Int32(groups.count)) }
    }

    private func appendAsked(_ own: [AskedAnchor]) {
        let width = program.asked.width
        let row = askedBits.count
        for _ in 0..<width * 2 { askedBits.append(0) }
        for entry in own {
            let bit: UInt64 = 1 << UInt64(entry.number & 63)
            askedBits[row + Int(entry.number >> 6)] |= bit
            let isAlone = program.patterns[Int(entry.anchor.pattern)].count == 1
            if isAlone { askedBits[row + width + Int(entry.number >> 6)] |= bit }
        }
        askedAnchors += own
        askedStarts.append(Int32(askedAnchors.count))
    }

    /// The patterns of an asked group that hang on words of a class.
    func anchors(of classNumber: Int32, asked number: Int) -> some Sequence<PatternProgram.Anchor> {
        var (low, high) = (Int(askedStarts[Int(classNumber)]), Int(askedStarts[Int(classNumber) + 1]))
        let end = high
        while low < high {
            let middle = (low + high) / 2
            if Int(askedAnchors[middle].number) < number { low = middle + 1 } else { high = middle }
        }
        return askedAnchors[low..<end].lazy.prefix { Int($0.number) == number }.map(\.anchor)
    }

    /// A pattern of an asked group that hangs on words of one class.
    private struct AskedAnchor {
        /// The number of the group among the asked ones.
        let number: Int16
        let anchor: PatternProgram.Anchor
    }

    /// Patterns that hang on words of one class and need a word of the same set beside it.
    struct AnchorGroup {
        let set: Int32
        /// Where they stand among the anchors.
        fileprivate let start: Int32
        fileprivate var end: Int32
    }

    /// What the matcher looks up in its loop, lent as plain memory.
    struct Tables {
        fileprivate let membership: UnsafeBufferPointer<UInt64>
        fileprivate let wordsInRow: Int
        fileprivate let anchors: UnsafeBufferPointer<PatternProgram.Anchor>
        fileprivate let groups: UnsafeBufferPointer<AnchorGroup>
        fileprivate let sides: UnsafeBufferPointer<Int32>

        /// Whether words of a class belong to a set.
        @inline(__always)
        func isMember(_ classNumber: Int32, of set: Int) -> Bool {
            membership[Int(classNumber) * wordsInRow + set >> 6] & (1 << UInt64(set & 63)) != 0
        }

        /// Which groups of patterns hang on words of a class and ask the word on one side of it: -1 before, 1 after, 0 for
        /// those that ask none.
        @inline(__always)
        func groups(of classNumber: Int32, side: Int) -> UnsafeBufferPointer<AnchorGroup> {
            let place = Int(classNumber) * 3 + side + 1
            return UnsafeBufferPointer(rebasing: groups[Int(sides[place])..<Int(sides[place + 1])])
        }

        @inline(__always)
        func anchors(of group: AnchorGroup) -> UnsafeBufferPointer<PatternProgram.Anchor> {
            UnsafeBufferPointer(rebasing: anchors[Int(group.start)..<Int(group.end)])
        }
    }

    /// Lends the tables; nothing may be learned meanwhile.
    func withTables<Result>(_ body: (Tables) -> Result) -> Result {
        membership.withUnsafeBufferPointer { membership in
            anchors.withUnsafeBufferPointer { anchors in
                groups.withUnsafeBufferPointer { groups in
                    sides.withUnsafeBufferPointer { sides in
                        body(
                            Tables(
                                membership: membership, wordsInRow: program.wordsInRow, anchors: anchors,
                                groups: groups, sides: sides))
                    }
                }
            }
        }
    }
}

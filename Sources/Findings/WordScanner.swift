/// Cuts texts into words of small letters, numbers and paragraph signs.
///
/// It reads every sentence that a finding stands in and every provision that a report outlines. So it makes no strings,
/// keeps its memory from text to text, and takes runs of small letters, most of any text, eight at a time.
struct WordScanner: ~Copyable {
    enum Kind {
        case word
        case number
        case section
    }

    /// A word, a number or a sign: its kind, and which of the letters are its own.
    struct Word {
        let kind: Kind
        let piece: WordingReader.Piece

        init(kind: Kind, _ range: Range<Int>) {
            self.kind = kind
            piece = WordingReader.Piece(range)
        }

        var range: Range<Int> { piece.range }
    }

    private var letterMemory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)
    private var wordMemory = UnsafeMutableBufferPointer<Word>.allocate(capacity: 0)
    private var wordCount = 0

    deinit {
        letterMemory.deallocate()
        wordMemory.deallocate()
    }

    /// The letters of the text that was scanned last, nothing between its words; and at least sixteen bytes more.
    var letters: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(letterMemory) }
    /// The words of that text.
    var words: UnsafeBufferPointer<Word> { UnsafeBufferPointer(rebasing: wordMemory[..<wordCount]) }

    /// The mark of a cross-reference, behind the letters of that text.
    private(set) var mark = WordingReader.Piece(0..<0)

    mutating func scan(_ text: UnsafeBufferPointer<UInt8>) {
        makeRoom(for: text.count)
        var pass = Pass(letters: letterMemory, words: wordMemory)
        pass.scan(text)
        wordCount = pass.wordCount
        letterMemory[pass.count] = WordingReader.referenceMark
        mark = WordingReader.Piece(pass.count..<pass.count + 1)
    }

    /// Words are looked up sixteen bytes at a time, so there is room behind the last one.
    private mutating func makeRoom(for count: Int) {
        guard wordMemory.count < count + 1 else { return }
        let size = max(4096, count * 2)
        letterMemory.deallocate()
        wordMemory.deallocate()
        letterMemory = .allocate(capacity: size + 16)
        letterMemory.initialize(repeating: 0)
        wordMemory = .allocate(capacity: size)
    }

    /// One pass over a text.
    private struct Pass {
        let letters: UnsafeMutableBufferPointer<UInt8>
        let words: UnsafeMutableBufferPointer<Word>
        private(set) var count = 0
        var wordCount = 0
        private var start = 0
        private var kind = Kind.word

        init(letters: UnsafeMutableBufferPointer<UInt8>, words: UnsafeMutableBufferPointer<Word>) {
            self.letters = letters
            self.words = words
        }

        mutating func scan(_ text: UnsafeBufferPointer<UInt8>) {
            var index = 0
            while index < text.count {
                let byte = text[index]
                let next = index + 1 < text.count ? text[index + 1] : 0
                switch byte {
                case 0x61...0x7A:
                    if kind != .word { endWord() }
                    kind = .word
                    index = takeSmallLetters(of: text, from: index)
                    continue
                case 0x41...0x5A: add(byte | 0x20, .word)
                case 0x30...0x39: add(byte, .number)
                case 0..<0x80: endWord()
                case 0xC2:
                    // § stands for itself, a soft hyphen for nothing, any other sign of this page parts words.
                    if next == 0xA7 {
                        endWord()
                        add(0xA7, .section)
                        endWord()
                    } else if next != 0xAD {
                        endWord()
                    }
                    index += 1
                case 0xC3:
                    add(0xC3, .word)
                    put((0x80...0x9E).contains(next) ? next | 0x20 : next)
                    index += 1
                case 0xCC, 0xCD:
                    compose(next)
                    index += 1
                case 0xE2:
                    let isInvisible = next == 0x80 && index + 2 < text.count && (0x8B...0x8F).contains(text[index + 2])
                    if !isInvisible { endWord() }
                    index += 2
                case 0xEF where next == 0xBB: index += 2
                default: add(byte, .word)
                }
                index += 1
            }
            endWord()
        }

        /// Takes the run of small letters at a place, and returns where it ends.
        @inline(__always)
        private mutating func takeSmallLetters(of text: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
            var (index, count) = (first, self.count)
            defer { self.count = count }
            while index + 8 <= text.count {
                let eight = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                UnsafeMutableRawBufferPointer(letters).storeBytes(of: eight, toByteOffset: count, as: UInt64.self)
                let taken = Self.smallLetters(atStartOf: eight)
                index += taken
                count += taken
                if taken < 8 { return index }
            }
            while index < text.count, text[index] &- 0x61 < 26 {
                letters[count] = text[index]
                index += 1
                count += 1
            }
            return index
        }

        /// How many of eight bytes are small letters before the first one that is not.
        @inline(__always)
        private static func smallLetters(atStartOf eight: UInt64) -> Int {
            // Without their top bits the bytes can be added to without a carry: the top bit then tells `a` or more, and
            // more than `z`.
            let low = eight & 0x7F7F_7F7F_7F7F_7F7F
            let isLetter = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~eight
            return (~isLetter & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
        }

        @inline(__always)
        private mutating func put(_ byte: UInt8) {
            letters[count] = byte
            count += 1
        }

        @inline(__always)
        private mutating func add(_ byte: UInt8, _ kind: Kind) {
            if kind != self.kind { endWord() }
            self.kind = kind
            put(byte)
        }

        private mutating func endWord() {
            if count > start {
                words[wordCount] = Word(kind: kind, start..<count)
                wordCount += 1
            }
            start = count
        }

        /// Puts a mark that stands apart onto its letter, where Danish writes the two as one; other marks are dropped.
        private mutating func compose(_ mark: UInt8) {
            guard count > start else { return }
            let composed: UInt8? =
                switch (letters[count - 1], mark) {
                case (0x61, 0x8A): 0xA5
                case (0x65, 0x81): 0xA9
                case (0x61, 0x88): 0xA4
                case (0x6F, 0x88): 0xB6
                case (0x75, 0x88): 0xBC
                default: nil
                }
            guard let composed else { return }
            letters[count - 1] = 0xC3
            put(composed)
        }
    }
}

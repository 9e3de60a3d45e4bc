/// Cuts a text into words of small letters, numbers and paragraph signs.
///
/// It reads every sentence that a finding stands in and every provision that a report outlines, so it goes through
/// borrowed memory and makes no strings.
struct WordScanner {
    enum Kind: UInt8 {
        case word
        case number
        case section
    }

    struct Word {
        let kind: Kind
        /// What the word means beside a reference.
        let traits: ReferenceWords.Traits
        private let start: Int32
        private let end: Int32

        init(kind: Kind, traits: ReferenceWords.Traits, _ range: Range<Int>) {
            self.kind = kind
            self.traits = traits
            start = Int32(truncatingIfNeeded: range.lowerBound)
            end = Int32(truncatingIfNeeded: range.upperBound)
        }

        var range: Range<Int> { Int(start)..<Int(end) }
    }

    let letters: [UInt8]
    let words: [Word]

    init(_ text: UnsafeBufferPointer<UInt8>) {
        var words: [Word] = []
        words.reserveCapacity(text.count / 6 + 2)
        // Words are looked up sixteen bytes at a time, so there is room behind the last one.
        letters = [UInt8](unsafeUninitializedCapacity: text.count + 16) { letters, count in
            letters.initialize(repeating: 0)
            var pass = Pass(letters: letters)
            pass.scan(text, &words)
            count = pass.count
        }
        self.words = words
    }

    /// One pass over a text.
    private struct Pass {
        let letters: UnsafeMutableBufferPointer<UInt8>
        var count = 0
        private var start = 0
        private var kind = Kind.word

        init(letters: UnsafeMutableBufferPointer<UInt8>) { self.letters = letters }

        mutating func scan(_ text: UnsafeBufferPointer<UInt8>, _ words: inout [Word]) {
            var index = 0
            while index < text.count {
                let byte = text[index]
                let next = index + 1 < text.count ? text[index + 1] : 0
                switch byte {
                case 0x61...0x7A:
                    if kind != .word { endWord(&words) }
                    kind = .word
                    // Most of a text is runs of small letters.
                    var count = self.count
                    repeat {
                        letters[count] = text[index]
                        count += 1
                        index += 1
                    } while index < text.count && text[index] &- 0x61 < 26
                    self.count = count
                    continue
                case 0x41...0x5A: add(byte | 0x20, .word, &words)
                case 0x30...0x39: add(byte, .number, &words)
                case 0..<0x80: endWord(&words)
                case 0xC2:
                    // § stands for itself, a soft hyphen for nothing, any other sign of this page parts words.
                    if next == 0xA7 {
                        endWord(&words)
                        add(0xA7, .section, &words)
                        endWord(&words)
                    } else if next != 0xAD {
                        endWord(&words)
                    }
                    index += 1
                case 0xC3:
                    add(0xC3, .word, &words)
                    put((0x80...0x9E).contains(next) ? next | 0x20 : next)
                    index += 1
                case 0xCC, 0xCD:
                    compose(next)
                    index += 1
                case 0xE2:
                    let isInvisible = next == 0x80 && index + 2 < text.count && (0x8B...0x8F).contains(text[index + 2])
                    if !isInvisible { endWord(&words) }
                    index += 2
                case 0xEF where next == 0xBB: index += 2
                default: add(byte, .word, &words)
                }
                index += 1
            }
            endWord(&words)
        }

        @inline(__always)
        private mutating func put(_ byte: UInt8) {
            letters[count] = byte
            count += 1
        }

        @inline(__always)
        private mutating func add(_ byte: UInt8, _ kind: Kind, _ words: inout [Word]) {
            if kind != self.kind { endWord(&words) }
            self.kind = kind
            put(byte)
        }

        private mutating func endWord(_ words: inout [Word]) {
            if count > start {
                let traits = kind == .word ? ReferenceWords.traits(of: letters, start..<count) : []
                words.append(Word(kind: kind, traits: traits, start..<count))
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

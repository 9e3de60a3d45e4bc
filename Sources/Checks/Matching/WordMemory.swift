internal import DanishText

/// What a worker has learned about words: the class of every distinct word it has met, and what each class can start.
///
/// A word costs one look-up here; its beginning and end are examined only the first time. The memory never changes
/// what is found, only how fast, and it is emptied when it has grown large. One per worker: it is not shared.
package final class WordMemory {
    private let program: PatternProgram
    private var keys: [UInt64]
    private var values: [Int32]
    private var used = 0
    /// For each class a row of bits, one per set.
    private var membership: [UInt64]
    /// For each class the patterns that hang on one of its sets.
    private var anchorLists: [[PatternProgram.Anchor]]
    private var classNumbers: [[Int32]: Int32] = [[]: 0]

    package init(_ program: PatternProgram) {
        self.program = program
        keys = [UInt64](repeating: 0, count: 1 << 15)
        values = [Int32](repeating: 0, count: 1 << 15)
        membership = [UInt64](repeating: 0, count: program.wordsInRow)
        anchorLists = [[]]
    }

    /// The class of a word token: 0 when it is in no set. `bytes` is the text that the token stands in.
    func classNumber(of token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        let key = token.hash | 1
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key >> 17) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return learn(token, key: key, in: bytes)
    }

    /// Whether words of a class belong to a set.
    func isMember(_ classNumber: Int32, of set: Int) -> Bool {
        let row = Int(classNumber) * program.wordsInRow
        return membership[row + set >> 6] & (1 << UInt64(set & 63)) != 0
    }

    /// The patterns that hang on words of a class.
    func anchors(of classNumber: Int32) -> [PatternProgram.Anchor] { anchorLists[Int(classNumber)] }

    private func learn(_ token: Token, key: UInt64, in bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        if used * 2 >= keys.count { grow() }
        let folded = Self.folded(bytes[token.range])
        let sets = program.classes.sets(ofHash: token.hash, folded: folded)
        let number = classNumber(of: sets)
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key >> 17) & mask
        while keys[slot] != 0 { slot = (slot + 1) & mask }
        keys[slot] = key
        values[slot] = number
        used += 1
        return number
    }

    /// The bytes of a word in small letters: A–Z and the capitals of Latin-1, as ``DanishText/TokenHash`` folds.
    static func folded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            let isCapital = (0x41...0x5A).contains(byte)
            let isLatinCapital = result.last == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97
            result.append(isCapital || isLatinCapital ? byte | 0x20 : byte)
        }
        return result
    }

    private func classNumber(of sets: [Int32]) -> Int32 {
        if let number = classNumbers[sets] { return number }
        let number = Int32(anchorLists.count)
        classNumbers[sets] = number
        var row = [UInt64](repeating: 0, count: program.wordsInRow)
        for set in sets { row[Int(set) >> 6] |= 1 << UInt64(set & 63) }
        membership.append(contentsOf: row)
        anchorLists.append(sets.flatMap { program.anchors[Int($0)] })
        return number
    }

    private func grow() {
        let full = keys.count >= 1 << 20
        let old = full ? [] : Array(zip(keys, values).filter { $0.0 != 0 })
        let size = full ? 1 << 15 : keys.count * 2
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: 0, count: size)
        used = old.count
        for (key, value) in old {
            var slot = Int(truncatingIfNeeded: key >> 17) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            values[slot] = value
        }
    }
}

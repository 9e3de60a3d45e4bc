/// Two wordings word by word: what they share, what only one of them has.
struct WordDifference {
    struct Piece: Equatable {
        /// The words, parted by blanks.
        var text: String
        let isShared: Bool
    }

    private(set) var old: [Piece] = []
    private(set) var new: [Piece] = []

    /// Products of word counts above this are not compared word by word.
    private static let largest = 250_000

    /// - Complexity: the product of the numbers of words, cut off where that would take long.
    init(_ left: String, _ right: String) {
        let (first, second) = (left.split(separator: " "), right.split(separator: " "))
        guard first.count * second.count <= Self.largest else {
            old = [Piece(text: left, isShared: false)]
            new = [Piece(text: right, isShared: false)]
            return
        }
        let width = second.count + 1
        var lengths = [Int32](repeating: 0, count: (first.count + 1) * width)
        for i in first.indices.reversed() {
            for j in second.indices.reversed() {
                lengths[i * width + j] =
                    first[i] == second[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var (i, j) = (0, 0)
        while i < first.count || j < second.count {
            if i < first.count, j < second.count, first[i] == second[j] {
                Self.add(first[i], isShared: true, to: &old)
                Self.add(second[j], isShared: true, to: &new)
                (i, j) = (i + 1, j + 1)
            } else if j == second.count
                || (i < first.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
            {
                Self.add(first[i], isShared: false, to: &old)
                i += 1
            } else {
                Self.add(second[j], isShared: false, to: &new)
                j += 1
            }
        }
    }

    private static func add(_ word: Substring, isShared: Bool, to pieces: inout [Piece]) {
        if let last = pieces.indices.last, pieces[last].isShared == isShared {
            pieces[last].text += " " + word
        } else {
            pieces.append(Piece(text: String(word), isShared: isShared))
        }
    }
}

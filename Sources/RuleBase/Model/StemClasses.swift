/// Classes of words that stand in the same surroundings in Danish acts: »tilladelse«, »godkendelse« and »bevilling« are
/// one, »kommunalbestyrelsen«, »regionsrådet« and »politiet« another.
///
/// A word that no annotated act holds is weighed by its class. Words are told by their beginnings, as features tell
/// them; a class is named by the most frequent one.
public struct StemClasses: Sendable {
    /// One class: its name, and the hashes of its stems in ascending order.
    package struct Member: Sendable {
        package let name: String
        package let stems: [UInt64]

        package init(name: String, stems: [UInt64]) {
            self.name = name
            self.stems = stems.sorted()
        }
    }

    package let classes: [Member]
    /// An open table: a hash at its place or at the next free one, 0 where there is none; and the number of its class.
    private let keys: [UInt64]
    private let numbers: [Int16]

    /// No classes.
    package init() { self.init([]) }

    package init(_ classes: [Member]) {
        self.classes = classes
        var size = 16
        while size < classes.reduce(0, { $0 + $1.stems.count }) * 3 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var numbers = [Int16](repeating: -1, count: size)
        for (number, member) in classes.enumerated() {
            for stem in member.stems {
                var slot = Int(truncatingIfNeeded: stem >> 20) & (size - 1)
                while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
                keys[slot] = stem
                numbers[slot] = Int16(number)
            }
        }
        self.keys = keys
        self.numbers = numbers
    }

    /// The number of the class of a stem; -1 for a stem of none.
    package func number(of stem: UInt64) -> Int16 {
        guard stem != 0 else { return -1 }
        var slot = Int(truncatingIfNeeded: stem >> 20) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == stem { return numbers[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return -1
    }
}

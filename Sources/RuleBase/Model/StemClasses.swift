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
    /// The number of the class of a stem, by its hash.
    @usableFromInline let numbers: HashTable<Int16>

    /// No classes.
    package init() { self.init([]) }

    package init(_ classes: [Member]) {
        self.classes = classes
        var numbers = HashTable<Int16>(capacity: classes.reduce(0) { $0 + $1.stems.count }, absent: -1)
        for (number, member) in classes.enumerated() {
            for stem in member.stems { numbers[stem] = Int16(number) }
        }
        self.numbers = numbers
    }

    /// The number of the class of a stem; -1 for a stem of none.
    @inlinable public func number(of stem: UInt64) -> Int16 { stem == 0 ? -1 : numbers[stem] }
}

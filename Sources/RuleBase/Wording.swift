/// What a rule looks for in words: groups of patterns, named by their number in ``PatternTable``.
package struct Wording: Sendable, Hashable {
    /// The patterns whose hits are candidates; -1 where there are none.
    package let find: Int
    /// Longer fixed expressions: a candidate that overlaps a hit of these is silent; -1 where there are none.
    package let except: Int
    /// Any of these silences a candidate.
    package let unless: [Condition]
    /// All of these must hold.
    package let onlyIf: [Condition]

    package init(find: Int = -1, except: Int = -1, unless: [Condition] = [], onlyIf: [Condition] = []) {
        self.find = find
        self.except = except
        self.unless = unless
        self.onlyIf = onlyIf
    }

    /// A group of patterns that must, or must not, be found somewhere near a candidate.
    package struct Condition: Sendable, Hashable {
        package let place: Place
        /// The greatest number of words between, for `before` and `after`.
        package let within: Int
        package let group: Int

        package init(place: Place, within: Int, group: Int) {
            self.place = place
            self.within = within
            self.group = group
        }
    }

    /// Where a condition looks.
    package enum Place: String, Sendable, CaseIterable {
        case before
        case after
        case sentence
        /// The stykke with its items.
        case provision
        /// The whole §.
        case section
        /// Anywhere in the provisions.
        case bill
        /// The headings that the provision stands under.
        case heading
        case title
    }
}

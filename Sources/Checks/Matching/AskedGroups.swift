internal import RuleBase

/// The groups of patterns that only conditions of rules name: what must, or must not, stand near a hit.
///
/// Seven in ten looks of a matcher that runs everything are for them, and most of what it finds nobody asks for. So they
/// are run when a condition asks, over one sentence, and for each sentence it is known which of them may stand there.
struct AskedGroups: Sendable {
    /// For each group its number among those that are asked; -1 for one that is always matched.
    let numbers: [Int16]
    /// Words of 64 bits that hold a bit for each of them.
    let width: Int

    /// None: all groups are matched.
    init(groupCount: Int) {
        numbers = [Int16](repeating: -1, count: groupCount)
        width = 0
    }

    /// - Parameter always: groups that cannot be asked, for a pattern of theirs hangs on no word.
    init(of ruleBase: RuleBase, groupCount: Int, always: Set<Int>) {
        var named = always
        for rule in ruleBase.rules { named.formUnion([rule.wording.find, rule.wording.except]) }
        named.formUnion(ruleBase.lists.values)
        for catalogue in ruleBase.catalogues.values { named.formUnion(catalogue.map(\.group)) }
        var numbers = [Int16](repeating: -1, count: groupCount)
        var count = 0
        for condition in ruleBase.rules.flatMap({ $0.wording.unless + $0.wording.onlyIf })
        where numbers.indices.contains(condition.group) && numbers[condition.group] < 0
            && !named.contains(condition.group)
        {
            numbers[condition.group] = Int16(truncatingIfNeeded: count)
            count += 1
        }
        self.numbers = numbers
        width = (count + 63) / 64
    }

    /// The number of a group among those that are asked; nil for one that is always matched.
    func number(of group: Int) -> Int? {
        let number = numbers[group]
        return number < 0 ? nil : Int(number)
    }
}

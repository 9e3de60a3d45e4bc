internal import DanishText
internal import Findings
internal import LegalModel
package import RuleBase

/// The words of features that are not words of the text: ids of rules, names of lists, signs. Built once a rule base.
package struct FeatureNames: Sendable {
    private(set) var names: [String] = []
    /// By the numbers of the rules.
    private(set) var rules: [FeatureWord] = []
    /// Word lists of the rule base, by name.
    private(set) var lists: [(group: Int, word: FeatureWord)] = []
    /// By the numbers of the categories.
    private(set) var categories: [FeatureWord] = []
    private(set) var signs: [FeatureWord] = []
    private(set) var roles: [FeatureWord] = []
    private(set) var kinds: [FeatureWord] = []
    /// The names of the classes of words, by number, and which stems belong to them.
    private(set) var classes: [FeatureWord] = []
    let stemClasses: StemClasses
    /// Words that govern a clause, a ``Governing`` by hash; 0 for all others.
    let governing: HashTable<UInt8>

    /// A word that governs a clause.
    enum Governing: UInt8, Sendable {
        case modal = 1
        case condition
        case opening
        case penalty
        /// A comma, semicolon or colon: the clause begins after it.
        case divider
    }

    /// Fixed words of features.
    enum Sign: Int, CaseIterable {
        case start, end, none, before, after, here
        case item, single, first, second, later, again
        case short, medium, long, veryLong
        case reference, section, number, penalty, quoted, amending
        case one, two, three, many
    }

    package init(_ ruleBase: RuleBase) {
        governing = Self.governing()
        stemClasses = ruleBase.model.classes
        for sign in Sign.allCases { signs.append(register("\(sign)")) }
        for role in TextRole.allCases { roles.append(register(role.name)) }
        for kind in Provision.Kind.allCases { kinds.append(register("\(kind)")) }
        for category in Category.allCases { categories.append(register(category.rawValue)) }
        for (name, group) in ruleBase.lists.sorted(by: { $0.key < $1.key }) { lists.append((group, register(name))) }
        for rule in ruleBase.rules { rules.append(register(rule.id)) }
        for member in ruleBase.model.classes.classes { classes.append(register(member.name)) }
    }

    private mutating func register(_ name: String) -> FeatureWord {
        names.append(name)
        return FeatureWord(hash: TokenHash.hash(name), letters: .name(Int32(names.count - 1)))
    }

    subscript(sign: Sign) -> FeatureWord { signs[sign.rawValue] }

    private static func governing() -> HashTable<UInt8> {
        let words: [(Governing, String)] = [
            (.modal, "kan skal må bør vil kunne skulle måtte kræves"),
            (.condition, "hvis når såfremt medmindre forudsat omfang tilfælde uanset mindre"),
            (
                .opening,
                "at der som hvor hvis når såfremt medmindre om hvorefter hvorved mens idet fordi samt men og eller"
            ),
            (.divider, ", ; :"),
            (.penalty, "straffes straf bøde fængsel strafansvar overtrædelse overtræder"),
        ]
        var result = HashTable<UInt8>(capacity: 64, absent: 0)
        for (kind, list) in words.reversed() {
            for word in list.split(separator: " ") { result[TokenHash.hash(String(word))] = kind.rawValue }
        }
        return result
    }
}

internal import DanishText
internal import Findings
internal import LegalModel
package import RuleBase

/// The words of features that are not words of the text: ids of rules, names of lists, signs. Built once a rule base.
package struct FeatureNames: Sendable {
    private(set) var names: [String] = []
    private(set) var rules: [String: FeatureWord] = [:]
    /// Word lists of the rule base, by name.
    private(set) var lists: [(group: Int, word: FeatureWord)] = []
    private(set) var categories: [Category: FeatureWord] = [:]
    private(set) var signs: [FeatureWord] = []
    private(set) var roles: [FeatureWord] = []
    private(set) var kinds: [FeatureWord] = []
    /// Words that govern a clause, by hash.
    let governing: [UInt64: Governing]

    /// A word that governs a clause.
    enum Governing: Sendable {
        case modal
        case condition
        case opening
        case penalty
    }

    /// Fixed words of features.
    enum Sign: String, CaseIterable {
        case start, end, none, before, after, here
        case item, single, first, second, later, again
        case short, medium, long, veryLong
        case reference, section, number, penalty, quoted, amending
        case one, two, three, many
    }

    package init(_ ruleBase: RuleBase) {
        governing = Self.governing()
        for sign in Sign.allCases { signs.append(register(sign.rawValue)) }
        for role in TextRole.allCases { roles.append(register(role.name)) }
        for kind in Provision.Kind.allCases { kinds.append(register("\(kind)")) }
        for category in Category.allCases { categories[category] = register(category.rawValue) }
        for (name, group) in ruleBase.lists.sorted(by: { $0.key < $1.key }) { lists.append((group, register(name))) }
        for rule in ruleBase.rules { rules[rule.id] = register(rule.id) }
    }

    private mutating func register(_ name: String) -> FeatureWord {
        names.append(name)
        return FeatureWord(hash: TokenHash.hash(name), letters: .name(Int32(names.count - 1)))
    }

    subscript(sign: Sign) -> FeatureWord { signs[Self.place(of: sign)] }

    private static func place(of sign: Sign) -> Int { signPlaces[sign] ?? 0 }
    private static let signPlaces = Dictionary(uniqueKeysWithValues: Sign.allCases.enumerated().map { ($1, $0) })

    private static func governing() -> [UInt64: Governing] {
        let words: [(Governing, String)] = [
            (.modal, "kan skal må bør vil kunne skulle måtte kræves"),
            (.condition, "hvis når såfremt medmindre forudsat omfang tilfælde uanset mindre"),
            (
                .opening,
                "at der som hvor hvis når såfremt medmindre om hvorefter hvorved mens idet fordi samt men og eller"
            ),
            (.penalty, "straffes straf bøde fængsel strafansvar overtrædelse overtræder"),
        ]
        var result: [UInt64: Governing] = [:]
        for (kind, list) in words.reversed() {
            for word in list.split(separator: " ") { result[TokenHash.hash(String(word))] = kind }
        }
        return result
    }
}

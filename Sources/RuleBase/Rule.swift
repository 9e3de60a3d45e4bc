public import Findings
public import LegalModel

/// One rule of the rule base: what it looks for, what it says, and why a lawyer should believe it.
///
/// A class, because thousands of candidates point at the same few hundred rules: pointing costs one count, copying
/// twenty.
public final class Rule: Sendable {
    /// Whether a hit is a fault or a good sign.
    public enum Polarity: String, Sendable {
        case fault
        case evidence
    }

    /// Texts that show what the rule finds and what it leaves alone; `⟦ ⟧` marks the exact words found.
    ///
    /// Kept as the bundle has them and parted only when asked for: a check of a bill never asks.
    public struct Examples: Sendable {
        private let stored: (fires: StoredText, silent: StoredText)

        package var packedFires: String { stored.fires.string }
        package var packedSilent: String { stored.silent.string }

        public init(fires: [String] = [], silent: [String] = []) {
            self.init(packedFires: RuleBundle.pack(fires), packedSilent: RuleBundle.pack(silent))
        }

        package init(packedFires: String, packedSilent: String) {
            stored = (.made(packedFires), .made(packedSilent))
        }

        init(packedFires: StoredText, packedSilent: StoredText) {
            stored = (packedFires, packedSilent)
        }

        public var fires: [String] { RuleBundle.unpack(packedFires) }
        public var silent: [String] { RuleBundle.unpack(packedSilent) }
    }

    /// Readable, lower-case ASCII with hyphens, for life.
    public let id: String
    /// Ids that the rule had before; they still select it.
    public let aliases: [String]
    public let title: LocalizedText
    public let category: Category
    public let principle: Principle?
    public let severity: Severity
    /// How often a careful reader would agree with a hit, 0 to 1, before the context is weighed.
    public let confidence: Double
    public let polarity: Polarity
    /// The roles of text that the rule reads.
    public let roles: RoleSet
    /// The kind of check that reads the rest: `wording`, or the name of a check in code.
    public let check: String
    /// What a check in code needs to know: `measure: sentence-words`.
    public let settings: [String: String]
    public let message: LocalizedText
    public let advice: LocalizedText
    public let why: LocalizedText
    /// When a hit is no reason to change the text.
    public let notWhen: LocalizedText
    public let sources: [String]
    /// The version of the rule base that first had the rule.
    public let since: String
    public let examples: Examples
    /// Why the rule is kept though it fires nowhere in the corpus of acts; empty where it fires.
    public let kept: LocalizedText
    /// Its place in ``RuleBase/rules``, which are sorted by id.
    package let number: Int
    /// What the rule looks for, for `wording` rules and for checks in code that use patterns.
    package let wording: Wording

    package init(
        id: String, aliases: [String], title: LocalizedText, category: Category, principle: Principle?,
        severity: Severity, confidence: Double, polarity: Polarity, roles: RoleSet, check: String,
        settings: [String: String], message: LocalizedText, advice: LocalizedText, why: LocalizedText,
        notWhen: LocalizedText, sources: [String], since: String, examples: Examples,
        kept: LocalizedText = LocalizedText(danish: "", english: ""), wording: Wording, number: Int
    ) {
        self.id = id
        self.aliases = aliases
        self.title = title
        self.category = category
        self.principle = principle
        self.severity = severity
        self.confidence = confidence
        self.polarity = polarity
        self.roles = roles
        self.check = check
        self.settings = settings
        self.message = message
        self.advice = advice
        self.why = why
        self.notWhen = notWhen
        self.sources = sources
        self.since = since
        self.examples = examples
        self.kept = kept
        self.wording = wording
        self.number = number
    }
}

/// A set of text roles in one word of memory.
public struct RoleSet: Sendable, Hashable {
    public private(set) var bits: UInt16

    public init(bits: UInt16 = 0) { self.bits = bits }

    public init(_ roles: some Sequence<TextRole>) {
        bits = roles.reduce(0) { $0 | (1 << UInt16($1.rawValue)) }
    }

    /// The roles that a rule reads unless it says otherwise: what will be law.
    public static let normative = RoleSet(TextRole.allCases.filter(\.isNormative))

    public func contains(_ role: TextRole) -> Bool { bits & (1 << UInt16(role.rawValue)) != 0 }

    public var roles: [TextRole] { TextRole.allCases.filter(contains) }
}

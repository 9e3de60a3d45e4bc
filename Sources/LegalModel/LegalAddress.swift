/// The place of a text in a bill, as a lawyer would cite it.
///
/// Addresses print as they are cited and parse back from what they print:
///
///     let address = LegalAddress("§ 4, stk. 2, nr. 3, 2. pkt.")
///     address?.parent     // § 4, stk. 2, nr. 3
///
/// Addresses are derived from labels, never from identifiers in a file. `§ 7 A` and `§ 7 a` are different places.
/// The address of new text in an amending act (`§ 1, nr. 7`) says where the text stands now; where it will stand
/// once the amended act is in force is a second address, the landing. Renumbering changes an address, so identity
/// across versions is the business of fingerprints, not of this type.
public struct LegalAddress: Sendable, Hashable {
    /// One level of an address.
    public enum Unit: UInt8, Sendable, Hashable, CaseIterable {
        /// The act that the rest of the address belongs to, where it is not the bill itself:
        /// »lov nr. 574 af 1985«, »lov om social service«.
        case act
        /// The remarks or a part of them: »almindelige bemærkninger«, »bemærkninger til § 1«.
        case remark
        /// An annex, »bilag 1«.
        case bilag
        /// A book of a very long act, »første bog«.
        case bog
        /// A part, »afsnit II«.
        case afsnit
        /// A chapter, »kapitel 3 a«.
        case kapitel
        /// A section, »§ 12 a«.
        case paragraf
        /// A subsection, »stk. 2«.
        case stykke
        /// A numbered item, »nr. 3«.
        case nummer
        /// A lettered item, »litra a«.
        case litra
        /// An item below litra, or without a number or letter; cited by its mark or its count: »led 2«, »punkt ii«.
        case led
        /// A sentence, »2. pkt.«.
        case punktum
        /// A heading: »overskriften«.
        case overskrift
        /// A table: »tabel 1«.
        case tabel
    }

    /// One level with its label, the label without marks: `12 a` for `§ 12 a.`.
    public struct Component: Sendable, Hashable {
        public let unit: Unit
        public let label: String

        public init(_ unit: Unit, _ label: String) {
            self.unit = unit
            self.label = label
        }
    }

    /// The levels, outermost first. Never empty for the address of a provision.
    public var components: [Component]

    public init(_ components: [Component] = []) {
        self.components = components
    }

    /// The address one level up, or nil at the top.
    public var parent: LegalAddress? {
        components.count < 2 ? nil : LegalAddress(Array(components.dropLast()))
    }

    /// This address with one more level.
    public func appending(_ unit: Unit, _ label: String) -> LegalAddress {
        LegalAddress(components + [Component(unit, label)])
    }

    /// Whether `other` is this place or lies within it.
    public func contains(_ other: LegalAddress) -> Bool {
        other.components.starts(with: components)
    }
}

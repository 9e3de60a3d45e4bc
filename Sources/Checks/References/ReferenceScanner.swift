internal import DanishText
package import LegalModel

/// Finds references to provisions: »§ 4, stk. 2, nr. 3«, »stk. 1«, »§§ 5-8 i lov om prøver«.
package enum ReferenceScanner {
    package struct Reference: Sendable {
        package let tokens: Range<Int>
        package let target: LegalAddress
        /// Whether it points into another act.
        package let isExternal: Bool
        package let provision: ProvisionIndex
    }
    package static func references(in analysis: BillAnalysis) -> [Reference] { [] }
}

import LegalModel
import TestSupport
import Testing

/// The index of addresses against the search through all provisions.
@Suite struct ProvisionPlacesTests {
    @Test("The index gives for every address what the search gives, also for a first stykke that is only implied")
    func same() {
        let bill = TinyBill.reading(
            """
            Lov om prøver

            § 1. Styrelsen afgør sagen.

            § 2. Gebyret er 100 kr.
            Stk. 2. Det betales forud.

            § 3. Loven gælder for
            1) hunde og
            2) katte.
            """)
        let places = ProvisionPlaces(bill)
        var implied = 0
        for provision in bill.provisions {
            var asked = [provision.address]
            for place in 0...provision.address.components.count {
                var longer = provision.address
                longer.components.insert(.init(.stykke, "1"), at: place)
                asked.append(longer)
            }
            for address in asked {
                #expect(places.provision(at: address) == bill.provision(at: address), "\(address.description)")
                if address != provision.address, bill.provision(at: address) != nil { implied += 1 }
            }
        }
        #expect(implied > 0)
        var none = bill.provisions[0].address
        none.components.append(.init(.stykke, "99"))
        #expect(places.provision(at: none) == nil)
    }
}

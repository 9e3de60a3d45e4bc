/// The provisions of a bill by address, for who looks up many: ``Bill/provision(at:)`` goes through all of them each time.
public struct ProvisionPlaces: Sendable {
    private let first: [LegalAddress: ProvisionIndex]
    /// The same without sections and notes, which nothing cites as their own first stykke.
    private let firstCited: [LegalAddress: ProvisionIndex]

    public init(_ bill: Bill) {
        var first: [LegalAddress: ProvisionIndex] = [:]
        var firstCited: [LegalAddress: ProvisionIndex] = [:]
        first.reserveCapacity(bill.provisions.count)
        for (number, provision) in bill.provisions.enumerated() {
            if first[provision.address] == nil { first[provision.address] = number }
            guard provision.kind != .paragraf, provision.kind != .note, firstCited[provision.address] == nil else {
                continue
            }
            firstCited[provision.address] = number
        }
        self.first = first
        self.firstCited = firstCited
    }

    /// What ``Bill/provision(at:)`` gives.
    public func provision(at address: LegalAddress) -> ProvisionIndex? {
        if let found = first[address] { return found }
        guard let place = address.components.firstIndex(of: .init(.stykke, "1")) else { return nil }
        var shorter = address
        shorter.components.remove(at: place)
        return firstCited[shorter]
    }
}

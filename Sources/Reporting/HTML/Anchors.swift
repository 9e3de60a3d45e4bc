import LegalModel

/// The anchors of the provisions of a bill: `par4-stk2` for § 4, stk. 2.
///
/// They come from addresses alone, so that a link into a report made today fits the report made tomorrow. The second
/// provision of an address gets a number after it.
struct Anchors {
    /// The anchor of each provision; empty for what has no address of its own.
    private let names: [String]
    /// Whether the provision carries its anchor, or shares that of the unit around it.
    private let owns: [Bool]

    init(_ bill: Bill) {
        var names: [String] = []
        var owns: [Bool] = []
        var taken: [String: Int] = [:]
        names.reserveCapacity(bill.provisions.count)
        for provision in bill.provisions {
            if provision.parent >= 0, bill.provisions[provision.parent].address == provision.address {
                names.append(names[provision.parent])
                owns.append(false)
                continue
            }
            let name = Self.name(of: provision.address)
            let count = taken[name, default: 0]
            taken[name] = count + 1
            names.append(count == 0 ? name : "\(name)_\(count + 1)")
            owns.append(!name.isEmpty)
        }
        self.names = names
        self.owns = owns
    }

    /// What a link to the provision says after `#`; empty when there is nothing to link to.
    func link(_ index: ProvisionIndex) -> String { names.indices.contains(index) ? names[index] : "" }

    /// The identifier to write on the provision itself, empty when it has none.
    func own(_ index: ProvisionIndex) -> String { owns[index] ? names[index] : "" }

    /// The anchor of an address, before repeated ones are told apart.
    static func name(of address: LegalAddress) -> String {
        var name = ""
        for component in address.components {
            if !name.isEmpty { name += "-" }
            name += prefix(component.unit)
            appendLabel(component, to: &name)
        }
        return name
    }

    private static func prefix(_ unit: LegalAddress.Unit) -> String {
        switch unit {
        case .act: "lov-"
        case .remark: "bem-"
        case .bilag: "bilag"
        case .bog: "bog"
        case .afsnit: "afsnit"
        case .kapitel: "kap"
        case .paragraf: "par"
        case .stykke: "stk"
        case .nummer: "nr"
        case .litra: "litra"
        case .led: "led"
        case .punktum: "pkt"
        case .overskrift: "overskrift-"
        case .tabel: "tabel"
        }
    }

    /// Letters and digits as they are (`7 A` and `7 a` are different places), anything between them as a dot: except
    /// between the number and the letter of a label, which make one.
    private static func appendLabel(_ component: LegalAddress.Component, to name: inout String) {
        let isName = component.unit == .act || component.unit == .remark || component.unit == .overskrift
        var bytes: [UInt8] = []
        var gap = false
        for byte in component.label.utf8 {
            guard isDigit(byte) || isLetter(byte) else {
                gap = true
                continue
            }
            if gap, let last = bytes.last, isName || !isDigit(last) || isDigit(byte) { bytes.append(0x2E) }
            gap = false
            bytes.append(byte)
        }
        name += String(decoding: bytes, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// A letter of ASCII, or a part of any character beyond: `æ` stays as it is. Non-breaking spaces are two such bytes,
    /// which labels do not hold.
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
}

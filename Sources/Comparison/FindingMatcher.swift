internal import Findings

/// Pairs the findings of two reports: exact fingerprints in aligned provisions, exact ones elsewhere, then loose ones in
/// aligned provisions.
struct FindingMatcher {
    private let old: [ReportedFinding]
    private let new: [ReportedFinding]
    private let places: AlignedPlaces
    /// For each old finding the new one; nil where it is gone.
    private(set) var newOfOld: [Int?]
    private(set) var oldOfNew: [Int?]

    init(_ old: [ReportedFinding], _ new: [ReportedFinding], _ places: AlignedPlaces) {
        self.old = old
        self.new = new
        self.places = places
        newOfOld = Array(repeating: nil, count: old.count)
        oldOfNew = Array(repeating: nil, count: new.count)
        match(by: \.fingerprint.exact) { places.areAligned(old[$0], new[$1]) }
        match(by: \.fingerprint.exact) { old[$0].address == new[$1].address }
        match(by: \.fingerprint.exact) { _, _ in true }
        match(by: \.fingerprint.loose) { places.areAligned(old[$0], new[$1]) }
        match(by: \.looseGroup) { places.areAligned(old[$0], new[$1]) }
    }

    /// Pairs what is free and has the same key, in the order of the bill.
    private mutating func match(by key: KeyPath<ReportedFinding, String>, where fits: (Int, Int) -> Bool) {
        var waiting: [String: [Int]] = [:]
        for (index, finding) in new.enumerated() where oldOfNew[index] == nil && !finding[keyPath: key].isEmpty {
            waiting[finding[keyPath: key], default: []].append(index)
        }
        for index in old.indices where newOfOld[index] == nil {
            guard let free = waiting[old[index][keyPath: key]], let place = free.firstIndex(where: { fits(index, $0) })
            else { continue }
            newOfOld[index] = free[place]
            oldOfNew[free[place]] = index
            waiting[old[index][keyPath: key]]?.remove(at: place)
        }
    }
}

extension ReportedFinding {
    /// The rule and its words, for findings whose count among equal ones in a provision has changed.
    var looseGroup: String { "\(rule)\u{1F}\(match.lowercased())" }
}

/// Tells whether two findings stand in provisions that are one and the same.
struct AlignedPlaces {
    let alignment: ProvisionAlignment?
    private let oldFirst: [String: Int]
    private let newFirst: [String: Int]

    init(_ old: ReportedBill, _ new: ReportedBill) {
        guard let left = old.outline, let right = new.outline else {
            alignment = nil
            (oldFirst, newFirst) = ([:], [:])
            return
        }
        alignment = ProvisionAlignment(left, right)
        oldFirst = Self.firstPlaces(left)
        newFirst = Self.firstPlaces(right)
    }

    func areAligned(_ left: ReportedFinding, _ right: ReportedFinding) -> Bool {
        guard let alignment else { return Self.unit(left.address) == Self.unit(right.address) }
        guard let one = left.place ?? oldFirst[Self.unit(left.address)],
            let other = right.place ?? newFirst[Self.unit(right.address)]
        else { return Self.unit(left.address) == Self.unit(right.address) }
        if alignment.newOfOld[one] == other { return true }
        return alignment.splits.contains { $0.old == one && $0.new == other }
            || alignment.merges.contains { $0.old == one && $0.new == other }
    }

    /// Whether the provision around a finding reads the same in the other report.
    func isUnchanged(_ finding: ReportedFinding, isOld: Bool) -> Bool {
        guard let alignment else { return false }
        guard let place = finding.place ?? (isOld ? oldFirst : newFirst)[Self.unit(finding.address)] else {
            return false
        }
        if isOld {
            guard let other = alignment.newOfOld[place] else { return false }
            return alignment.old[place].text == alignment.new[other].text
        }
        guard let other = alignment.oldOfNew[place] else { return false }
        return alignment.new[place].text == alignment.old[other].text
    }

    /// For each unit the first provision with text in it: a finding about a § as a whole stands where its text begins.
    private static func firstPlaces(_ outline: ProvisionOutline) -> [String: Int] {
        var result: [String: Int] = [:]
        for (index, entry) in outline.entries.enumerated() {
            var address = entry.address[...]
            while true {
                if result[String(address)] != nil { break }
                result[String(address)] = index
                guard let comma = address.lastIndex(of: ",") else { break }
                address = address[..<comma]
            }
        }
        if result[""] == nil { result[""] = 0 }
        return result
    }

    /// The address without the sentence.
    static func unit(_ address: String) -> String {
        guard address.hasSuffix(". pkt.") else { return address }
        guard let comma = address.lastIndex(of: ",") else { return "" }
        return String(address[..<comma])
    }
}

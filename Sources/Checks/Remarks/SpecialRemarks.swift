internal import LegalModel

/// Which provisions have a special remark, »Til § 4«.
struct SpecialRemarks {
    let analysis: BillAnalysis

    /// Whether the bill has special remarks at all.
    var exist: Bool { analysis.bill.provisions.contains { $0.kind == .specialRemark } }

    /// The §§ of the bill without one, and the amendments of a § whose other amendments have one.
    func missing() -> [ProvisionIndex] {
        let bill = analysis.bill
        var sections: Set<String> = []
        var amendments: [String: Set<String>] = [:]
        var current = ""
        for provision in bill.provisions where provision.kind == .specialRemark {
            let labels = Self.labels(provision.label)
            if !labels.sections.isEmpty {
                sections.formUnion(labels.sections)
                current = labels.sections[0]
            }
            for number in labels.numbers { amendments[current, default: []].insert(number) }
        }
        guard !sections.isEmpty else { return [] }
        return bill.provisions.indices.filter { index in
            let provision = bill.provisions[index]
            switch provision.kind {
            case .paragraf:
                return provision.landing == nil && provision.address.components.first?.unit == .paragraf
                    && !sections.contains(provision.label.lowercased()) && analysis.role(of: index)?.isNormative ?? true
            case .amendment:
                guard let section = analysis.enclosing(index, [.paragraf]),
                    let known = amendments[bill.provisions[section].label.lowercased()]
                else { return false }
                return !known.contains(provision.label)
            default: return false
            }
        }
    }

    /// What each special remark is about: the §§, and of an amending § the numbers. »Til nr. 2« belongs to the § named before.
    func scopes() -> [ProvisionIndex: (sections: [String], numbers: [String])] {
        var result: [ProvisionIndex: (sections: [String], numbers: [String])] = [:]
        var current: [String] = []
        for (index, provision) in analysis.bill.provisions.enumerated() where provision.kind == .specialRemark {
            let labels = Self.labels(provision.label)
            if !labels.sections.isEmpty { current = labels.sections }
            result[index] = (current, labels.numbers)
        }
        return result
    }

    /// »§ 1, nr. 2«, »§§ 3-5«, »nr. 7 og 8«: the §§ and the numbers named, ranges spelled out.
    static func labels(_ text: String) -> (sections: [String], numbers: [String]) {
        var sections: [String] = []
        var numbers: [String] = []
        var inNumbers = false
        var isRange = false
        for part in text.lowercased().replacing("-", with: " - ").replacing("–", with: " - ").split(whereSeparator: {
            " ,\u{A0}".contains($0)
        }) {
            switch part {
            case "§", "§§": inNumbers = false
            case "nr.", "nr": inNumbers = true
            case "stk.", "stk": return (sections, numbers)
            case "-": isRange = true
            case "og": break
            default:
                let list = inNumbers ? numbers : sections
                if part.count == 1, part.first?.isLetter == true, !inNumbers, let last = list.last {
                    sections[sections.count - 1] = "\(last) \(part)"
                } else if isRange, let from = list.last.flatMap({ Int($0) }), let to = Int(part), from < to,
                    to - from < 500
                {
                    let between = (from + 1...to).map(String.init)
                    if inNumbers { numbers += between } else { sections += between }
                } else if inNumbers {
                    numbers.append(String(part))
                } else {
                    sections.append(String(part))
                }
                isRange = false
            }
        }
        return (sections, numbers)
    }
}

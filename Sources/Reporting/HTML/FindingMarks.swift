import Findings
import LegalModel
import Scoring

/// Where in the text of a bill the findings stand, so that the words can be marked where the bill is printed.
struct FindingMarks {
    /// The words of one finding or good sign.
    struct Mark {
        /// In ``LegalModel/Bill/text``.
        let range: Range<Int>
        let reference: Reference
    }

    /// A finding, or a good sign, by its number.
    struct Reference {
        let number: Int
        let isEvidence: Bool
    }

    /// In the order of the text.
    let marks: [Mark]
    /// What is about a whole unit, by the unit.
    let units: [ProvisionIndex: [Reference]]

    init(_ assessment: Assessment, _ context: ReportContext) {
        let bill = assessment.bill
        var all: [(finding: Finding, reference: Reference)] = []
        for (number, finding) in assessment.findings.enumerated() where context.shows(finding) {
            all.append((finding, Reference(number: number, isEvidence: false)))
        }
        for (number, finding) in assessment.evidence.enumerated() {
            all.append((finding, Reference(number: number, isEvidence: true)))
        }
        let offsets = Self.offsets(of: all.flatMap { [$0.finding.span.start, $0.finding.span.end] }, in: bill.source)
        var marks: [Mark] = []
        var units: [ProvisionIndex: [Reference]] = [:]
        for (index, entry) in all.enumerated() {
            let source = offsets[2 * index]..<max(offsets[2 * index], offsets[2 * index + 1])
            if !entry.finding.match.isEmpty, let range = Self.range(of: source, at: entry.finding.provision, in: bill) {
                marks.append(Mark(range: range, reference: entry.reference))
            } else {
                units[entry.finding.provision, default: []].append(entry.reference)
            }
        }
        self.marks = marks.sorted {
            if $0.range.lowerBound != $1.range.lowerBound { return $0.range.lowerBound < $1.range.lowerBound }
            if $0.range.upperBound != $1.range.upperBound { return $0.range.upperBound > $1.range.upperBound }
            return $0.reference.number < $1.reference.number
        }
        self.units = units
    }

    /// The text that stands at a range of the source, within the blocks of a provision.
    private static func range(of source: Range<Int>, at provision: ProvisionIndex, in bill: Bill) -> Range<Int>? {
        guard bill.provisions.indices.contains(provision) else { return nil }
        for number in bill.provisions[provision].blocks {
            let block = bill.blocks[number].range
            let whole = bill.sourceMap.source(of: block)
            guard whole.contains(source.lowerBound) else { continue }
            let start = first(atOrAfter: source.lowerBound, in: block, bill)
            let end = first(atOrAfter: source.upperBound, in: start..<block.upperBound, bill)
            return start < end ? start..<end : nil
        }
        return nil
    }

    /// The first offset of the text whose source is at `goal` or beyond.
    private static func first(atOrAfter goal: Int, in range: Range<Int>, _ bill: Bill) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if bill.sourceMap.source(of: middle) < goal { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Offsets in the original file turned into offsets in the source text, which is always UTF-8.
    private static func offsets(of originals: [Int], in source: SourceText) -> [Int] {
        guard source.encoding != .utf8 else { return originals }
        var result = originals
        let order = originals.indices.sorted { originals[$0] < originals[$1] }
        var (offset, original) = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? (3, 2) : (0, 0)
        for index in order {
            while original < originals[index], offset < source.bytes.count {
                let lead = source.bytes[offset]
                let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                offset = min(offset + length, source.bytes.count)
                let isSingleByte = source.encoding == .latin1 || source.encoding == .windows1252
                original += isSingleByte ? 1 : length == 4 ? 4 : 2
            }
            result[index] = offset
        }
        return result
    }
}

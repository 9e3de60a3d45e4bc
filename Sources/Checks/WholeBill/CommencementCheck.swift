internal import DanishText
internal import Findings
internal import LegalModel
internal import RuleBase

/// What the dates of commencement say about the time before them.
enum CommencementCheck: Check {
    static let name = "commencement"
    static let settings: [String: [String]] = [:]

    static func candidates(for rules: [Rule], in analysis: BillAnalysis) -> [Candidate] {
        let places = retroactive(analysis)
        return rules.flatMap { rule in
            places.compactMap { place in
                guard rule.roles.contains(.commencement) else { return nil }
                return Candidate(
                    rule: rule, tokens: place.date, provision: place.provision, role: .commencement,
                    values: ["other": analysis.words(place.start)])
            }
        }
    }

    private typealias Place = (date: Range<Int>, start: Range<Int>, provision: ProvisionIndex)

    /// »Loven træder i kraft den 1. juli 2027. § 3 har virkning fra den 1. januar 2027«: effect before commencement.
    private static func retroactive(_ analysis: BillAnalysis) -> [Place] {
        var start: PrintedDate?
        var act: ProvisionIndex?
        var result: [Place] = []
        for sentence in analysis.text.sentences {
            let block = analysis.bill.blocks[sentence.block]
            guard block.role == .commencement else { continue }
            // Commencement rules of later acts follow one another in a consolidated act: each § has dates of its own.
            let section = analysis.enclosing(block.provision, [.paragraf])
            if section != act { (start, act) = (nil, section) }
            let dates = PrintedDate.dates(in: sentence.tokens, of: analysis)
            guard !dates.isEmpty else { continue }
            if stands("kraft", after: "i", in: sentence.tokens, analysis) {
                start = start ?? dates.first
            } else if let start, stands("fra", after: "virkning", in: sentence.tokens, analysis),
                let first = dates.first(where: { isNear($0, "virkning", sentence.tokens, analysis) }),
                first.dayNumber < start.dayNumber
            {
                result.append((first.tokens, start.tokens, block.provision))
            }
        }
        return result
    }

    private static func stands(_ word: String, after other: String, in tokens: Range<Int>, _ analysis: BillAnalysis)
        -> Bool
    {
        tokens.dropFirst().contains { analysis.folded($0) == word && analysis.folded($0 - 1) == other }
    }

    /// Whether the date comes within six words of »virkning fra«.
    private static func isNear(
        _ date: PrintedDate, _ word: String, _ tokens: Range<Int>, _ analysis: BillAnalysis
    ) -> Bool {
        (max(tokens.lowerBound, date.tokens.lowerBound - 6)..<date.tokens.lowerBound).contains {
            analysis.folded($0) == word
        }
    }
}

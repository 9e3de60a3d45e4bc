import Comparison
import Foundation
import JuraKit
import Scoring
import Testing

/// Two versions of a bill as texts, assessed with the built-in rules and held against one another.
enum Versions {
    static let analyzer = Analyzer(ruleBase: BuiltInRules.load())

    static func assess(_ text: String) throws -> Assessment {
        try analyzer.makeWorker().assess(Array(text.utf8), name: "bill.txt")
    }

    static func compare(_ old: String, _ new: String) throws -> Comparison {
        Comparison(ReportedBill(try assess(old)), ReportedBill(try assess(new)))
    }

    /// The invented bills of the repository, as plain text.
    static let invented: [String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Corpus")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap {
            try? String(contentsOf: folder.appendingPathComponent("\($0)/bill.txt"), encoding: .utf8)
        }
    }()

    /// A bill of several §§, each with something to find.
    static let sample = """
        Lov om prøver

        § 1. Styrelsen skal snarest muligt behandle en ansøgning, jf. § 3, stk. 2.
        Stk. 2. Styrelsen kan i særlige tilfælde dispensere fra kravet i § 3 inden 4 uger.

        § 2. Ansøgning indgives skriftligt til styrelsen med alle relevante oplysninger om ansøgeren.

        § 3. Styrelsen foretager et konkret skøn over ansøgningen og ansøgerens samlede forhold.
        Stk. 2. Gebyret er 100 kr. og betales, når styrelsen anmoder om det efter § 1, stk. 2.

        § 4. Ministeren kan fastsætte nærmere regler om gebyrer efter rimelige hensyn.

        """
}

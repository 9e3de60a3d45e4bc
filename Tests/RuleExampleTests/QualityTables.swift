import Foundation
import Reporting

/// The tables of rule quality in the repository.
enum QualityTables {
    static func read() throws -> RuleQuality {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Rules/quality")
        let text = { (name: String) in try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) }
        var quality = RuleQuality()
        try quality.readHits(text("hits.tsv"))
        try quality.readJudged(text("judged.tsv"))
        try quality.readAnnotated(text("annotated.tsv"))
        return quality
    }
}

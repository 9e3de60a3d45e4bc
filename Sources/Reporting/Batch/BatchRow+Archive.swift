import Findings
import LegalModel
import Scoring

extension BatchRow {
    /// Writes the row so that it can be read back later.
    package func write(to archive: inout ArchiveWriter) {
        for text in [name, link ?? "", title, kind.rawValue, number, ministry, band?.rawValue ?? ""] {
            archive.string(text)
        }
        for text in [digest, toolVersion, ruleBaseVersion, ruleBaseDigest] { archive.string(text) }
        archive.decimal(year.map(Double.init))
        archive.integers([words, provisions, evidence])
        for value in [value, percentile, uncertainty, assessmentQuality] { archive.decimal(value) }
        archive.integer(principles.count)
        for value in principles { archive.decimal(value) }
        archive.integers(severities)
        archive.integers(categories)
    }

    /// Reads a row.
    package init(from archive: inout ArchiveReader) throws(ArchiveReader.Broken) {
        name = try archive.string()
        let link = try archive.string()
        self.link = link.isEmpty ? nil : link
        title = try archive.string()
        guard let kind = Bill.Kind(rawValue: try archive.string()) else { throw ArchiveReader.Broken() }
        self.kind = kind
        number = try archive.string()
        ministry = try archive.string()
        band = Band(rawValue: try archive.string())
        digest = try archive.string()
        toolVersion = try archive.string()
        ruleBaseVersion = try archive.string()
        ruleBaseDigest = try archive.string()
        year = try archive.decimal().flatMap { Int(exactly: $0) }
        let figures = try archive.integers()
        guard figures.count == 3 else { throw ArchiveReader.Broken() }
        (words, provisions, evidence) = (figures[0], figures[1], figures[2])
        value = try archive.decimal()
        percentile = try archive.decimal()
        uncertainty = try archive.decimal() ?? 0
        assessmentQuality = try archive.decimal()
        var principles: [Double?] = []
        for _ in 0..<(try archive.count(of: 8)) { principles.append(try archive.decimal()) }
        self.principles = principles
        severities = try archive.integers()
        categories = try archive.integers()
        guard severities.count == Severity.allCases.count, categories.count == Category.allCases.count,
            principles.count == Principle.allCases.count
        else { throw ArchiveReader.Broken() }
    }
}

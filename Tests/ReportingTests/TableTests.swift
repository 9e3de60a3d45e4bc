import RuleBase
import TestSupport
import Testing

@testable import Reporting

@Suite struct TableTests {
    @Test("Fields are quoted where RFC 4180 asks for it")
    func quoting() {
        var csv = CSVWriter()
        csv.row(["plain", "a,b", "say \"no\"", "two\nlines", "", "=1+1", "-5 grader"])
        csv.field(12)
        csv.field(nil as Int?)
        csv.field(0.5, digits: 2)
        csv.endRow()
        let expected = "plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",,\" =1+1\",\" -5 grader\"\r\n12,,0.50\r\n"
        #expect(String(decoding: csv.bytes, as: UTF8.self) == expected)
    }

    @Test("Every row has as many fields as the header")
    func width() {
        let context = ReportContext(ruleBase: SampleRules.ruleBase)
        for bytes in [
            CSVReporter().report(SampleAssessment.make(), context: context), BatchReports.summaryCSV(SampleBatch.rows),
        ] {
            let rows = Self.rows(bytes)
            #expect(rows.count > 2)
            #expect(rows.allSatisfy { $0.count == rows[0].count })
        }
    }

    @Test("A table on many bills has one header")
    func continued() {
        let context = ReportContext(ruleBase: SampleRules.ruleBase)
        let one = CSVReporter().report(SampleAssessment.make(), context: context)
        let piece = CSVReporter().piece(SampleAssessment.make(), context: context)
        #expect(one == CSVReporter().opening(context: context) + piece.body)
    }

    /// A reader of RFC 4180, kept apart from the writer.
    private static func rows(_ bytes: [UInt8]) -> [[String]] {
        var (rows, row, field, isQuoted) = ([[String]](), [String](), [UInt8](), false)
        var index = 0
        while index < bytes.count {
            switch (bytes[index], isQuoted) {
            case (0x22, true) where index + 1 < bytes.count && bytes[index + 1] == 0x22:
                field.append(0x22)
                index += 1
            case (0x22, _): isQuoted.toggle()
            case (0x2C, false), (0x0D, false):
                row.append(String(decoding: field, as: UTF8.self))
                field = []
            case (0x0A, false):
                rows.append(row)
                row = []
            case (let byte, _): field.append(byte)
            }
            index += 1
        }
        return rows
    }
}

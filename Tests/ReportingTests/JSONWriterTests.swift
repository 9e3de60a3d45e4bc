import Foundation
import Testing

@testable import Reporting

@Suite struct JSONWriterTests {
    @Test(
        "Foundation reads back every string that is written",
        arguments: [
            "", "§ 4, stk. 2", "\"\\/", "\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F}\u{7F}\u{80}", "\u{2028}\u{2029}", "👩🏽‍⚖️",
            "e\u{301}", "æøå ÆØÅ", "</script>", String(repeating: "langt \"citat\" ", count: 500),
        ])
    func strings(_ text: String) throws {
        var json = JSONWriter()
        json.beginList()
        json.string(text)
        json.string("næste")
        json.endList()
        let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
        #expect(read.map { $0.map { Array($0.unicodeScalars) } } == [text, "næste"].map { Array($0.unicodeScalars) })
    }

    @Test("Commas stand between elements, on the line before")
    func commas() {
        var json = JSONWriter()
        json.beginObject()
        json.line(1)
        json.pair("a", 1)
        json.pair("b", nil, digits: 2)
        json.line(1)
        json.key("c")
        json.beginList()
        json.bool(true)
        json.null()
        json.beginObject()
        json.endObject()
        json.endList()
        json.key(named: "d \"e\"")
        json.decimal(-0.5, digits: 1)
        json.endLine()
        json.endObject()
        let expected = "{\n \"a\": 1, \"b\": null,\n \"c\": [true, null, {}], \"d \\\"e\\\"\": -0.5\n}"
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    @Test(
        "Decimals are fixed, rounded half away from zero, and never in powers",
        arguments: [
            (61.4, 2, "61.40"), (0.005, 2, "0.01"), (-0.004, 2, "0.00"), (-2.5, 0, "-3"),
            (1e15, 1, "1000000000000000.0"),
            (99.999, 2, "100.00"), (.nan, 2, "0.00"), (.infinity, 1, "0.0"), (0.1 + 0.2, 3, "0.300"),
        ])
    func decimals(_ value: Double, _ digits: Int, _ expected: String) {
        #expect(FixedDecimal.string(value, digits: digits) == expected)
    }

    @Test(
        "Whole numbers",
        arguments: [
            (0, "0"), (7, "7"), (-10, "-10"), (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
        ])
    func integers(_ value: Int, _ expected: String) {
        var bytes: [UInt8] = []
        FixedDecimal.append(value, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test(
        "Rounded parts add up to the rounded whole",
        arguments: [[33.333_33, 33.333_33, 33.333_34], [0.004, 0.004, 0.004], [12.345, 0, 87.655], [], [5.5]])
    func apportionment(_ parts: [Double]) {
        let whole = parts.reduce(0, +)
        let rounded = Apportionment.rounded(parts, sum: whole, digits: 2)
        let hundredths = rounded.map { Int(($0 * 100).rounded()) }
        #expect(hundredths.reduce(0, +) == Int((whole * 100).rounded()))
        for (part, share) in zip(parts, rounded) { #expect(abs(part - share) < 0.01) }
    }

    @Test("Parts that do not sum to the whole are only rounded")
    func noApportionment() {
        #expect(Apportionment.rounded([10.004, 20.006], sum: 90, digits: 2) == [10.0, 20.01])
    }
}

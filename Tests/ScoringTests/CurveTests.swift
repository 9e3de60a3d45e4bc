import RuleBase
import Testing

@Suite("The reference curve")
struct CurveTests {
    let curve = ScoringModel.Curve(midpoint: 4, steepness: 1.5, ruleCap: .infinity, percentiles: [0, 2, 4, 8, 16])

    @Test("is 100 at nothing, 50 at the median, and falls smoothly")
    func shape() {
        #expect(curve.score(of: 0) == 100)
        #expect(abs(curve.score(of: 4) - 50) < 1e-9)
        let values = stride(from: 0.0, to: 40, by: 0.5).map { curve.score(of: $0) }
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 > $1 })
    }

    @Test(
        "tells the share of acts with more",
        arguments: [(0.0, 100.0), (4.0, 50.0), (16.0, 0.0), (100.0, 0.0), (6.0, 37.5)])
    func percentile(_ burden: Double, _ share: Double) {
        #expect(abs(curve.percentile(of: burden) - share) < 0.01)
    }
}

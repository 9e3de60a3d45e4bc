import RuleBase
import Testing

@Suite("Feature templates")
struct FeatureTemplateTests {
    @Test(
        "start their keys from their raw values, so that weights that were learned stay theirs",
        arguments: FeatureTemplate.allCases)
    func seeds(_ template: FeatureTemplate) {
        #expect(template.seed == UInt64(template.rawValue))
    }
}

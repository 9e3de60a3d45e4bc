import RuleBase

/// The pages of a rule base: one a rule, and an index that sorts.
public enum RulePages {
    /// File names and pages, the index first.
    public static func pages(_ context: ReportContext, toolVersion: String) -> [(name: String, page: [UInt8])] {
        let rules = context.ruleBase.rules
        let index = RuleIndexPage(context: context, toolVersion: toolVersion).write()
        return [("index.html", index)]
            + rules.indices.map { number in
                let page = RuleHTMLPage(
                    rule: rules[number], previous: number > 0 ? rules[number - 1] : nil,
                    next: number + 1 < rules.count ? rules[number + 1] : nil, context: context,
                    toolVersion: toolVersion)
                return ("\(rules[number].id).html", page.write())
            }
    }
}

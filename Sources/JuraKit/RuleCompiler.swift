internal import Checks
public import RuleBase

/// Turns a rule base into the form that the binary carries.
public enum RuleCompiler {
    /// The checks in code by name, each with its settings and the values they may take.
    public static var checks: [String: [String: [String]]] {
        Dictionary(uniqueKeysWithValues: CheckCatalogue.names.map { ($0, CheckCatalogue.settings(of: $0) ?? [:]) })
    }

    /// The bytes of the compiled rule base.
    public static func bundle(of ruleBase: RuleBase) -> [UInt8] {
        RuleBundle.write(
            version: ruleBase.version, rules: ruleBase.rules, patterns: ruleBase.patterns, lists: ruleBase.lists,
            catalogues: ruleBase.catalogues, scoring: ruleBase.scoring, model: ruleBase.model)
    }
}

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

    /// Where the image of a compiled rule base stands: `rulebase.image` beside `rulebase.txt`.
    public static func imageName(of path: String) -> String {
        (path.hasSuffix(".txt") ? String(path.dropLast(4)) : path) + ".image"
    }

    /// The image of a compiled rule base: its tables as the program keeps them in memory, so that it starts at once.
    ///
    /// - Throws: ``RuleBundleError`` when the bytes are not what ``bundle(of:)`` gives.
    package static func image(of bundle: [UInt8]) throws(RuleBundleError) -> [UInt8] {
        let ruleBase = try RuleBundle.read(bundle)
        var image = RuleImageWriter()
        RuleBundle.write(bundle, of: ruleBase, to: &image)
        PatternProgram.write(ruleBase.patterns, to: &image)
        return image.bytes
    }
}

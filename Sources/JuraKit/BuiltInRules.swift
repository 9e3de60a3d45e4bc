private import CBuiltInRules
public import RuleBase

/// The rule base that the binary carries.
public enum BuiltInRules {
    /// Reads the rule base.
    ///
    /// What every run needs is laid out already; the rest is read when it is asked for. The bytes were written by the same build, so a failure is a fault of the build and stops the program.
    public static func load() -> RuleBase {
        var (length, imageLength) = (0, 0)
        guard let start = jura_built_in_rules(&length), let image = jura_built_in_image(&imageLength) else {
            preconditionFailure("the binary carries no rule base")
        }
        let bytes = UnsafeBufferPointer(start: start, count: length)
        do {
            let laidOut = RuleImage(UnsafeRawBufferPointer(start: image, count: imageLength))
            if let laidOut, let ruleBase = try RuleBundle.read(bytes, image: laidOut) { return ruleBase }
            return try RuleBundle.read(Array(bytes))
        } catch {
            preconditionFailure("the built-in rule base does not fit this build: line \(error.line), \(error.what)")
        }
    }
}

private import CBuiltInRules
public import RuleBase

/// The rule base that the binary carries.
public enum BuiltInRules {
    /// Reads the rule base.
    ///
    /// The bytes were written by the same build, so a failure is a fault of the build and stops the program.
    public static func load() -> RuleBase {
        var length = 0
        guard let start = jura_built_in_rules(&length) else { preconditionFailure("the binary carries no rule base") }
        let bytes = [UInt8](UnsafeBufferPointer(start: start, count: length))
        do {
            return try RuleBundle.read(bytes)
        } catch {
            preconditionFailure("the built-in rule base does not fit this build: line \(error.line), \(error.what)")
        }
    }
}

internal import Findings

/// A rule base in one file: what the binary carries instead of YAML.
///
/// The file is text, one record a line, so that a change of the rule base can be read as a difference. Fields are
/// parted by tabs, entries of a field by blanks or by U+001F; U+001E stands for a line break. The format has a version on its first line and is read
/// only by the build that wrote it.
package enum RuleBundle {
    static let header = "jura-rulebase 1"
    /// Parts the texts of a list inside a field.
    static let separator: Character = "\u{1F}"

    /// Texts of several lines as one field.
    package static func pack(_ texts: [String]) -> String {
        String(decoding: texts.joined(separator: String(separator)).utf8.map { $0 == 0x0A ? 0x1E : $0 }, as: UTF8.self)
    }

    /// The texts of a field.
    package static func unpack(_ field: String) -> [String] {
        let parts = field.isEmpty ? [] : field.utf8.split(separator: 0x1F, omittingEmptySubsequences: false)
        return parts.map { String(decoding: $0.map { $0 == 0x1E ? 0x0A : $0 }, as: UTF8.self) }
    }

    /// The digest that names a rule base.
    package static func digest(of bundle: [UInt8]) -> String {
        SHA256.hexDigest(of: bundle)
    }
}

/// A bundle that cannot be read.
package struct RuleBundleError: Error {
    package let line: Int
    package let what: String
}

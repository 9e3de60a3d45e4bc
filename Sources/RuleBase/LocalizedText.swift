/// A text in the languages that reports come in.
public struct LocalizedText: Sendable, Hashable {
    public let danish: String
    public let english: String

    public init(danish: String, english: String) {
        self.danish = danish
        self.english = english
    }

    public static let empty = LocalizedText(danish: "", english: "")

    /// The text in a language, Danish where the other is missing.
    public func text(in language: Language) -> String {
        language == .english && !english.isEmpty ? english : danish
    }

    public var isEmpty: Bool { danish.isEmpty && english.isEmpty }
}

/// A language of reports.
public enum Language: String, Sendable, CaseIterable {
    case danish = "da"
    case english = "en"
}

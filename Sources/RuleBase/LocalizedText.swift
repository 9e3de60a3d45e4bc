/// A text in the languages that reports come in.
public struct LocalizedText: Sendable, Hashable {
    private let stored: (danish: StoredText, english: StoredText)

    public var danish: String { stored.danish.string }
    public var english: String { stored.english.string }

    public init(danish: String, english: String) {
        stored = (.made(danish), .made(english))
    }

    init(danish: StoredText, english: StoredText) {
        stored = (danish, english)
    }

    public static let empty = LocalizedText(danish: "", english: "")

    /// The text in a language, Danish where the other is missing.
    public func text(in language: Language) -> String {
        language == .english && !stored.english.isEmpty ? english : danish
    }

    public var isEmpty: Bool { stored.danish.isEmpty && stored.english.isEmpty }

    public static func == (left: LocalizedText, right: LocalizedText) -> Bool {
        left.danish == right.danish && left.english == right.english
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(danish)
        hasher.combine(english)
    }
}

/// A language of reports.
public enum Language: String, Sendable, CaseIterable {
    case danish = "da"
    case english = "en"
}

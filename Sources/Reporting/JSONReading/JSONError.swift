/// Why a text is not the JSON it should be: where, and what is wrong.
public struct JSONError: Error, Sendable, Hashable {
    /// Line and column from 1; 0 when the place is not known.
    public let line: Int
    public let column: Int
    public let what: String

    init(line: Int = 0, column: Int = 0, _ what: String) {
        self.line = line
        self.column = column
        self.what = what
    }
}

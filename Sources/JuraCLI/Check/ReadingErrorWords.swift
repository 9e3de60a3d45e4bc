internal import BillReading

/// Words for what is wrong with an input and what to do about it.
enum ReadingErrorWords {
    static func words(for error: any Error) -> String {
        guard let error = error as? ReadingError else { return "\(error)" }
        return "\(error)"
    }
}

/// A text of a rule that few runs show: a string, or bytes of the program's own rule base that become one when asked for.
package enum StoredText: @unchecked Sendable {
    case made(String)
    /// UTF-8 that lives as long as the program.
    case embedded(UnsafeBufferPointer<UInt8>)

    var string: String {
        switch self {
        case .made(let text): text
        case .embedded(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }

    var isEmpty: Bool {
        switch self {
        case .made(let text): text.isEmpty
        case .embedded(let bytes): bytes.isEmpty
        }
    }
}

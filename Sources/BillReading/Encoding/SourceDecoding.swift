import CTextShim
import LegalModel

/// Turns the bytes of a file into UTF-8 and says how it went.
///
/// The order of trust: a byte order mark, UTF-16 by its pattern of zeros, valid UTF-8, the encoding that an XML
/// declaration names, and last windows-1252, which Danish text that is not UTF-8 is almost always written in.
/// UTF-8 that was once read as something else (»Â§«) is left as it is.
enum SourceDecoding {
    struct Result {
        let source: SourceText
        var notes: [ReadingNote] = []
    }

    static func decode(_ bytes: [UInt8]) throws(ReadingError) -> Result {
        let form = bytes.withUnsafeBufferPointer { Form($0) }
        switch form {
        case .binary(let format): throw .binary(format)
        case .utf16(let encoding, let isMarked):
            var result = converted(bytes, from: encoding)
            if !isMarked { result.notes.append(ReadingNote(.encodingDetected, detail: encoding.rawValue)) }
            return result
        case .markedUTF8:
            return utf8(bytes, mismatch: nil, isValid: bytes.withUnsafeBufferPointer { UTF8Survey($0) }.isValid)
        case .bytes: return undeclared(bytes)
        }
    }

    /// Bytes without a mark: what they declare, checked against what they are.
    private static func undeclared(_ bytes: [UInt8]) -> Result {
        let declared = XMLProlog(bytes).declaredEncoding
        let survey = bytes.withUnsafeBufferPointer { UTF8Survey($0) }
        if survey.isValid {
            let fits = survey.isASCII || declared == nil || declared == "UTF-8" || declared == "UTF8"
            return utf8(bytes, mismatch: fits ? nil : declared, isValid: true)
        }
        if survey.isMostlyUTF8 { return utf8(bytes, mismatch: nil) }
        let hasWindowsCharacters = bytes.contains { 0x80...0x9F ~= $0 }
        let encoding: SourceText.Encoding = hasWindowsCharacters ? .windows1252 : .latin1
        var result = converted(bytes, from: encoding)
        switch declared {
        case "ISO-8859-1", "LATIN1", "ISO8859-1", "WINDOWS-1252", "CP1252": break
        case nil: result.notes.append(ReadingNote(.encodingDetected, detail: detail(of: encoding, bytes)))
        case let other?:
            result.notes.append(ReadingNote(.encodingMismatch, detail: "\(other) → \(encoding.rawValue)"))
        }
        return result
    }

    /// What was chosen, and what ICU's detector would say where it says something else.
    private static func detail(of encoding: SourceText.Encoding, _ bytes: [UInt8]) -> String {
        var name = [CChar](repeating: 0, count: 64)
        let confidence = ts_detect(bytes, Int64(bytes.count), &name, Int32(name.count))
        let guess = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let agrees = guess.isEmpty || guess == encoding.rawValue || guess == "ISO-8859-1" || guess == "windows-1252"
        return agrees || confidence < 50 ? encoding.rawValue : "\(encoding.rawValue) (\(guess)?)"
    }

    /// UTF-8 as it is; bytes without meaning become »?«, one for one, so that every offset stays true.
    private static func utf8(_ bytes: [UInt8], mismatch: String?, isValid: Bool = false) -> Result {
        var notes: [ReadingNote] = []
        if let mismatch { notes.append(ReadingNote(.encodingMismatch, detail: "\(mismatch) → UTF-8")) }
        if isValid { return Result(source: SourceText(bytes: bytes), notes: notes) }
        var repaired = bytes
        let replaced = UTF8Survey.replaceInvalid(in: &repaired)
        if replaced > 0 { notes.append(ReadingNote(.bytesReplaced, detail: String(replaced))) }
        return Result(source: SourceText(bytes: repaired), notes: notes)
    }

    private static func converted(_ bytes: [UInt8], from encoding: SourceText.Encoding) -> Result {
        var substitutions: Int64 = 0
        let count = Int64(bytes.count)
        let needed = ts_to_utf8(encoding.rawValue, bytes, count, nil, 0, &substitutions)
        guard needed >= 0 else { return utf8(bytes, mismatch: nil) }
        var output = [UInt8](repeating: 0, count: Int(needed))
        _ = ts_to_utf8(encoding.rawValue, bytes, count, &output, needed, &substitutions)
        let source = SourceText(bytes: output, encoding: encoding, originalSize: bytes.count)
        let note = ReadingNote(.bytesReplaced, detail: String(substitutions))
        return Result(source: source, notes: substitutions > 0 ? [note] : [])
    }
}

/// What the first look at the bytes tells.
private enum Form {
    case binary(BinaryFormat)
    case utf16(SourceText.Encoding, isMarked: Bool)
    case markedUTF8
    case bytes

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let format = BinaryFormat(announcedBy: bytes) {
            self = .binary(format)
        } else if bytes.starts(withPhrase: "\u{FEFF}") {
            self = bytes.offset(of: UInt8(0)) == nil ? .markedUTF8 : .binary(.unknown)
        } else if let mark = Self.byteOrder(bytes) {
            self = mark
        } else if bytes.offset(of: UInt8(0)) == nil {
            self = .bytes
        } else if let encoding = Self.utf16(bytes) {
            self = .utf16(encoding, isMarked: false)
        } else {
            self = .binary(.unknown)
        }
    }

    private static func byteOrder(_ bytes: UnsafeBufferPointer<UInt8>) -> Form? {
        guard bytes.count >= 2 else { return nil }
        // Two zeros after the mark: UTF-32, which nobody writes acts in.
        let isUTF32 = bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE): return isUTF32 ? .binary(.unknown) : .utf16(.utf16LittleEndian, isMarked: true)
        case (0xFE, 0xFF): return .utf16(.utf16BigEndian, isMarked: true)
        default: return nil
        }
    }

    /// UTF-16 without a mark shows as a zero in nearly every other byte.
    private static func utf16(_ bytes: UnsafeBufferPointer<UInt8>) -> SourceText.Encoding? {
        let start = bytes.prefix(8192)
        var zeros = (even: 0, odd: 0)
        for (index, byte) in start.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = start.count / 2
        if zeros.odd * 2 > half, zeros.even * 20 < half { return .utf16LittleEndian }
        if zeros.even * 2 > half, zeros.odd * 20 < half { return .utf16BigEndian }
        return nil
    }
}

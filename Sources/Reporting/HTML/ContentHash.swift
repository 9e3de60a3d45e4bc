import Findings

/// How a page names the one script and the one style that it may use: by the hash of their text.
enum ContentHash {
    /// `'sha256-…'` as a Content-Security-Policy wants it.
    static func source(of text: String) -> String {
        let hex = Array(SHA256.hexDigest(of: Array(text.utf8)).utf8)
        let bytes = stride(from: 0, to: hex.count, by: 2).map { value(hex[$0]) << 4 | value(hex[$0 + 1]) }
        return "'sha256-\(String(decoding: Base64.encode(bytes), as: UTF8.self))'"
    }

    private static func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }
}

/// Bytes as text of 64 letters.
enum Base64 {
    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let left = bytes.count - start
            let (first, second) = (Int(bytes[start]), left > 1 ? Int(bytes[start + 1]) : 0)
            let third = left > 2 ? Int(bytes[start + 2]) : 0
            result.append(letters[first >> 2])
            result.append(letters[(first & 3) << 4 | second >> 4])
            result.append(left > 1 ? letters[(second & 15) << 2 | third >> 6] : 0x3D)
            result.append(left > 2 ? letters[third & 63] : 0x3D)
        }
        return result
    }
}

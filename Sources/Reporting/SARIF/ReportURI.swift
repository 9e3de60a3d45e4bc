/// A path as a URI reference, relative paths staying relative.
enum ReportURI {
    /// Everything but unreserved characters and `/` is percent-encoded.
    static func uri(of path: String) -> String {
        var bytes: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
            default: bytes += [0x25, hexadecimal(byte >> 4), hexadecimal(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x37 + digit }

    /// `"artifactLocation": {"uri": …}`.
    static func write(_ path: String, to json: inout JSONWriter) {
        json.key("artifactLocation")
        json.beginObject()
        json.pair("uri", uri(of: path))
        json.endObject()
    }
}

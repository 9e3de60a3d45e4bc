/// What stands before and in the first tag of a document: enough to tell markup from text and one dialect from another.
struct XMLProlog {
    /// Whether the first character that is not blank is »<«.
    private(set) var isMarkup = false
    /// Whether there is nothing but blanks.
    private(set) var isBlank = true
    private(set) var hasDoctype = false
    /// The name of the outermost element, without a namespace prefix; empty when there is none.
    private(set) var root = ""
    /// The encoding named in the XML declaration, upper case.
    private(set) var declaredEncoding: String?

    init(_ bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer { Self($0) }
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var at = bytes.starts(withPhrase: "\u{FEFF}") ? 3 : 0
        while let next = Self.skippingBlanks(bytes, from: at) {
            isBlank = false
            guard bytes[next] == UInt8(ascii: "<") else { return }
            isMarkup = true
            let rest = UnsafeBufferPointer(rebasing: bytes[next...])
            if rest.starts(withPhrase: "<?") {
                guard let end = rest.offset(of: "?>") else { return }
                if rest.starts(withPhrase: "<?xml") {
                    declaredEncoding = Self.encoding(in: UnsafeBufferPointer(rebasing: rest[0..<end]))
                }
                at = next + end + 2
            } else if rest.starts(withPhrase: "<!--") {
                guard let end = rest.offset(of: "-->") else { return }
                at = next + end + 3
            } else if rest.starts(withPhrase: "<!") {
                hasDoctype = true
                root = Self.name(rest.dropFirst(2).drop { $0 != 0x20 }.drop { $0 <= 0x20 })
                return
            } else {
                root = Self.name(rest.dropFirst())
                return
            }
        }
    }

    private static func skippingBlanks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var at = start
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
        return at < bytes.count ? at : nil
    }

    private static func name(_ bytes: some Collection<UInt8>) -> String {
        let qualified = bytes.prefix(256).prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F && $0 != 0x5B }
        return String(decoding: qualified.split(separator: 0x3A).last ?? [], as: UTF8.self)
    }

    private static func encoding(in declaration: UnsafeBufferPointer<UInt8>) -> String? {
        guard let start = declaration.offset(of: "encoding") else { return nil }
        let value = declaration[start...].drop { $0 != 0x22 && $0 != 0x27 }
        guard let quote = value.first else { return nil }
        return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self).uppercased()
    }
}

package import Findings
package import LegalModel

/// Signs findings so that they can be known again in another version of the bill (recipe version 1).
///
/// Exact: rule, kind of provision, words, the sentence around them, and a count among equal ones. Loose: the same
/// without the sentence. Letters are folded, spaces and punctuation dropped, and every run of digits is one mark, so
/// that a renumbered reference changes nothing. Never part of it: line, file, message, legal address.
package enum Fingerprints {
    package static func sign(_ findings: [Finding], in bill: Bill) -> [Finding] {
        var seen: [String: Int] = [:]
        return findings.map { finding in
            let kind = String(bill.provisions[finding.provision].kind.rawValue)
            let match = normalised(finding.match)
            let loose = [finding.rule, kind, match]
            var signed = finding
            signed.fingerprint = Fingerprint(
                exact: digest(loose + [normalised(finding.context)], &seen), loose: digest(loose, &seen))
            return signed
        }
    }

    private static func digest(_ parts: [String], _ seen: inout [String: Int]) -> String {
        let key = parts.joined(separator: "\u{1F}")
        let count = seen[key, default: 0]
        seen[key] = count + 1
        return String(SHA256.hexDigest(of: Array("\(key)\u{1F}\(count)".utf8)).prefix(32))
    }

    /// Small letters and digits only; each run of digits becomes one `#`.
    private static func normalised(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if result.last != UInt8(ascii: "#") { result.append(UInt8(ascii: "#")) }
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"): result.append(byte)
            case 0x80...:
                // Æ Ø Å and their kin differ from the small letters by one bit of the second byte.
                result.append((0x80...0x9E).contains(byte) && result.last == 0xC3 ? byte | 0x20 : byte)
            default: break
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

package import Findings
package import LegalModel

/// Signs findings so that they can be known again in another version of the bill (recipe version 1).
///
/// Exact: rule, kind of provision, words, the sentence around them, and a count among equal ones. Loose: the same
/// without the sentence. Letters are folded, spaces and punctuation dropped, and every run of digits is one mark, so
/// that a renumbered reference changes nothing. Never part of it: line, file, message, legal address.
package enum Fingerprints {
    /// Bytes of a digest that a fingerprint keeps: 64 bits would meet by chance in large batches, 128 do not.
    private static let digestBytes = 16

    package static func sign(_ findings: [Finding], in bill: Bill) -> [Finding] {
        var seen: [String: Int] = [:]
        var key: [UInt8] = []
        return findings.map { finding in
            key.removeAll(keepingCapacity: true)
            key += finding.rule.utf8
            key.append(separator)
            key.append(bill.provisions[finding.provision].kind.rawValue)
            appendNormalised(finding.match, to: &key)
            let loose = sign(key, &seen)
            appendNormalised(finding.context, to: &key)
            var signed = finding
            signed.fingerprint = Fingerprint(exact: sign(key, &seen), loose: loose)
            return signed
        }
    }

    private static let separator: UInt8 = 0x1F

    /// The digest of a key; the second and later ones of equal keys are told apart by their count.
    private static func sign(_ key: [UInt8], _ seen: inout [String: Int]) -> String {
        let digest = key.withUnsafeBufferPointer { SHA256.hexDigest(of: $0, bytes: digestBytes) }
        let count = seen[digest, default: 0]
        seen[digest] = count + 1
        guard count > 0 else { return digest }
        return (key + [separator] + Array("\(count)".utf8)).withUnsafeBufferPointer {
            SHA256.hexDigest(of: $0, bytes: digestBytes)
        }
    }

    /// Small letters and digits only; each run of digits becomes one `#`.
    private static func appendNormalised(_ text: String, to key: inout [UInt8]) {
        key.append(separator)
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"):
                    if key.last != UInt8(ascii: "#") { key.append(UInt8(ascii: "#")) }
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
                case UInt8(ascii: "a")...UInt8(ascii: "z"): key.append(byte)
                case 0x80...:
                    // Æ Ø Å and their kin differ from the small letters by one bit of the second byte.
                    key.append((0x80...0x9E).contains(byte) && key.last == 0xC3 ? byte | 0x20 : byte)
                default: break
                }
            }
        }
    }
}

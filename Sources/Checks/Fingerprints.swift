package import Findings
package import LegalModel

/// Signs findings so that they can be known again in another version of the bill (recipe version 1).
///
/// Exact: rule, kind of provision, words, the sentence around them, and a count among equal ones in the same provision.
/// Loose: the same without the sentence. Words are reduced as ``WordingKey`` says, so that a renumbered reference changes
/// nothing. Never part of it: line, file, message, legal address.
package enum Fingerprints {
    /// Bytes of a digest that a fingerprint keeps: 64 bits would meet by chance in large batches, 128 do not.
    private static let digestBytes = 16
    private static let separator: UInt8 = 0x1F

    /// A digest in a provision, to count equal ones.
    private struct Place: Hashable {
        let digest: String
        let provision: ProvisionIndex
    }

    package static func sign(_ findings: [Finding], in bill: Bill) -> [Finding] {
        var seen: [Place: Int] = [:]
        var key: [UInt8] = []
        return findings.map { finding in
            key.removeAll(keepingCapacity: true)
            key += finding.rule.utf8
            key.append(separator)
            key += bill.provisions[finding.provision].kind.name.utf8
            append(finding.match, to: &key)
            let loose = sign(key, finding.provision, &seen)
            append(finding.context, to: &key)
            var signed = finding
            signed.fingerprint = Fingerprint(exact: sign(key, finding.provision, &seen), loose: loose)
            return signed
        }
    }

    /// The digest of a key; the second and later ones of equal keys in a provision are told apart by their count.
    private static func sign(_ key: [UInt8], _ provision: ProvisionIndex, _ seen: inout [Place: Int]) -> String {
        let digest = key.withUnsafeBufferPointer { SHA256.hexDigest(of: $0, bytes: digestBytes) }
        let count = seen[Place(digest: digest, provision: provision), default: 0]
        seen[Place(digest: digest, provision: provision)] = count + 1
        guard count > 0 else { return digest }
        return (key + [separator] + Array("\(count)".utf8)).withUnsafeBufferPointer {
            SHA256.hexDigest(of: $0, bytes: digestBytes)
        }
    }

    private static func append(_ text: String, to key: inout [UInt8]) {
        key.append(separator)
        key += WordingKey(text).withoutBlanks
    }
}

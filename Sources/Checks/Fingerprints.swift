package import Findings
package import LegalModel

/// Signs findings so that they can be known again in another version of the bill (recipe version 1).
///
/// Exact: rule, kind of provision, words, the sentence around them, and a count among equal ones in the same provision.
/// Loose: the same without the sentence. Words are reduced as ``WordingReader`` says, so that a renumbered reference
/// changes nothing. Never part of it: line, file, message, legal address.
package enum Fingerprints {
    /// Bytes of a digest that a fingerprint keeps: 64 bits would meet by chance in large batches, 128 do not.
    private static let digestBytes = 16
    private static let separator: UInt8 = 0x1F

    /// A digest in a provision, to count equal ones.
    private struct Place: Hashable {
        let digest: SHA256.Start
        let provision: ProvisionIndex

        /// A digest is scattered enough as it is.
        func hash(into hasher: inout Hasher) { hasher.combine(digest.first) }
    }

    package static func sign(_ findings: inout [Finding], in bill: Bill) {
        var seen: [Place: Int] = [:]
        seen.reserveCapacity(findings.count * 2)
        var reader = WordingReader()
        var key: [UInt8] = []
        // Findings come in the order of the bill: many share their sentence with the one before.
        var context = (text: "", key: [UInt8]())
        for index in findings.indices {
            key.removeAll(keepingCapacity: true)
            key += findings[index].rule.utf8
            key.append(separator)
            let provision = findings[index].provision
            key += bill.provisions[provision].kind.name.utf8
            key.append(separator)
            reader.appendCompact(findings[index].match, to: &key)
            let loose = sign(key, provision, &seen)
            if findings[index].context != context.text {
                context.text = findings[index].context
                context.key.removeAll(keepingCapacity: true)
                reader.appendCompact(context.text, to: &context.key)
            }
            key.append(separator)
            key += context.key
            findings[index].fingerprint = Fingerprint(exact: sign(key, provision, &seen), loose: loose)
        }
    }

    /// The digest of a key; the second and later ones of equal keys in a provision are told apart by their count.
    private static func sign(_ key: [UInt8], _ provision: ProvisionIndex, _ seen: inout [Place: Int]) -> String {
        let digest = key.withUnsafeBufferPointer { SHA256.start(of: $0) }
        let place = Place(digest: digest, provision: provision)
        let count = seen[place, default: 0]
        seen[place] = count + 1
        guard count > 0 else { return digest.hex(bytes: digestBytes) }
        return (key + [separator] + Array("\(count)".utf8)).withUnsafeBufferPointer {
            SHA256.hexDigest(of: $0, bytes: digestBytes)
        }
    }
}

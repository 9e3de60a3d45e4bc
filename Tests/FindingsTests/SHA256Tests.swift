import CDigest
import Findings
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    @Test(
        "gives the digests of the standard",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func vectors(_ text: String, _ digest: String) {
        #expect(SHA256.hexDigest(of: Array(text.utf8)) == digest)
    }

    @Test("gives the same with and without the processor's instructions, for every length")
    func bothWays() {
        for length in 0..<300 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) }
            var fast = [UInt8](repeating: 0, count: 32)
            var plain = fast
            jura_sha256(bytes, bytes.count, &fast)
            jura_sha256_portable(bytes, bytes.count, &plain)
            #expect(fast == plain, "\(length) bytes")
        }
    }
}

import CDigest
import Testing

@Suite("The least of all orders")
struct LeastOfOrdersTests {
    @Test("is the same with and without wide instructions, for every number of pairs")
    func bothWays() {
        for count in 0..<100 {
            let pairs = (0..<count).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(count) }
            var fast = [UInt64](repeating: 0, count: 16)
            var plain = fast
            jura_least_of_orders(pairs, count, &fast)
            jura_least_of_orders_portable(pairs, count, &plain)
            #expect(fast == plain, "\(count) pairs")
        }
    }

    @Test("is that of the one pair where there is one, and never greater with more")
    func least() {
        var one = [UInt64](repeating: 0, count: 16)
        var two = one
        jura_least_of_orders([0], 1, &one)
        jura_least_of_orders([0, 7], 2, &two)
        // The first number of SplitMix64 from the seed 0.
        #expect(one[0] == 0xE220_A839_7B1D_CDAF)
        #expect(zip(one, two).allSatisfy { $0 >= $1 } && one != two)
    }
}

/// The tokens of one block before stops are read, in memory that is used again for the next block.
struct RawTokens: ~Copyable {
    private var storage: UnsafeMutablePointer<Token>
    private var capacity: Int
    private(set) var count = 0
    /// Which tokens are stops, question marks and exclamation marks.
    private(set) var terminators: [Int] = []

    init() {
        capacity = 1024
        storage = .allocate(capacity: capacity)
    }

    deinit { storage.deallocate() }

    /// Forgets the tokens and makes room for `byteCount` of them: a token has a byte at least.
    mutating func reset(byteCount: Int) {
        count = 0
        terminators.removeAll(keepingCapacity: true)
        guard byteCount > capacity else { return }
        storage.deallocate()
        capacity = byteCount * 2
        storage = .allocate(capacity: capacity)
    }

    /// Adds a token. There is room for as many as ``reset(byteCount:)`` was told.
    @inline(__always)
    mutating func append(_ token: Token) {
        (storage + count).initialize(to: token)
        count &+= 1
    }

    /// Adds a mark that may end a sentence.
    @inline(__always)
    mutating func appendTerminator(_ token: Token) {
        terminators.append(count)
        append(token)
    }

    /// Lends the tokens.
    func withTokens<Result>(_ body: (UnsafeBufferPointer<Token>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: storage, count: count))
    }
}

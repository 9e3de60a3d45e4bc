/// Values by the hash of a word: an open table that is never more than half full, so that a look-up costs little more
/// than the look. For tables that are asked for every word of an act.
///
/// Two hashes that differ in their lowest bit count as one, as hashes of words may do anyway.
public struct HashTable<Value: Sendable>: Sendable {
    @usableFromInline var keys: [UInt64]
    @usableFromInline var values: [Value]
    @usableFromInline let absent: Value

    /// - Parameters:
    ///   - capacity: how many hashes there will be at most.
    ///   - absent: the value of a hash that was never given one.
    @inlinable
    public init(capacity: Int, absent: Value) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Value](repeating: absent, count: size)
        self.absent = absent
    }

    @inlinable
    public subscript(hash: UInt64) -> Value {
        get {
            let place = slot(of: hash)
            return keys[place] == 0 ? absent : values[place]
        }
        set {
            let place = slot(of: hash)
            keys[place] = hash | 1
            values[place] = newValue
        }
    }

    /// The value of a hash; `new` becomes it when it has none.
    @inlinable
    public mutating func value(of hash: UInt64, orElse new: Value) -> Value {
        let place = slot(of: hash)
        if keys[place] == 0 {
            keys[place] = hash | 1
            values[place] = new
        }
        return values[place]
    }

    /// The place of a hash, or the free one where it would stand.
    @inlinable
    public func slot(of hash: UInt64) -> Int {
        let key = hash | 1
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }
}

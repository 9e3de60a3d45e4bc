internal import DanishText
internal import RuleBase

/// What ``WordClasses`` are made from: the hash of every form, beginning and end, and the set that holds it.
struct WordClassEntries {
    /// One row a hash.
    struct Rows {
        var hashes: [UInt64] = []
        var sets: [Int32] = []

        var count: Int { hashes.count }

        mutating func append(_ form: String, _ set: Int) {
            hashes.append(TokenHash.hash(form))
            sets.append(Int32(set))
        }
    }

    var forms = Rows()
    var prefixes = Rows()
    var suffixes = Rows()
    /// The lengths of beginnings and ends in bytes, rising.
    var prefixLengths: [Int32]
    var suffixLengths: [Int32]

    init(_ table: PatternTable) {
        var lengths: (prefix: Set<Int32>, suffix: Set<Int32>) = ([], [])
        for number in table.sets.indices {
            let set = table.sets[number]
            for form in set.forms { forms.append(form, number) }
            for prefix in set.prefixes {
                prefixes.append(prefix, number)
                lengths.prefix.insert(Int32(prefix.utf8.count))
            }
            for suffix in set.suffixes {
                suffixes.append(suffix, number)
                lengths.suffix.insert(Int32(suffix.utf8.count))
            }
        }
        prefixLengths = lengths.prefix.sorted()
        suffixLengths = lengths.suffix.sorted()
    }

    init?(_ image: RuleImage) {
        guard let forms = Rows("forms", image), let prefixes = Rows("prefixes", image),
            let suffixes = Rows("suffixes", image), let prefixLengths: [Int32] = image.array("prefixes.lengths"),
            let suffixLengths: [Int32] = image.array("suffixes.lengths")
        else { return nil }
        (self.forms, self.prefixes, self.suffixes) = (forms, prefixes, suffixes)
        (self.prefixLengths, self.suffixLengths) = (prefixLengths, suffixLengths)
    }

    func write(to image: inout RuleImageWriter) {
        for (name, rows) in [("forms", forms), ("prefixes", prefixes), ("suffixes", suffixes)] {
            image.append(name + ".hashes", rows.hashes)
            image.append(name + ".sets", rows.sets)
        }
        image.append("prefixes.lengths", prefixLengths)
        image.append("suffixes.lengths", suffixLengths)
    }
}

extension WordClassEntries.Rows {
    fileprivate init?(_ name: String, _ image: RuleImage) {
        guard let hashes: [UInt64] = image.array(name + ".hashes"), let sets: [Int32] = image.array(name + ".sets"),
            hashes.count == sets.count
        else { return nil }
        (self.hashes, self.sets) = (hashes, sets)
    }
}

/// What is known about words that stand beside a full stop.
struct StopWords {
    /// The part that a word plays beside a stop.
    struct Traits: OptionSet {
        let rawValue: UInt8
        /// An abbreviation that something must follow: `jf.`, `stk.`, `nr.`, `ca.`
        static let opening = Traits(rawValue: 1)
        /// An abbreviation that a sentence may end with: `m.v.`, `kr.`, `pkt.`
        static let closing = Traits(rawValue: 2)
        /// Never the first part of a dotted abbreviation, so `jf.lov` is two words.
        static let standsAlone = Traits(rawValue: 4)
        /// What an ordinal number counts: `2. pkt.`, `3. kapitel`, `1. januar`.
        static let counted = Traits(rawValue: 8)
        /// What a label follows: `stk. 2`, `bilag 1`, `litra a`.
        static let labelled = Traits(rawValue: 16)
        /// A currency or another name that goes on after a figure's `mio.` or `mia.`
        static let unit = Traits(rawValue: 32)
        /// `og`, `eller`, `til`, `samt`: goes on a list of labels.
        static let joining = Traits(rawValue: 64)
    }

    private static let opening = [
        "afd", "afs", "afsn", "ang", "bek", "bl.a", "ca", "cf", "dr", "dvs", "d.v.s", "ekskl", "evt", "f.eks",
        "fhv", "fx", "f.s.v.a", "gns", "hhv", "hr", "ifm", "ift", "iht", "i.f.m", "i.h.t", "incl", "inkl", "jf", "jfr",
        "jvf", "kap", "kgl", "kl", "maks", "matr", "max", "mht", "m.h.t", "nr", "nrr", "pga", "p.g.a", "pr", "resp",
        "skt", "s.k", "stk", "tlf", "t.o.m", "vedr", "vs", "j.nr", "jnr", "lovbkg", "pgf",
    ]
    private static let closing = [
        "m.v", "mv", "m.m", "mm", "m.fl", "mfl", "kr", "pct", "pkt", "p.a", "p.t", "pt", "mio", "mia", "mill", "lign",
        "el", "el.lign", "o.lign", "o.l", "ol", "el.l", "e.l", "o.a", "o.s.v", "osv", "etc", "ff", "flg", "a.m.b.a",
        "s.m.b.a", "f.m.b.a", "ha", "o.m.a", "s.å", "å.l", "o.fl", "i.l", "u.l", "art",
        "cvr-nr", "cpr-nr", "se-nr",
    ]
    private static let counted = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
        "december", "pkt", "punktum", "led", "kapitel", "afsnit", "del", "bog", "klasse", "kvartal", "halvår",
        "behandling", "instans", "søjle", "generation",
    ]
    private static let labelled = [
        "stk", "nr", "nrr", "§", "§§", "artikel", "art", "bilag", "litra", "kapitel", "kap", "afsnit", "punkt", "tabel",
        "skema", "kolonne", "gruppe", "klasse", "trin", "protokol", "kategori", "liste", "type", "del", "fase", "model",
    ]
    private static let units = [
        "euro", "eur", "dkk", "usd", "ecu", "sdr", "dollar", "kwh", "mwh", "kw", "mw", "tj", "gj",
    ]
    private static let joining = ["og", "eller", "til", "samt", "-", "–", ",", "hhv"]
    private static let neverJoined: Set<String> = ["el", "ha", "ol", "pt", "mm"]

    private static let table: HashTable = {
        var traits: [String: Traits] = [:]
        func add(_ words: [String], _ trait: Traits) {
            for word in words { traits[word, default: []].insert(trait) }
        }
        add(opening, .opening)
        add(closing, .closing)
        add((opening + closing).filter { !$0.contains(".") && !neverJoined.contains($0) }, .standsAlone)
        add(counted, .counted)
        add(labelled, .labelled)
        add(units, .unit)
        add(joining, .joining)
        return HashTable(traits.map { (TokenHash.hash($0.key), $0.value.rawValue) })
    }()

    /// The traits of the word with a hash, none for other words.
    static func traits(of hash: UInt64) -> Traits {
        Traits(rawValue: table.value(of: hash))
    }
}

/// A fixed table from 64-bit hashes to small values, with open addressing.
struct HashTable: Sendable {
    private var keys: [UInt64]
    private var values: [UInt8]
    private let mask: Int

    init(_ entries: [(key: UInt64, value: UInt8)]) {
        var size = 16
        while size < entries.count * 4 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: 0, count: size)
        mask = size - 1
        for entry in entries {
            var slot = Int(truncatingIfNeeded: entry.key) & mask
            while values[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = entry.key
            values[slot] = entry.value
        }
    }

    /// The value of a key, 0 when it has none.
    func value(of key: UInt64) -> UInt8 {
        var slot = Int(truncatingIfNeeded: key) & mask
        while values[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }
}

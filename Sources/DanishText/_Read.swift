package struct Readability { package init() {}; package var words = 0; package var sentences = 0; package var lix: Double? { nil }
  package mutating func add(_ s: Sentence, of t: AnalyzedText) { sentences += 1; words += t.tokens[s.tokens].count { $0.kind != .mark } } }

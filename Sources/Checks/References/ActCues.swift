internal import DanishText
internal import LegalModel

/// Words that tell whether a reference points into another act.
struct ActCues {
    let analysis: BillAnalysis
    let sentence: Range<Int>

    private static let actWords = [
        "lov", "lovs", "loven", "lovens", "love", "lovene", "lovgivning", "lovgivningen", "lovbekendtgørelse",
        "lovbekendtgørelsen",
        "bekendtgørelse", "bekendtgørelsen", "bekendtgørelsens", "forordning", "forordningen", "forordningens",
        "forordninger", "direktiv", "direktivet", "direktivets", "direktiver", "konvention", "konventionen",
        "konventionens",
        "traktat", "traktaten", "traktatens", "overenskomst", "overenskomsten", "overenskomstens", "anordning",
        "anordningen",
        "anordningens", "cirkulære", "cirkulæret", "protokol", "protokollen", "vedtægt", "vedtægten", "vedtægtens",
        "vedtægter",
        "vedtægterne", "vedtægternes", "statut", "statutten", "aftale", "aftalen", "aftalens", "grundloven",
        "grundlovens",
        "regulativ", "regulativet", "reglement", "reglementet", "bilag", "bilaget", "artikel", "artiklerne", "art",
    ]
    private static let names = WordSet(actWords.joined(separator: " "))
    private static let namingEnds = [
        "lov", "lovs", "loven", "lovens", "forordningen", "forordningens", "direktivet", "direktivets", "konventionen",
        "konventionens", "bekendtgørelsen", "bekendtgørelsens", "anordningen", "anordningens",
    ]
    /// Words of sentences that may speak of an earlier numbering, or of another act's.
    private static let past = WordSet(
        "kraft virkning ophæves ophævet ikrafttræden ikrafttrædelse hidtil hidtidige indsættes affattes ændres foretages virkningstidspunktet"
    )
    private static let links = WordSet("i den det de")
    private static let own = WordSet("denne nærværende")
    private static let same = WordSet("samme nævnte førnævnte")

    /// Whether an expression points into another act: »straffelovens § 5«, »§ 5 i lov om prøver«, »§ 5 i samme lov«.
    func isExternal(_ expression: Range<Int>) -> Bool {
        if let before = wordBefore(expression.lowerBound), namesOtherAct(before) { return true }
        var place = expression.upperBound
        if place < sentence.upperBound, analysis.isMark(place, ",") { place += 1 }
        guard place < sentence.upperBound, analysis.folded(place) == "i" else { return false }
        for next in place + 1..<min(place + 4, sentence.upperBound) where token(next).isWord {
            if Self.own.contains(token(next)) { return false }
            if namesOtherAct(next) { return true }
            if !Self.links.contains(token(next)), !Self.same.contains(token(next)) { return false }
        }
        return false
    }

    /// Whether the sentence may speak of how provisions were numbered before.
    var isAboutForce: Bool { sentence.contains { Self.past.contains(token($0)) } }

    /// Whether the sentence names another act anywhere.
    var namesOtherAct: Bool { sentence.contains(where: namesOtherAct) }

    /// »lov«, »forordning« and compounds such as »straffeloven«; not »loven« itself and »denne lov«.
    private func namesOtherAct(_ place: Int) -> Bool {
        guard token(place).isWord else { return false }
        switch analysis.answer(.namesAct, at: place, { Naming(of: analysis.folded(place), token(place)).rawValue }) {
        case Naming.always.rawValue: return true
        case Naming.unlessOwn.rawValue: return place == 0 || !Self.own.contains(token(place - 1))
        default: return false
        }
    }

    /// Whether a word names an act.
    private enum Naming: UInt8 {
        case never, always, unlessOwn

        init(of word: String, _ token: Token) {
            if word == "loven" || word == "lovens" {
                self = .never
            } else if ActCues.names.contains(token) {
                self = word == "lov" || word == "lovs" ? .unlessOwn : .always
            } else {
                self = ActCues.namingEnds.contains { word.hasSuffix($0) } ? .always : .never
            }
        }
    }

    private func wordBefore(_ place: Int) -> Int? {
        place > sentence.lowerBound && token(place - 1).isWord ? place - 1 : nil
    }

    private func token(_ place: Int) -> Token { analysis.text.tokens[place] }
}

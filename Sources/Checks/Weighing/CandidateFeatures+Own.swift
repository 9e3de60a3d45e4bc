internal import DanishText
internal import LegalModel
internal import RuleBase

/// The features that no other candidate of the sentence need have.
extension CandidateFeatures {
    private static let reference = TokenHash.hash("jf")
    private static let section = TokenHash.hash("§")

    /// Its rule and the matched words.
    func emitWords(_ number: Int, to sink: inout some FeatureSink) {
        guard let tokens = sentence?.tokens else { return }
        let spot = spots[number]
        sink.add(.bias, .none)
        sink.addPrior()
        sink.add(.rule, names.rules[spot.rule])
        emitMatch(spot.tokens, in: tokens, to: &sink)
    }

    /// What stands around them.
    func emitSurroundings(_ number: Int, to sink: inout some FeatureSink) {
        guard let tokens = sentence?.tokens else { return }
        let spot = spots[number]
        let rule = names.rules[spot.rule]
        emitBeside(spot.tokens, rule, in: tokens, to: &sink)
        emitClasses(spot.tokens, in: tokens, to: &sink)
        emitClause(spot.tokens, rule, in: tokens, to: &sink)
        emitFigures(spot.tokens, in: tokens, to: &sink)
        emitLists(spot.tokens, rule, to: &sink)
        sink.add(.role, names.roles[Int(spot.role.rawValue)])
        emitNeighbours(number, spot, to: &sink)
    }

    /// The matched words themselves.
    private func emitMatch(_ match: Range<Int>, in sentence: Range<Int>, to sink: inout some FeatureSink) {
        for place in match.prefix(10).clamped(to: sentence) {
            let word = words.word(place)
            sink.add(.match, word)
            let stem = words.stem(place)
            if stem.hash != 0, stem.hash != word.hash { sink.add(.matchStem, stem) }
            if place + 1 < match.upperBound, place + 1 < sentence.upperBound {
                sink.add(.matchPair, word, words.word(place + 1))
            }
        }
    }

    /// The words right beside the match, and those within six words.
    private func emitBeside(
        _ match: Range<Int>, _ rule: FeatureWord, in sentence: Range<Int>, to sink: inout some FeatureSink
    ) {
        let (first, last) = (match.lowerBound, match.upperBound - 1)
        let (start, end) = (sentence.lowerBound, sentence.upperBound)
        let before = first > start ? words.word(first - 1) : names[.start]
        let after = last + 1 < end ? words.word(last + 1) : names[.end]
        sink.add(.before, before)
        sink.add(.after, after)
        sink.add(.beforePair, first - 1 > start ? words.word(first - 2) : names[.start], before)
        sink.add(.afterPair, after, last + 2 < end ? words.word(last + 2) : names[.end])
        sink.add(.around, before, after)
        sink.add(.ruleBefore, rule, before)
        sink.add(.ruleAfter, rule, after)
        sink.add(.beforeMatch, before, words.word(first))
        if last < end { sink.add(.matchAfter, words.word(last), after) }
        for place in max(start, first - 7)..<first {
            if sink.wantsStem(words.stemParts[place]), words.stems[place] != 0 { sink.add(.left, words.stem(place)) }
            if place + 1 < first { sink.add(.leftPair, words.word(place), words.word(place + 1)) }
        }
        for place in last + 1..<max(last + 1, min(end, last + 8)) {
            if sink.wantsStem(words.stemParts[place]), words.stems[place] != 0 { sink.add(.right, words.stem(place)) }
            if place + 1 < end { sink.add(.rightPair, words.word(place), words.word(place + 1)) }
        }
    }

    /// The class of the word at a place; nil for a word of none, and ``FeatureNames/Sign`` beyond the sentence.
    @inline(__always)
    private func wordClass(_ place: Int, in sentence: Range<Int>) -> FeatureWord? {
        if place < sentence.lowerBound { return names[.start] }
        if place >= sentence.upperBound { return names[.end] }
        let number = words.classes[place]
        return number < 0 ? nil : names.classes[Int(number)]
    }

    /// The classes of the matched words and of those right beside them.
    private func emitClasses(_ match: Range<Int>, in sentence: Range<Int>, to sink: inout some FeatureSink) {
        let (first, last) = (match.lowerBound, match.upperBound - 1)
        for place in match.prefix(10).clamped(to: sentence) {
            if let matched = wordClass(place, in: sentence) { sink.add(.matchClass, matched) }
        }
        let before = wordClass(first - 1, in: sentence)
        let after = wordClass(last + 1, in: sentence)
        if let before {
            sink.add(.beforeClass, before)
            if let other = wordClass(first - 2, in: sentence) { sink.add(.beforeClassPair, other, before) }
            if let matched = wordClass(first, in: sentence) { sink.add(.beforeMatchClass, before, matched) }
            if let after { sink.add(.aroundClass, before, after) }
        }
        if let after {
            sink.add(.afterClass, after)
            if let other = wordClass(last + 2, in: sentence) { sink.add(.afterClassPair, after, other) }
            if let matched = wordClass(last, in: sentence) { sink.add(.matchAfterClass, matched, after) }
        }
    }

    /// How the clause begins (with the nearest conjunction or relative before the match, or the word after the nearest
    /// comma, or the first word of the sentence), modal verbs and condition.
    private func emitClause(
        _ match: Range<Int>, _ rule: FeatureWord, in sentence: Range<Int>, to sink: inout some FeatureSink
    ) {
        var clause: Int?
        var modal: Int?
        var condition: Int?
        var place = match.lowerBound - 1
        while place >= sentence.lowerBound, clause == nil || modal == nil || condition == nil {
            switch FeatureNames.Governing(rawValue: words.governing[place]) {
            case .modal: modal = modal ?? place
            case .condition:
                condition = condition ?? place
                clause = clause ?? place
            case .opening: clause = clause ?? place
            case .divider: clause = clause ?? place + 1
            case .penalty, nil: break
            }
            place -= 1
        }
        let opening = words.word(clause ?? sentence.lowerBound)
        sink.add(.clause, opening)
        sink.add(.ruleClause, rule, opening)
        let before = modal.map(words.word) ?? names[.none]
        sink.add(.modalBefore, before)
        sink.add(.ruleModal, rule, before)
        var after = match.lowerBound
        while after < sentence.upperBound, words.governing[after] != FeatureNames.Governing.modal.rawValue {
            after += 1
        }
        sink.add(.modalAfter, after < sentence.upperBound ? words.word(after) : names[.none])
        sink.add(.condition, condition.map(words.word) ?? names[.none])
    }

    /// References and numbers near the match.
    private func emitFigures(_ match: Range<Int>, in sentence: Range<Int>, to sink: inout some FeatureSink) {
        let end = match.upperBound
        for place in end..<max(end, min(sentence.upperBound, end + 4)) {
            if words.words[place] == Self.reference { sink.add(.flag, names[.reference]) }
            if words.words[place] == Self.section { sink.add(.flag, names[.section]) }
        }
        let start = max(sentence.lowerBound, match.lowerBound - 6)
        for place in start..<max(end, min(sentence.upperBound, end + 6)) where words.words[place] == BillWords.number {
            sink.add(.flag, names[.number])
            break
        }
    }

    /// Word lists of the rule base: which have an entry in the sentence, and on which side of the match.
    private func emitLists(_ match: Range<Int>, _ rule: FeatureWord, to sink: inout some FeatureSink) {
        lists.forEachList(beside: match) { sides in
            let list = names.lists[sides.list].word
            if sides.isBefore {
                sink.add(.list, list, names[.before])
                sink.add(.ruleList, rule, list)
                if sides.isNearBefore { sink.add(.listNear, list, names[.before]) }
            }
            if sides.isAfter {
                sink.add(.list, list, names[.after])
                if sides.isNearAfter { sink.add(.listNear, list, names[.after]) }
            }
            if sides.isWithin { sink.add(.list, list, names[.here]) }
        }
    }

    /// Other candidates in the sentence.
    private func emitNeighbours(_ number: Int, _ spot: Spot, to sink: inout some FeatureSink) {
        for other in neighbours.inSentence(number) where other != number {
            let rule = names.rules[spots[other].rule]
            if spots[other].tokens.overlaps(spot.tokens) {
                sink.add(.overlap, rule)
            } else if spots[other].category == spot.category {
                sink.add(.beside, rule)
            } else {
                sink.add(.category, names.categories[spots[other].category], rule)
            }
        }
        let count = neighbours.count[number]
        sink.add(.count, names[count == 1 ? .one : count == 2 ? .two : count == 3 ? .three : .many])
        sink.add(.occurrence, names[neighbours.isRepeated[number] ? .again : .first])
    }
}

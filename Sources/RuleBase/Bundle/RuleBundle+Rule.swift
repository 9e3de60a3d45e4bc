internal import Findings

/// The line of a rule in a bundle. Some hundred are read at every start: what few runs show stays bytes.
extension RuleBundle.Reader {
    typealias Field = UnsafeBufferPointer<UInt8>

    mutating func readRule(_ fields: [Field]) -> Bool {
        guard let category = Category(rawValue: text(fields[5])), let severity = Severity(rawValue: text(fields[7])),
            let confidence = Double(text(fields[8])), let polarity = Rule.Polarity(rawValue: text(fields[9])),
            let roles = UInt16(text(fields[10])), let find = Int(text(fields[13])), let except = Int(text(fields[14])),
            let unless = conditions(fields[15]), let onlyIf = conditions(fields[16])
        else { return false }
        var settings: [String: String] = [:]
        for setting in texts(fields[12]) {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { settings[String(parts[0])] = String(parts[1]) }
        }
        rules.append(
            Rule(
                id: text(fields[1]), aliases: texts(fields[2]), title: localized(fields[3], fields[4]),
                category: category, principle: Int(text(fields[6])).flatMap { Principle(rawValue: $0) },
                severity: severity, confidence: confidence, polarity: polarity, roles: RoleSet(bits: roles),
                check: text(fields[11]), settings: settings, message: localized(fields[17], fields[18]),
                advice: localized(fields[19], fields[20]), why: localized(fields[21], fields[22]),
                notWhen: localized(fields[23], fields[24]), sources: texts(fields[25]), since: text(fields[26]),
                examples: Rule.Examples(packedFires: stored(fields[27]), packedSilent: stored(fields[28])),
                kept: localized(fields[29], fields[30]),
                wording: Wording(find: find, except: except, unless: unless, onlyIf: onlyIf), number: rules.count))
        return true
    }

    private func text(_ field: Field) -> String { String(decoding: field, as: UTF8.self) }

    private func stored(_ field: Field) -> StoredText { isEmbedded ? .embedded(field) : .made(text(field)) }

    private func localized(_ danish: Field, _ english: Field) -> LocalizedText {
        LocalizedText(danish: stored(danish), english: stored(english))
    }

    private func texts(_ field: Field) -> [String] {
        field.isEmpty ? [] : field.split(separator: 0x1F).map { String(decoding: $0, as: UTF8.self) }
    }

    private func conditions(_ field: Field) -> [Wording.Condition]? {
        var result: [Wording.Condition] = []
        for word in words(field) {
            let parts = word.split(separator: ":")
            guard parts.count == 3, let place = Wording.Place(rawValue: String(parts[0])), let within = Int(parts[1]),
                let group = Int(parts[2])
            else { return nil }
            result.append(.init(place: place, within: within, group: group))
        }
        return result
    }
}

internal import DanishText
public import RuleBase

/// Reads the files of a rule base, reports everything wrong with them at once, and builds the rule base.
public struct RuleBaseLoader {
    private let checks: [String: [String: [String]]]
    private var table = PatternTable()
    private var problems: [RuleProblem] = []
    private var lists: [String: [PatternSyntax]] = [:]
    private var irregular: [String: [String]] = [:]

    /// Builds a rule base from its files.
    ///
    /// - Parameters:
    ///   - sources: all YAML files below the folder, with paths relative to it. Their order does not matter.
    ///   - checks: the checks in code by name, each with its settings and the values they may take.
    /// - Throws: ``RuleBaseError`` with every problem, sorted by file and line.
    public static func load(
        _ sources: [RuleSourceFile], checks: [String: [String: [String]]]
    ) throws(RuleBaseError) -> RuleBase {
        var loader = RuleBaseLoader(checks: checks)
        let ruleBase = loader.build(sources.sorted { $0.path < $1.path })
        guard loader.problems.isEmpty else {
            throw RuleBaseError(
                problems: loader.problems.sorted { ($0.file, $0.line ?? 0, $0.what) < ($1.file, $1.line ?? 0, $1.what) }
            )
        }
        return ruleBase
    }

    private init(checks: [String: [String: [String]]]) {
        self.checks = checks
    }

    private mutating func build(_ sources: [RuleSourceFile]) -> RuleBase {
        let model = ModelFile(
            sources.first { $0.path == ModelFile.path }, classes: sources.first { $0.path == ModelFile.classesPath })
        problems += model.problems
        let sources = sources.filter { $0.path != ModelFile.path && $0.path != ModelFile.classesPath }
        let isWord: (RuleSourceFile) -> Bool = { $0.path.hasPrefix("words/") }
        let isSetting: (RuleSourceFile) -> Bool = { !$0.path.contains("/") }
        let words = WordFiles(sources.filter(isWord))
        problems += words.readers.flatMap(\.allProblems)
        irregular = words.irregular
        for list in words.lists { lists[list.name] = list.words.compactMap { parse($0, in: list.reader.file) } }

        let drafts = sources.filter { !isWord($0) && !isSetting($0) }.map { RuleDraft($0, checks: checks) }
        problems += drafts.flatMap(\.reader.allProblems)
        checkNames(drafts)

        var groups: [String: Int] = [:]
        for list in words.lists { groups[list.name] = group(of: list.words, in: list.reader.file) }
        var catalogues: [String: [CatalogueEntry]] = [:]
        for catalogue in words.catalogues {
            catalogues[catalogue.name] = catalogue.entries.map {
                CatalogueEntry(
                    name: $0.term, group: group(of: $0.patterns, in: catalogue.reader.file), advice: $0.advice)
            }
        }
        let rules = drafts.sorted { $0.id < $1.id }.enumerated().map { rule($1, number: $0) }
        let settings = ScoringFiles(sources.filter(isSetting), rules: rules.map(\.id))
        problems += settings.problems
        let bundle = RuleBundle.write(
            version: settings.version, rules: rules, patterns: table, lists: groups, catalogues: catalogues,
            scoring: settings.scoring, model: model.model)
        return RuleBase(
            version: settings.version, digest: RuleBundle.digest(of: bundle), rules: rules, patterns: table,
            lists: groups, catalogues: catalogues, scoring: settings.scoring, model: model.model)
    }

    private mutating func checkNames(_ drafts: [RuleDraft]) {
        var owners: [String: String] = [:]
        for draft in drafts {
            for name in [draft.id] + draft.aliases {
                if let owner = owners[name] {
                    problems.append(
                        RuleProblem(
                            file: draft.reader.file, what: "the id »\(name)« is taken by \(owner)",
                            expected: "an id of its own"))
                }
                owners[name] = draft.reader.file
            }
        }
    }

    private mutating func rule(_ draft: RuleDraft, number: Int) -> Rule {
        let file = draft.reader.file
        let wording = Wording(
            find: draft.find.isEmpty ? -1 : group(of: draft.find, in: file),
            except: draft.except.isEmpty ? -1 : group(of: draft.except, in: file),
            unless: draft.unless.map { condition($0, in: file) }, onlyIf: draft.onlyIf.map { condition($0, in: file) })
        return Rule(
            id: draft.id, aliases: draft.aliases, title: draft.title, category: draft.category,
            principle: draft.principle,
            severity: draft.severity, confidence: draft.confidence, polarity: draft.polarity, roles: draft.roles,
            check: draft.check, settings: draft.settings, message: draft.message, advice: draft.advice, why: draft.why,
            notWhen: draft.notWhen, sources: draft.sources, since: draft.since, examples: draft.examples,
            kept: draft.kept,
            wording: wording,
            number: number)
    }

    private mutating func condition(_ draft: RuleDraft.Condition, in file: String) -> Wording.Condition {
        Wording.Condition(place: draft.place, within: draft.within, group: group(of: draft.patterns, in: file))
    }

    /// A group of the patterns.
    private mutating func group(of patterns: [(text: String, line: Int?)], in file: String) -> Int {
        let group = table.newGroup()
        let lists = lists
        let expansion = PatternExpansion(list: { lists[$0] }, irregular: irregular)
        for pattern in patterns {
            guard let syntax = parse(pattern, in: file) else { continue }
            do throws(PatternError) {
                try expansion.expand(syntax, into: &table, group: group)
            } catch {
                complain(error, pattern: pattern, in: file)
            }
        }
        return group
    }

    private mutating func parse(_ pattern: (text: String, line: Int?), in file: String) -> PatternSyntax? {
        do throws(PatternError) {
            return try PatternParser.parse(pattern.text)
        } catch {
            complain(error, pattern: pattern, in: file)
            return nil
        }
    }

    private mutating func complain(_ error: PatternError, pattern: (text: String, line: Int?), in file: String) {
        var suggestion: String?
        if error.what.contains("no word list"),
            let name = error.what.split(separator: "»").last?.split(separator: "«").first
        {
            suggestion = Spelling.nearest(to: String(name), among: lists.keys.sorted())
        }
        problems.append(
            RuleProblem(
                file: file, line: pattern.line, what: "\(error.what), in »\(pattern.text)«", expected: error.expected,
                suggestion: suggestion))
    }
}

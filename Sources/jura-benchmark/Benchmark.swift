internal import JuraKit
internal import Reporting

/// What each stage of the tool costs, in one thread and without writing files.
///
///     jura-benchmark Corpus                 a table: MB/s and ns a word for each stage
///     jura-benchmark --once Corpus          one pass over everything, to count instructions with valgrind
@main
struct Benchmark {
    static func main() {
        var arguments = CommandLine.arguments.dropFirst()
        let isOnce = arguments.first == "--once"
        if isOnce { arguments = arguments.dropFirst() }
        let documents = arguments.flatMap(BenchmarkDocument.all(below:))
        guard !documents.isEmpty else {
            print("jura-benchmark: no .xml or .txt files below \(arguments.joined(separator: ", "))")
            return
        }
        if isOnce { once(documents) } else { measure(documents) }
    }

    /// Assesses every document and makes its JSON report, once.
    private static func once(_ documents: [BenchmarkDocument]) {
        let analyzer = Analyzer(ruleBase: BuiltInRules.load())
        let worker = analyzer.makeWorker()
        let context = ReportContext(ruleBase: analyzer.ruleBase)
        var bytes = 0
        for document in documents {
            guard let assessment = try? worker.assess(document.bytes, name: document.name) else { continue }
            bytes += JSONReporter().report(assessment, context: context).count
        }
        print("\(documents.count) documents, \(bytes) bytes of reports")
    }

    /// The least of five passes for every stage: others use the machine too.
    private static func measure(_ documents: [BenchmarkDocument]) {
        var best: [StageFigure] = []
        for _ in 0..<5 {
            let figures = StageRun(documents).figures()
            best = best.isEmpty ? figures : zip(best, figures).map { $0.seconds <= $1.seconds ? $0 : $1 }
        }
        let size = documents.reduce(0) { $0 + $1.bytes.count }
        print("\(documents.count) documents, \(size / 1000) kB; CPU, the least of five passes\n")
        print("| stage | MB/s of input | ns a word |\n|---|--:|--:|")
        for figure in best { print(figure.row(bytes: size)) }
    }
}

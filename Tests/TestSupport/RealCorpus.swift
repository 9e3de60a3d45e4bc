public import Foundation

/// The corpus of published acts, where it is at hand: at `JURA_CORPUS`, or in `../shared/corpus` beside the repository.
/// It is never part of the repository, and nothing else rests on it.
public enum RealCorpus {
    /// The folder; nil when there is none.
    public static let root: URL? = {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path =
            ProcessInfo.processInfo.environment["JURA_CORPUS"]
            ?? repository.deletingLastPathComponent().appendingPathComponent("shared/corpus").path
        return FileManager.default.fileExists(atPath: path + "/text") ? URL(fileURLWithPath: path) : nil
    }()

    /// Every `step`th file of a folder, in the order of their names. Says so when there is no corpus.
    public static func files(_ folder: String, every step: Int = 1) -> [URL] {
        guard let root else {
            print("skipped: no corpus (set JURA_CORPUS, or put it at ../shared/corpus)")
            return []
        }
        let all = try? FileManager.default.contentsOfDirectory(
            at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
        let sorted = (all ?? []).sorted { $0.lastPathComponent < $1.lastPathComponent }
        return sorted.enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
    }

    /// How many files a test passes over for one that it takes: `JURA_CORPUS_STEP`, or what the test says.
    public static func step(_ usual: Int) -> Int {
        ProcessInfo.processInfo.environment["JURA_CORPUS_STEP"].flatMap { Int($0) } ?? usual
    }
}

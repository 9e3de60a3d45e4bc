import Checks
import Foundation
import RuleAuthoring
import RuleBase

/// Reads the rule base from its folder, so that a changed rule is trained with at once.
enum RuleFiles {
    static func load(_ path: String) throws -> RuleBase {
        let folder = URL(fileURLWithPath: path).standardizedFileURL
        guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
            throw CocoaError(.fileNoSuchFile)
        }
        let files = walk.compactMap { $0 as? URL }.filter {
            $0.pathExtension == "yaml" || $0.path.hasSuffix(RuleBaseLoader.modelClassesPath)
        }
        let sources = try files.map { file in
            let relative = String(file.standardizedFileURL.path.dropFirst(folder.path.count + 1))
            return RuleSourceFile(path: relative, text: try String(contentsOf: file, encoding: .utf8))
        }
        let checks = Dictionary(
            uniqueKeysWithValues: CheckCatalogue.names.map { ($0, CheckCatalogue.settings(of: $0) ?? [:]) })
        return try RuleBaseLoader.load(sources, checks: checks)
    }
}

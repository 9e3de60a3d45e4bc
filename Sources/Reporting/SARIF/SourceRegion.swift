import Findings
import LegalModel

/// The place of a finding in the original file, with its end where the encoding lets it be told.
struct SourceRegion {
    let span: SourceSpan
    /// Line and column after the last character; nil for encodings other than UTF-8.
    let end: (line: Int, column: Int)?

    init(_ finding: Finding, in source: SourceText) {
        span = finding.span
        // Only in UTF-8 are the bytes of the text those of the file.
        guard source.encoding == .utf8, span.start <= span.end, span.end <= source.bytes.count else {
            end = nil
            return
        }
        var (line, column) = (span.line, span.column)
        for index in span.start..<span.end {
            switch source.bytes[index] {
            case 0x0A: (line, column) = (line + 1, 1)
            case 0x0D:
                if index + 1 < source.bytes.count, source.bytes[index + 1] == 0x0A { break }
                (line, column) = (line + 1, 1)
            case 0x80...0xBF: break
            default: column += 1
            }
        }
        end = (line, column)
    }

    /// `"region": {…}`.
    func write(snippet: String, to json: inout JSONWriter) {
        json.key("region")
        json.beginObject()
        json.pair("startLine", span.line)
        json.pair("startColumn", span.column)
        if let end {
            json.pair("endLine", end.line)
            json.pair("endColumn", end.column)
        }
        json.pair("byteOffset", span.start)
        json.pair("byteLength", span.end - span.start)
        if !snippet.isEmpty { SARIFTool.message("snippet", snippet, to: &json) }
        json.endObject()
    }
}

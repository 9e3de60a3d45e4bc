import CZlib
import Scoring

/// The JSON report inside the page, for those who want to take the figures along: deflated (RFC 1950) and in base 64,
/// because whole it would weigh more than the page.
enum EmbeddedReport {
    static func write(_ assessment: Assessment, _ context: ReportContext, to html: inout HTMLWriter) {
        let json = JSONReporter().report(assessment, context: context)
        html.markup("<script type=\"application/octet-stream\" id=json>")
        html.base64(deflated(json))
        html.markup("</script>\n")
    }

    /// In the middle between time and size: the best level takes four times as long, longer than the whole analysis of the
    /// bill, and saves a tenth of these bytes.
    private static let level: Int32 = 4

    static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var length = compressBound(uLong(bytes.count))
        var result = [UInt8](repeating: 0, count: Int(length))
        let status = compress2(&result, &length, bytes, uLong(bytes.count), level)
        precondition(status == Z_OK, "the buffer is as large as the library asked for")
        result.removeLast(result.count - Int(length))
        return result
    }
}

package import Scoring

package struct HTMLReporter: Reporter {
    package init() {}

    package func report(_ assessment: Assessment, context: ReportContext) -> [UInt8] { [] }
}

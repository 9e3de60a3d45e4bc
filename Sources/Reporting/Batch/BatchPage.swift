struct BatchPage {
    let rows: [BatchRow]
    let failures: [BatchFailure]
    let context: ReportContext

    func write() -> [UInt8] { [] }
}

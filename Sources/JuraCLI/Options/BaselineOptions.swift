internal import ArgumentParser
internal import RuleAuthoring

/// What `jura check` holds findings against: an earlier report, and the decisions made about them.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "An earlier JSON report on the bill, or a folder of them (<stem>.json): findings are told as new or not.",
            valueName: "file|dir"))
    var baseline: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Only findings that the baseline does not have make the exit code 1 (by --fail-on).")
    var failOnNew: Bool?

    @Option(
        help: ArgumentHelp(
            "Acceptances for the bills, beside those in <stem>.jura-accept.yaml next to each bill. May be repeated.",
            valueName: "file"))
    var accept: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            The day (2027-06-30) that acceptances' »until« is judged against, in reports and for the exit code. Without it \
            reports judge no date, and the exit code goes by the system's.
            """, valueName: "date"))
    var today: String?

    func validate() throws {
        if let today, !AcceptanceFile.isDate(today) {
            throw ValidationError("--today \(today): a date such as 2027-06-30")
        }
    }
}

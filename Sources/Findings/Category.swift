/// What a finding is about. The raw value is the stable slug used in rule files, in JSON and in measurement.
public enum Category: String, Sendable, CaseIterable, Hashable {
    case discretion
    case exception
    case vagueDeadline = "vague-deadline"
    case delegation
    case complexity
    case nonDigitalCommunication = "non-digital-communication"
    case discretionaryPower = "discretionary-power"
    case manualStep = "manual-step"
    case undefinedConcept = "undefined-concept"
    case dataCollection = "data-collection"
    case inconsistentConcept = "inconsistent-concept"
    case personalData = "personal-data"
    case infrastructure
    case control
    case reference
    case assessment

    /// Its place among all categories.
    package var number: Int {
        switch self {
        case .discretion: 0
        case .exception: 1
        case .vagueDeadline: 2
        case .delegation: 3
        case .complexity: 4
        case .nonDigitalCommunication: 5
        case .discretionaryPower: 6
        case .manualStep: 7
        case .undefinedConcept: 8
        case .dataCollection: 9
        case .inconsistentConcept: 10
        case .personalData: 11
        case .infrastructure: 12
        case .control: 13
        case .reference: 14
        case .assessment: 15
        }
    }

    /// The principle that the category belongs to unless a rule says otherwise; nil where it concerns all of them.
    public var principle: Principle? {
        switch self {
        case .discretion, .exception, .vagueDeadline, .delegation, .complexity, .reference: .clearRules
        case .nonDigitalCommunication: .digitalCommunication
        case .discretionaryPower, .manualStep: .automaticProcessing
        case .undefinedConcept, .dataCollection, .inconsistentConcept: .coherence
        case .personalData: .dataSecurity
        case .infrastructure: .infrastructure
        case .control: .fraudPrevention
        case .assessment: nil
        }
    }
}

/// One of the seven principles of digitaliseringsklar lovgivning (agreement of January 2018).
public enum Principle: Int, Sendable, CaseIterable, Hashable, Comparable {
    /// Enkle og klare regler.
    case clearRules = 1
    /// Digital kommunikation.
    case digitalCommunication = 2
    /// Muliggør automatisk sagsbehandling.
    case automaticProcessing = 3
    /// Sammenhæng på tværs: ensartede begreber og genbrug af data.
    case coherence = 4
    /// Tryg og sikker datahåndtering.
    case dataSecurity = 5
    /// Anvendelse af offentlig infrastruktur.
    case infrastructure = 6
    /// Forebyggelse af snyd og fejl.
    case fraudPrevention = 7

    public static func < (left: Principle, right: Principle) -> Bool { left.rawValue < right.rawValue }
}

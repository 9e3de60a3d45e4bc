// A table: what the values of the domain are called in reports. It grows with the domain, not with the reporters.
import Findings
import LegalModel
import RuleBase
import Scoring

/// The names of severities, principles, categories, kinds, roles, bands and reading notes.
enum Names {
    static func words(_ severity: Severity) -> Words {
        switch severity {
        case .error: ("alvorlig", "serious")
        case .warning: ("advarsel", "warning")
        case .note: ("opmærksomhed", "attention")
        }
    }

    static func words(_ principle: Principle) -> Words {
        switch principle {
        case .clearRules: ("Enkle og klare regler", "Simple and clear rules")
        case .digitalCommunication: ("Digital kommunikation", "Digital communication")
        case .automaticProcessing: ("Automatisk sagsbehandling", "Automated case handling")
        case .coherence: ("Sammenhæng og genbrug af data", "Coherent concepts and reuse of data")
        case .dataSecurity: ("Tryg og sikker datahåndtering", "Safe and secure data handling")
        case .infrastructure: ("Offentlig it-infrastruktur", "Public IT infrastructure")
        case .fraudPrevention: ("Forebyggelse af snyd og fejl", "Prevention of fraud and errors")
        }
    }

    static func words(_ category: Category) -> Words {
        switch category {
        case .discretion: ("Skøn og vage begreber", "Discretion and vague concepts")
        case .exception: ("Undtagelser", "Exceptions")
        case .vagueDeadline: ("Uklare frister", "Vague deadlines")
        case .delegation: ("Bemyndigelser", "Delegated powers")
        case .complexity: ("Kompleksitet", "Complexity")
        case .nonDigitalCommunication: ("Ikke-digital kommunikation", "Non-digital communication")
        case .discretionaryPower: ("Myndigheden kan", "Discretionary power")
        case .manualStep: ("Manuelle skridt", "Manual steps")
        case .undefinedConcept: ("Udefinerede begreber", "Undefined concepts")
        case .dataCollection: ("Indhentning af oplysninger", "Collection of data")
        case .inconsistentConcept: ("Uens begreber", "Inconsistent concepts")
        case .personalData: ("Personoplysninger", "Personal data")
        case .infrastructure: ("Infrastruktur", "Infrastructure")
        case .control: ("Kontrol", "Control")
        case .reference: ("Henvisninger", "References")
        case .assessment: ("Bemærkningernes vurdering", "Assessment in the remarks")
        }
    }

    static func words(_ band: Band) -> Words {
        switch band {
        case .ready: ("klar", "ready")
        case .partlyReady: ("delvis klar", "partly ready")
        case .notReady: ("ikke klar", "not ready")
        }
    }

    static func words(_ kind: Bill.Kind) -> Words {
        switch kind {
        case .newAct: ("Lov", "Act")
        case .amendingAct: ("Ændringslov", "Amending act")
        case .consolidatedAct: ("Lovbekendtgørelse", "Consolidated act")
        case .order: ("Bekendtgørelse", "Order")
        }
    }

    static func words(_ role: TextRole) -> Words {
        switch role {
        case .provision: ("bestemmelser", "provisions")
        case .inserted: ("ny tekst i andre love", "new text in other acts")
        case .removed: ("tekst, der udgår", "text taken out")
        case .instruction: ("ændringsanvisninger", "amending instructions")
        case .definition: ("definitioner", "definitions")
        case .commencement: ("ikrafttræden og overgang", "commencement and transition")
        case .purpose: ("formål", "purpose")
        case .heading: ("overskrifter", "headings")
        case .remark: ("bemærkninger", "remarks")
        case .annex: ("bilag", "annexes")
        case .note: ("noter", "footnotes")
        case .ceremony: ("titel, indledning og underskrift", "title, preamble and signature")
        }
    }

    static func words(_ note: ReadingNote.Kind) -> Words {
        switch note {
        case .encodingDetected:
            (
                "Tegnsættet var ikke angivet og er gættet",
                "The encoding was not stated and was guessed"
            )
        case .encodingMismatch: ("Det angivne tegnsæt passede ikke", "The stated encoding did not fit")
        case .bytesReplaced: ("Ulæselige tegn er erstattet", "Unreadable characters were replaced")
        case .pageFurnitureRemoved: ("Sidehoveder og sidetal er fjernet", "Page headers and page numbers were removed")
        case .hyphenationJoined: ("Delte ord er samlet", "Divided words were joined")
        case .labelMissing: ("Bestemmelse uden nummer", "Provision without a number")
        case .labelOdd: ("Usædvanlig nummerering", "Unusual numbering")
        case .addressRepeated: ("Samme nummer to gange", "The same number twice")
        case .imageNotRead: ("Billede", "Image")
        case .annexNotAssessed: ("Bilag (læst, ikke vurderet)", "Annex (read, not assessed)")
        case .tableRead: ("Tabel (læst celle for celle)", "Table (read cell by cell)")
        case .elementUnknown: ("Ukendt element, teksten er beholdt", "Unknown element, its text was kept")
        case .instructionUnclear: ("Uforståelig ændringsanvisning", "Amending instruction not understood")
        case .quoteUnpaired: ("Citationstegn uden makker", "Quotation mark without a partner")
        case .foreignProvisions: ("Bestemmelser fra en anden lov", "Provisions of another act")
        case .noProvisions: ("Ingen paragraffer fundet", "No sections found")
        case .notRead: ("Ikke læst", "Not read")
        }
    }
}

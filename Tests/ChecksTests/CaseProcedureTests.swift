import Findings
import JuraKit
import LegalModel
import Scoring
import Testing

@Suite struct CaseProcedureTests {
    private func steps(_ text: String) throws -> [BillFacts.CaseStep] {
        let bytes = Array("Lov om prøver\n\n§ 1. \(text)\n".utf8)
        return try Analyzer(ruleBase: BuiltInRules.load()).makeWorker().assess(bytes, name: "prøve.txt").facts.procedure
    }

    @Test(
        "A sentence tells the stage, who and when",
        arguments: [
            (
                "Styrelsen træffer afgørelse senest 4 uger efter modtagelsen.", CaseStage.decision, "styrelsen",
                "senest 4 uger efter"
            ),
            ("Ansøgning indgives senest den 1. april.", .application, "", "senest den 1. april"),
            ("Ansøgningen indgives af ansøgeren i god tid.", .application, "ansøgeren", "i god tid"),
            ("Kommunalbestyrelsen udbetaler straks tilskuddet.", .payment, "kommunalbestyrelsen", "straks"),
            ("Afgørelser kan påklages til nævnet inden 4 uger.", .review, "", "inden 4 uger"),
            ("Nævnet underretter snarest muligt ansøgeren.", .notice, "nævnet", "snarest muligt"),
            ("Ansøgeren skal til enhver tid dokumentere udgiften.", .information, "ansøgeren", ""),
        ])
    func step(_ text: String, _ stage: CaseStage, _ actor: String, _ when: String) throws {
        let step = try #require(try steps(text).first)
        #expect(step.stage == stage && step.actor == actor && step.when == when, "\(step)")
        #expect(step.words == text && step.address.description.hasPrefix("§ 1"))
    }

    @Test("Rules to come, penalties and purposes are no steps of a case")
    func silent() throws {
        #expect(try steps("Ministeren fastsætter regler om, hvornår afgørelser meddeles.").isEmpty)
        #expect(try steps("Med bøde straffes den, der ikke indberetter.").isEmpty)
        #expect(try steps("Ved tilskud forstås penge.").isEmpty)
    }

    @Test("A body is called by the longest name that the bill gives it")
    func names() throws {
        let found = try steps("Kulturnævnet træffer afgørelse. Nævnet udbetaler støtten.")
        #expect(found.map(\.actor) == ["kulturnævnet", "kulturnævnet"])
    }

    @Test("A step that presupposes a person is marked")
    func manual() throws {
        let found = try steps("Styrelsen indkalder ansøgeren til en samtale om sagen.")
        #expect(found.first?.isManual == true)
        #expect(try steps("Styrelsen udbetaler tilskuddet automatisk.").first?.isManual == false)
    }
}

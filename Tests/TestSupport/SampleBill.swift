package import LegalModel

/// A small invented bill with everything that a report must be able to print: chapters, §§, stykker, items, a closing
/// line, an amending § with a landing place, remarks, and characters that markup must escape.
package struct SampleBill {
    private var builder = BillBuilder()
    private var source: [UInt8] = []

    /// The bill; its chapters are repeated for a long one.
    package static func make(copies: Int = 1) -> Bill {
        var sample = SampleBill()
        sample.ceremony("VI MARGRETHE DEN ANDEN, af Guds Nåde Danmarks Dronning, gør vitterligt:")
        for copy in 0..<copies { sample.chapters(from: copy * 5) }
        sample.amendingParagraf(number: copies * 5 + 1)
        sample.remarks()
        sample.builder.finish()
        return Bill(
            title: "Forslag til lov om tilskud til fælles læseområder <& »naboer«>",
            subtitle: "(Opfundet eksempel)", kind: .newAct, number: "L 217", year: 2026,
            ministry: "Ministeriet for Nabolag", hasRemarks: true, provisions: sample.builder.provisions,
            blocks: sample.builder.blocks, text: sample.builder.text, sourceMap: sample.builder.sourceMap,
            source: SourceText(bytes: sample.source),
            notes: [
                ReadingNote(.labelOdd, at: LegalAddress("§ 2")!, detail: "§2"),
                ReadingNote(.tableRead, at: LegalAddress("bilag 1")!, detail: "3"),
            ])
    }

    private mutating func chapters(from first: Int) {
        chapter("\(first / 5 * 2 + 1)", "Formål og anvendelsesområde") { bill in
            bill.paragraf(first + 1) { bill, at in
                bill.stykke("1", at, .purpose) { _, _ in "Loven har til formål at fremme fælles læseområder." }
                bill.stykke("2", at, .definition) { _, _ in
                    "Ved et læseområde forstås et udendørs areal på mindst 20 m², som to eller flere husstande er fælles om."
                }
            }
            bill.paragraf(first + 2) { bill, at in
                bill.stykke("1", at, .provision) { _, _ in
                    "Kommunalbestyrelsen kan yde tilskud til et læseområde, når følgende betingelser er opfyldt:"
                }
                bill.item(
                    .nummer, "1", at.appending(.nummer, "1"),
                    "Området er registreret i Bygnings- og Boligregistret (BBR).")
                let second = at.appending(.nummer, "2")
                bill.item(.nummer, "2", second, "Ansøgeren godtgør en væsentlig interesse i området, herunder") {
                    bill in
                    bill.item(.litra, "a", second.appending(.litra, "a"), "ved en erklæring fra naboerne, og")
                    bill.item(.litra, "b", second.appending(.litra, "b"), "ved andre rimelige midler.")
                }
                bill.line("Betingelserne skal være opfyldt på ansøgningstidspunktet.", .provision)
            }
        }
        chapter("\(first / 5 * 2 + 2)", "Sagsbehandling") { bill in
            bill.heading("Ansøgning")
            bill.paragraf(first + 3) { bill, at in
                bill.stykke("1", at, .provision) { _, _ in
                    "Ansøgning indgives digitalt via borger.dk. I særlige tilfælde kan ansøgningen indgives skriftligt til kommunalbestyrelsen, som hurtigst muligt træffer afgørelse efter et konkret skøn over samtlige sagens omstændigheder, herunder ansøgerens behov, områdets stand og de øvrige beboeres forhold."
                }
                bill.stykke("2", at, .provision) { _, _ in
                    "Kommunalbestyrelsen foretager syn på stedet, inden der træffes afgørelse."
                }
            }
            bill.heading("Oplysninger")
            bill.paragraf(first + 4) { bill, at in
                bill.stykke("1", at, .provision) { _, _ in
                    "Kommunalbestyrelsen indhenter oplysninger om ansøgerens indkomst fra indkomstregistret. Ansøgeren skal vedlægge dokumentation for udgifter, hvis den er \"nødvendig\" & <relevant>."
                }
                bill.stykke("2", at, .provision) { _, _ in
                    "Ministeren for nabolag kan fastsætte nærmere regler om dokumentation efter stk. 1."
                }
            }
            bill.paragraf(first + 5) { bill, at in
                bill.stykke("1", at, .commencement) { _, _ in "Loven træder i kraft den 1. juli 2026." }
            }
        }
    }

    private mutating func amendingParagraf(number: Int) {
        let at = LegalAddress([.init(.paragraf, "\(number)")])
        builder.openProvision(.paragraf, label: "\(number)", address: at)
        line(
            "I lov om biblioteksvirksomhed, jf. lovbekendtgørelse nr. 100 af 30. januar 2013, foretages følgende ændring:",
            .instruction)
        let landing = LegalAddress("lov om biblioteksvirksomhed, § 19, stk. 2")!
        builder.openProvision(.amendment, label: "1", address: at.appending(.nummer, "1"), landing: landing)
        words("I § 19, stk. 2, ændres »", .instruction, goesOn: true)
        words("efter omstændighederne", .removed, goesOn: true)
        words("« til: »", .instruction, goesOn: true)
        words("såfremt ganske særlige forhold taler for det", .inserted, goesOn: true)
        line("«.", .instruction)
        builder.closeProvision()
        builder.closeProvision()
    }

    private mutating func remarks() {
        let at = LegalAddress([.init(.remark, "almindelige bemærkninger")])
        builder.openProvision(.remarks, label: "", address: at)
        line("Almindelige bemærkninger", .heading)
        line("Forslaget skønnes ikke at have nævneværdige konsekvenser for implementeringen.", .remark)
        builder.closeProvision()
    }

    private mutating func ceremony(_ text: String) {
        builder.openProvision(.ceremony, label: "", address: LegalAddress())
        line(text, .ceremony)
        builder.closeProvision()
    }

    private mutating func chapter(_ label: String, _ title: String, _ content: (inout Self) -> Void) {
        builder.openProvision(.chapter, label: label, address: LegalAddress([.init(.kapitel, label)]))
        line(title, .heading)
        content(&self)
        builder.closeProvision()
    }

    private mutating func heading(_ text: String) {
        builder.openProvision(.group, label: "", address: builder.provisions[builder.current].address)
        line(text, .heading)
        builder.closeProvision()
    }

    private mutating func paragraf(_ number: Int, _ content: (inout Self, LegalAddress) -> Void) {
        let address = LegalAddress([.init(.paragraf, "\(number)")])
        let index = builder.openProvision(.paragraf, label: "\(number)", address: address)
        content(&self, address)
        builder.closeProvisions(downTo: index)
        builder.closeProvision()
    }

    private mutating func stykke(
        _ label: String, _ at: LegalAddress, _ role: TextRole, _ text: (inout Self, LegalAddress) -> String
    ) {
        while builder.provisions[builder.current].kind != .paragraf { builder.closeProvision() }
        let address = at.appending(.stykke, label)
        builder.openProvision(.stykke, label: label, address: address)
        line(text(&self, address), role)
    }

    private mutating func item(
        _ kind: Provision.Kind, _ label: String, _ at: LegalAddress, _ text: String,
        _ content: (inout Self) -> Void = { _ in }
    ) {
        builder.openProvision(kind, label: label, address: at)
        line(text, .provision)
        content(&self)
        builder.closeProvision()
    }

    private mutating func line(_ text: String, _ role: TextRole) {
        words(text, role, goesOn: false)
        source.append(0x0A)
    }

    private mutating func words(_ text: String, _ role: TextRole, goesOn: Bool) {
        let start = source.count
        source += Array(text.utf8)
        builder.append(source, start..<source.count)
        builder.endBlock(role: role, lineGoesOn: goesOn)
    }
}

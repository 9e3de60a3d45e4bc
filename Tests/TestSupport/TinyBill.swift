package import LegalModel

/// Bills of a few lines, built by hand.
package enum TinyBill {
    /// A bill with one § whose first stykke holds the texts, each a block of its own.
    package static func withBlocks(_ texts: [String], role: TextRole = .provision) -> Bill {
        build { builder in
            for text in texts { add(text, role, &builder) }
        }
    }

    /// A bill with one § of one stykke that reads `text`.
    package static func reading(_ text: String, role: TextRole = .provision) -> Bill {
        withBlocks([text], role: role)
    }

    /// A bill with one line, made of parts with a role each that go on in the same line.
    package static func withLine(_ parts: [(text: String, role: TextRole)]) -> Bill {
        build { builder in
            for (index, part) in parts.enumerated() {
                add(part.text, part.role, &builder, lineGoesOn: index + 1 < parts.count)
            }
        }
    }

    private static func build(_ body: (inout BillBuilder) -> Void) -> Bill {
        var builder = BillBuilder()
        builder.openProvision(.paragraf, label: "1", address: LegalAddress("§ 1") ?? LegalAddress())
        builder.openProvision(.stykke, label: "1", address: LegalAddress("§ 1, stk. 1") ?? LegalAddress())
        body(&builder)
        builder.finish()
        return Bill(
            title: "Lov om prøver", kind: .newAct, provisions: builder.provisions, blocks: builder.blocks,
            text: builder.text, sourceMap: builder.sourceMap, source: SourceText(bytes: builder.text), notes: [])
    }

    private static func add(
        _ text: String, _ role: TextRole, _ builder: inout BillBuilder, lineGoesOn: Bool = false
    ) {
        let bytes = Array(text.utf8)
        builder.append(bytes, 0..<bytes.count)
        builder.endBlock(role: role, lineGoesOn: lineGoesOn)
    }
}

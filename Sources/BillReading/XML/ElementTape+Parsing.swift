import CLibXML2

extension ElementTape {
    /// Parses well-formed XML in UTF-8.
    ///
    /// libxml2 tells where elements begin and end; every rule of well-formedness is its own. No handler for entities
    /// is set, so that nothing can be expanded or fetched, and a document type declaration ends the parse.
    ///
    /// - Parameter element: the dialect's number for a name, asked once for every distinct name.
    init(parsing source: [UInt8], element: @escaping (String) -> UInt8) throws(ReadingError) {
        _ = libraryIsReady
        guard let context = xmlNewParserCtxt() else {
            throw .malformedXML(line: 0, column: 0, what: "out of memory")
        }
        defer { xmlFreeParserCtxt(context) }
        var state = TapeState(context: context, sourceSize: source.count, element: element)
        defer { state.free() }
        let hasMark = source.starts(with: [0xEF, 0xBB, 0xBF])
        state.base = hasMark ? 3 : 0
        withUnsafeMutablePointer(to: &state) { state in
            context.pointee.userData = UnsafeMutableRawPointer(state)
            Self.install(context.pointee.sax)
            let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            source.withUnsafeBytes { bytes in
                let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                let size = Int32(bytes.count - state.pointee.base)
                let document = xmlCtxtReadMemory(
                    context, text.map { $0 + state.pointee.base }, size, nil, "UTF-8", Int32(options))
                xmlFreeDoc(document)
            }
        }
        if state.sawDoctype { throw .doctype }
        guard context.pointee.wellFormed == 1 else {
            throw state.fault ?? .malformedXML(line: 1, column: 1, what: "not well formed")
        }
        self.nodes = state.nodes
    }

    private static func install(_ handler: UnsafeMutablePointer<xmlSAXHandler>) {
        handler.pointee = xmlSAXHandler()
        handler.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        handler.pointee.startElementNs = { data, name, _, _, _, _, _, _, _ in
            data?.assumingMemoryBound(to: TapeState.self).pointee.open(name)
        }
        handler.pointee.endElementNs = { data, _, _, _ in
            data?.assumingMemoryBound(to: TapeState.self).pointee.close()
        }
        handler.pointee.internalSubset = { data, _, _, _ in
            data?.assumingMemoryBound(to: TapeState.self).pointee.refuseDoctype()
        }
        handler.pointee.serror = { data, error in
            guard let error else { return }
            data?.assumingMemoryBound(to: TapeState.self).pointee.record(error.pointee)
        }
    }
}

/// libxml2 wants to be set up once, before any thread uses it.
private let libraryIsReady: Void = xmlInitParser()

/// What the parser's callbacks fill in.
private struct TapeState {
    let context: xmlParserCtxtPtr
    let element: (String) -> UInt8
    /// The bytes before the text that the parser was given.
    var base = 0
    var nodes: [ElementTape.Node] = []
    var sawDoctype = false
    /// The first fault: those after it are often only its echo.
    var fault: ReadingError?
    private var open: [Int32] = []
    private let names = NameCache()

    init(context: xmlParserCtxtPtr, sourceSize: Int, element: @escaping (String) -> UInt8) {
        self.context = context
        self.element = element
        nodes.reserveCapacity(sourceSize / 72)
        open.reserveCapacity(64)
    }

    func free() { names.free() }

    /// Where the parser is in the source.
    private var position: Int {
        let input = context.pointee.input!.pointee
        return base + Int(input.consumed) + (input.cur - input.base)
    }

    mutating func open(_ name: UnsafePointer<xmlChar>?) {
        guard let name else { return }
        // The parser stands on the »>« or »/>« of the start tag.
        let start = position + (context.pointee.input!.pointee.cur.pointee == UInt8(ascii: ">") ? 1 : 2)
        open.append(Int32(nodes.count))
        nodes.append(
            .init(element: names.number(of: name, else: element), start: Int32(start), after: Int32(start), next: 0))
    }

    mutating func close() {
        guard let index = open.popLast() else { return }
        nodes[Int(index)].after = Int32(position)
        nodes[Int(index)].next = Int32(nodes.count)
    }

    mutating func record(_ error: xmlError) {
        guard fault == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        let message = error.message.map { String(cString: $0) } ?? "not well formed"
        let line = message.split(separator: "\n").first.map { String($0) } ?? message
        fault = .malformedXML(line: max(1, Int(error.line)), column: max(1, Int(error.int2)), what: line)
    }

    mutating func refuseDoctype() {
        sawDoctype = true
        xmlStopParser(context)
    }
}

/// The dialect's numbers for names, found by the address at which the parser keeps each name once.
private struct NameCache {
    private static let size = 512
    private let keys = UnsafeMutablePointer<UInt>.allocate(capacity: size)
    private let values = UnsafeMutablePointer<UInt8>.allocate(capacity: size)

    init() {
        keys.initialize(repeating: 0, count: Self.size)
        values.initialize(repeating: 0, count: Self.size)
    }

    func free() {
        keys.deallocate()
        values.deallocate()
    }

    func number(of name: UnsafePointer<xmlChar>, else ask: (String) -> UInt8) -> UInt8 {
        let key = UInt(bitPattern: name)
        let home = Int(truncatingIfNeeded: (key >> 3) ^ (key >> 12)) & (Self.size - 1)
        for step in 0..<8 {
            let slot = (home + step) & (Self.size - 1)
            if keys[slot] == key { return values[slot] }
            if keys[slot] == 0 {
                keys[slot] = key
                values[slot] = ask(String(cString: name))
                return values[slot]
            }
        }
        return ask(String(cString: name))
    }
}

/// An object that is read member by member; a member that is missing or of another kind is an error with its line.
struct JSONObject {
    private let members: [JSONValue.Member]
    private let offset: Int
    private let source: [UInt8]

    /// The object that a whole text is.
    ///
    /// - Parameter passed: names of members that are never asked for.
    init(_ bytes: [UInt8], passing passed: [String] = []) throws(JSONError) {
        guard case .object(let members, let offset) = try JSONParser.parse(bytes, passing: passed) else {
            throw JSONError(line: 1, column: 1, "the text is not an object")
        }
        self.members = members
        self.offset = offset
        source = bytes
    }

    private init(_ members: [JSONValue.Member], _ offset: Int, _ source: [UInt8]) {
        self.members = members
        self.offset = offset
        self.source = source
    }

    func failure(_ what: String) -> JSONError {
        let place = JSONParser.place(of: offset, in: source)
        return JSONError(line: place.line, column: place.column, what)
    }

    private func mismatch(_ name: String, _ value: JSONValue, _ expected: String) -> JSONError {
        failure("»\(name)« is \(value.kindName); expected \(expected)")
    }

    /// A member that may be missing or null.
    private func optional(_ name: String) -> JSONValue? {
        guard let value = members.last(where: { $0.name == name })?.value else { return nil }
        if case .null = value { return nil }
        return value
    }

    func has(_ name: String) -> Bool { optional(name) != nil }

    func stringIfAny(_ name: String) throws(JSONError) -> String? {
        guard let value = optional(name) else { return nil }
        guard case .string(let text) = value else { throw mismatch(name, value, "a text") }
        return text
    }

    func string(_ name: String) throws(JSONError) -> String {
        guard let text = try stringIfAny(name) else { throw failure("»\(name)« is missing") }
        return text
    }

    func numberIfAny(_ name: String) throws(JSONError) -> Double? {
        guard let value = optional(name) else { return nil }
        guard case .number(let number) = value else { throw mismatch(name, value, "a number") }
        return number
    }

    func integerIfAny(_ name: String) throws(JSONError) -> Int? {
        guard let number = try numberIfAny(name) else { return nil }
        guard let whole = Int(exactly: number) else { throw failure("»\(name)« is not a whole number") }
        return whole
    }

    func bool(_ name: String) throws(JSONError) -> Bool {
        guard let value = optional(name) else { return false }
        guard case .bool(let bool) = value else { throw mismatch(name, value, "true or false") }
        return bool
    }

    func objectIfAny(_ name: String) throws(JSONError) -> JSONObject? {
        guard let value = optional(name) else { return nil }
        guard case .object(let members, let offset) = value else { throw mismatch(name, value, "an object") }
        return JSONObject(members, offset, source)
    }

    func object(_ name: String) throws(JSONError) -> JSONObject {
        guard let object = try objectIfAny(name) else { throw failure("»\(name)« is missing") }
        return object
    }

    /// A list of objects; empty when it is missing.
    func objects(_ name: String) throws(JSONError) -> [JSONObject] {
        guard let value = optional(name) else { return [] }
        guard case .list(let values) = value else { throw mismatch(name, value, "a list") }
        var result: [JSONObject] = []
        result.reserveCapacity(values.count)
        for value in values {
            guard case .object(let members, let offset) = value else {
                throw mismatch(name, value, "a list of objects")
            }
            result.append(JSONObject(members, offset, source))
        }
        return result
    }

    /// A list of texts; empty when it is missing.
    func strings(_ name: String) throws(JSONError) -> [String] {
        guard let value = optional(name) else { return [] }
        guard case .list(let values) = value else { throw mismatch(name, value, "a list") }
        var result: [String] = []
        for value in values {
            guard case .string(let text) = value else { throw mismatch(name, value, "a list of texts") }
            result.append(text)
        }
        return result
    }
}

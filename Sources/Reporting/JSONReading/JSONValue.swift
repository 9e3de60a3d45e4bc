/// A JSON value as it was read. Members keep their order; of two with one name the last counts.
indirect enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case list([JSONValue])
    /// The offset is where the object starts. Objects here have few members: a list of them is found through faster than
    /// it is hashed.
    case object([Member], offset: Int)

    /// A name and what stands under it.
    struct Member: Sendable {
        let name: String
        let value: JSONValue
    }

    /// What a reader calls such a value.
    var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

/// The version of the tool.
public enum Version {
    public static let tool = "0.1.0"
}

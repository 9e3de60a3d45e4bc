/// A bundle and its image: the image holds what every run needs, the text what is left.
extension RuleBundle {
    /// Lays out what a bundle says of itself and of its model.
    package static func write(_ bundle: [UInt8], of ruleBase: RuleBase, to image: inout RuleImageWriter) {
        image.append("digest", texts: [ruleBase.digest])
        image.append(
            "text",
            [UInt32(bundle.count)] + deferredLines(bundle).flatMap { [UInt32($0.lowerBound), UInt32($0.upperBound)] })
        write(ruleBase.model, to: &image)
    }

    /// Reads a bundle whose image is at hand: patterns are read from the text when somebody asks for them.
    ///
    /// - Parameter bytes: memory that is never freed.
    /// - Returns: nil where the image is not one of this bundle for this kind of machine.
    /// - Throws: ``RuleBundleError`` when a line is not what this build writes.
    package static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, image: RuleImage
    ) throws(RuleBundleError) -> RuleBase? {
        guard let text: [UInt32] = image.array("text"), text.count == 5, Int(text[0]) == bytes.count,
            let digest = image.texts("digest")?.first, let model = model(image)
        else { return nil }
        let deferred = [Int(text[1])..<Int(text[2]), Int(text[3])..<Int(text[4])]
        var reader = Reader()
        reader.isEmbedded = true
        if let fault = reader.readHeader(bytes) { throw fault }
        for range in [0..<deferred[0].lowerBound, deferred[0].upperBound..<deferred[1].lowerBound] {
            if let fault = reader.readLines(bytes, range) { throw fault }
        }
        let source = EmbeddedText(bytes: bytes)
        let patterns = Deferred<PatternTable> {
            var reader = Reader()
            let fault = reader.readLines(source.bytes, deferred[0])
            precondition(fault == nil, "the bundle does not fit its image")
            return reader.patterns
        }
        return RuleBase(
            version: reader.version, digest: digest, rules: reader.rules, table: patterns, image: image,
            lists: reader.lists, catalogues: reader.catalogues, scoring: reader.scoring, model: model)
    }

    /// Text that lives as long as the program.
    private struct EmbeddedText: @unchecked Sendable {
        let bytes: UnsafeBufferPointer<UInt8>
    }

    /// Where sets and patterns stand in a bundle, and where the model does.
    private static func deferredLines(_ bundle: [UInt8]) -> [Range<Int>] {
        var patterns = Range(uncheckedBounds: (bundle.count, bundle.count))
        var model = patterns
        for line in bundle.split(separator: 0x0A) {
            let name = line.prefix { $0 != 0x09 }
            if ["set", "groups", "pattern"].contains(where: { name.elementsEqual($0.utf8) }) {
                patterns = min(patterns.lowerBound, line.startIndex)..<line.endIndex + 1
            } else if name.elementsEqual("class".utf8) || name.elementsEqual("model".utf8) {
                model = min(model.lowerBound, line.startIndex)..<line.endIndex + 1
            }
        }
        return [patterns, model]
    }

    private static func write(_ model: WeighingModel, to image: inout RuleImageWriter) {
        let parts = model.parts.sorted { $0.key < $1.key }
        let entries = parts.flatMap(\.value.entries)
        image.append("model.parts", texts: parts.map(\.key.name))
        image.append("model.thresholds", parts.map(\.value.threshold))
        image.append("model.counts", parts.map { Int32($0.value.count) })
        image.append("model.keys", entries.map(\.key))
        image.append("model.weights", entries.map(\.weight))
        let classes = model.classes.classes
        image.append("classes.names", texts: classes.map(\.name))
        image.append("classes.counts", classes.map { Int32($0.stems.count) })
        image.append("classes.stems", classes.flatMap(\.stems))
    }

    private static func model(_ image: RuleImage) -> WeighingModel? {
        guard let names = image.texts("model.parts"), let thresholds: [Double] = image.array("model.thresholds"),
            let counts: [Int32] = image.array("model.counts"), let keys: [UInt64] = image.array("model.keys"),
            let weights: [Float] = image.array("model.weights"), let classes = classes(image)
        else { return nil }
        var parts: [WeighingModel.Part: CategoryWeights] = [:]
        var start = 0
        for (number, name) in names.enumerated() {
            guard let part = WeighingModel.Part(name: name) else { return nil }
            let range = start..<start + Int(counts[number])
            parts[part] = CategoryWeights(
                threshold: thresholds[number], sorted: range.map { (key: keys[$0], weight: weights[$0]) })
            start = range.upperBound
        }
        return WeighingModel(parts, classes: StemClasses(classes))
    }

    private static func classes(_ image: RuleImage) -> [StemClasses.Member]? {
        guard let names = image.texts("classes.names"), let counts: [Int32] = image.array("classes.counts"),
            let stems: [UInt64] = image.array("classes.stems"), names.count == counts.count
        else { return nil }
        var start = 0
        return names.indices.map { number in
            let range = start..<start + Int(counts[number])
            start = range.upperBound
            return StemClasses.Member(name: names[number], stems: Array(stems[range]))
        }
    }
}

import Foundation

/// Rows of sparse features with a label and a weight each.
struct SparseRows {
    private(set) var starts: [Int] = [0]
    private(set) var columns: [Int32] = []
    private(set) var values: [Float] = []
    private(set) var labels: [Double] = []
    private(set) var importance: [Double] = []

    var count: Int { labels.count }

    mutating func append(
        _ features: some Sequence<(column: Int32, value: Float)>, label: Double, importance weight: Double
    ) {
        for feature in features {
            columns.append(feature.column)
            values.append(feature.value)
        }
        starts.append(columns.count)
        labels.append(label)
        importance.append(weight)
    }

    /// The sum of weights over the features of a row.
    func sum(_ row: Int, _ weights: [Double]) -> Double {
        var sum = 0.0
        for place in starts[row]..<starts[row + 1] { sum += weights[Int(columns[place])] * Double(values[place]) }
        return sum
    }
}

/// Logistic regression with a quadratic penalty, fitted by L-BFGS: no randomness, the same weights in every run.
struct LogisticRegression {
    let rows: SparseRows
    /// For each column what it costs that its weight lies away from its centre.
    let penalties: [Double]
    /// For each column the weight that costs nothing.
    let centres: [Double]

    private var columnCount: Int { penalties.count }

    /// The weights where the penalised likelihood is greatest.
    func fit(steps: Int) -> [Double] {
        var weights = centres
        var (loss, gradient) = lossAndGradient(at: weights)
        var history: [(move: [Double], change: [Double], scale: Double)] = []
        for _ in 0..<steps {
            let direction = Self.direction(gradient, history)
            let slope = Self.product(direction, gradient)
            guard slope < -1e-9 else { break }
            var length = history.isEmpty ? 1 / max(1, Self.product(gradient, gradient).squareRoot()) : 1
            var next = weights
            var nextLoss = loss
            var nextGradient = gradient
            repeat {
                for column in 0..<columnCount { next[column] = weights[column] + length * direction[column] }
                (nextLoss, nextGradient) = lossAndGradient(at: next)
                length /= 2
            } while nextLoss > loss + 1e-4 * length * 2 * slope && length > 1e-10
            let move = zip(next, weights).map { $0 - $1 }
            let change = zip(nextGradient, gradient).map { $0 - $1 }
            let curvature = Self.product(move, change)
            if curvature > 1e-12 {
                history.append((move, change, 1 / curvature))
                if history.count > 8 { history.removeFirst() }
            }
            let gain = loss - nextLoss
            (weights, loss, gradient) = (next, nextLoss, nextGradient)
            if gain < 1e-6 * max(1, loss) { break }
        }
        return weights
    }

    private func lossAndGradient(at weights: [Double]) -> (Double, [Double]) {
        let moves = zip(weights, centres).map { $0 - $1 }
        var gradient = zip(moves, penalties).map { $0 * $1 }
        var loss = 0.5 * Self.product(moves, gradient)
        rows.columns.withUnsafeBufferPointer { columns in
            rows.values.withUnsafeBufferPointer { values in
                gradient.withUnsafeMutableBufferPointer { gradient in
                    weights.withUnsafeBufferPointer { weights in
                        for row in 0..<rows.count {
                            let places = rows.starts[row]..<rows.starts[row + 1]
                            var sum = 0.0
                            for place in places { sum += weights[Int(columns[place])] * Double(values[place]) }
                            let sign = rows.labels[row] > 0.5 ? 1.0 : -1.0
                            let margin = sign * sum
                            loss +=
                                rows.importance[row] * (margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin)
                            let pull = -sign * rows.importance[row] / (1 + exp(margin))
                            for place in places { gradient[Int(columns[place])] += pull * Double(values[place]) }
                        }
                    }
                }
            }
        }
        return (loss, gradient)
    }

    /// The two-loop recursion.
    private static func direction(
        _ gradient: [Double], _ history: [(move: [Double], change: [Double], scale: Double)]
    ) -> [Double] {
        var result = gradient
        var factors: [Double] = []
        for step in history.reversed() {
            let factor = step.scale * product(step.move, result)
            factors.append(factor)
            for column in result.indices { result[column] -= factor * step.change[column] }
        }
        if let last = history.last {
            let scale = 1 / (last.scale * product(last.change, last.change))
            for column in result.indices { result[column] *= scale }
        }
        for (step, factor) in zip(history, factors.reversed()) {
            let other = step.scale * product(step.change, result)
            for column in result.indices { result[column] += (factor - other) * step.move[column] }
        }
        return result.map { -$0 }
    }

    private static func product(_ left: [Double], _ right: [Double]) -> Double {
        var sum = 0.0
        for index in left.indices { sum += left[index] * right[index] }
        return sum
    }
}

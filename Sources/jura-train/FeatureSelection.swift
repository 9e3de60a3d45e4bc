import Foundation

/// Chooses the features that are worth a weight: logistic regression with an absolute penalty, which leaves most
/// weights at exactly nothing, fitted by accelerated proximal steps. No randomness.
struct FeatureSelection {
    let rows: SparseRows
    let columnCount: Int
    /// The pull of every weight towards nothing; columns in `free` are not pulled.
    let pull: Double
    let free: Set<Int>

    private static let smallPenalty = 0.1

    /// The columns with a weight, rising.
    func columns(steps: Int) -> [Int] {
        let step = 1 / (steepness() * 0.25 + Self.smallPenalty)
        var weights = [Double](repeating: 0, count: columnCount)
        var ahead = weights
        var pace = 1.0
        for _ in 0..<steps {
            let gradient = gradient(at: ahead)
            let nextPace = (1 + (1 + 4 * pace * pace).squareRoot()) / 2
            let momentum = (pace - 1) / nextPace
            for column in 0..<columnCount {
                let moved = ahead[column] - step * gradient[column]
                let least = free.contains(column) ? 0 : step * pull
                let next = moved > least ? moved - least : moved < -least ? moved + least : 0
                ahead[column] = next + momentum * (next - weights[column])
                weights[column] = next
            }
            pace = nextPace
        }
        return weights.indices.filter { weights[$0] != 0 }
    }

    /// The greatest curvature of the loss, by repeated multiplication.
    private func steepness() -> Double {
        var vector = (0..<columnCount).map { 1 + Double($0 % 7) / 7 }
        var length = 1.0
        for _ in 0..<15 {
            var next = [Double](repeating: 0, count: columnCount)
            for row in 0..<rows.count {
                let sum = rows.sum(row, vector) * rows.importance[row]
                rows.add(sum, of: row, to: &next)
            }
            length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 0 else { return 1 }
            vector = next.map { $0 / length }
        }
        return length
    }

    private func gradient(at weights: [Double]) -> [Double] {
        var gradient = weights.map { $0 * Self.smallPenalty }
        for row in 0..<rows.count {
            let probability = 1 / (1 + exp(-rows.sum(row, weights)))
            rows.add(rows.importance[row] * (probability - rows.labels[row]), of: row, to: &gradient)
        }
        return gradient
    }
}

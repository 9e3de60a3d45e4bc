#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Figures on a scale: powers and shares.
package enum Scale {
    package static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

    /// The probability of a sum of weights, and the sum of a probability.
    package static func probability(logit: Double) -> Double { 1 / (1 + exp(-logit)) }
    package static func logit(probability: Double) -> Double { log(probability / (1 - probability)) }

    /// The natural logarithm.
    package static func logarithm(_ value: Double) -> Double { log(value) }

    /// The share (0 to 100) of a distribution that lies above `value`; `steps` are evenly spaced percentiles, rising.
    package static func share(of steps: [Double], above value: Double) -> Double {
        guard steps.count > 1 else { return 50 }
        let width = 100 / Double(steps.count - 1)
        // The lowest place where the value could stand, and the highest: ties count half.
        let below = steps.firstIndex { $0 >= value } ?? steps.count
        let notAbove = steps.firstIndex { $0 > value } ?? steps.count
        if below == steps.count { return 0 }
        if notAbove == 0 { return 100 }
        if below < notAbove {
            let low = Double(below) * width
            let high = Double(notAbove - 1) * width
            return 100 - (low + high) / 2
        }
        let fraction = (value - steps[below - 1]) / (steps[below] - steps[below - 1])
        return 100 - (Double(below - 1) + fraction) * width
    }

    /// `value` rounded to `digits` decimals, half away from zero.
    package static func rounded(_ value: Double, _ digits: Int) -> Double {
        let factor = pow(10, Double(digits))
        return (value * factor).rounded() / factor
    }
}

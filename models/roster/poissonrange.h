#pragma once

namespace dispatch {

/// A number with the range in which the truth is taken to lie.
struct Ranged {
    double value = 0;
    double low = 0;
    double high = 0;

    bool operator==(const Ranged&) const = default;
};

/// The sum of counted events, each with its weight.
struct WeightedCount {
    double sum = 0;     ///< of the weights
    double squares = 0; ///< of the weights' squares
    double largest = 0; ///< weight that one more event could have

    void add(double weight, double events)
    {
        sum += weight * events;
        squares += weight * weight * events;
    }
};

/// The two-sided range of a weighted sum of Poisson counts by the gamma method of Fay and Feuer (Statistics in Medicine 16, 1997,
/// 791-801). With all weights the same it is the exact Poisson range of Garwood; with no event at all its upper end is not 0.
[[nodiscard]] Ranged poissonRange(const WeightedCount& count, double confidence);

/// The value below which a gamma variable of this shape and scale 1 stays with the probability given.
[[nodiscard]] double gammaQuantile(double shape, double probability);
/// The smallest number of events that a Poisson count with this mean does not pass with the probability given.
[[nodiscard]] int poissonQuantile(double mean, double probability);

} // namespace dispatch

#include "poissonrange.h"

#include <cmath>

namespace dispatch {

namespace {

constexpr double close = 1e-12;
constexpr int terms = 10'000;

/// The regularised lower incomplete gamma function: its series left of the middle, Lentz's continued fraction right of it.
double gammaBelow(double shape, double x)
{
    if (x <= 0)
        return 0;
    const double front = std::exp(shape * std::log(x) - x - std::lgamma(shape));
    if (x < shape + 1) {
        double term = 1 / shape, sum = term;
        for (int n = 1; n < terms && term > sum * close; ++n) {
            term *= x / (shape + n);
            sum += term;
        }
        return front * sum;
    }
    constexpr double tiny = 1e-300;
    double b = x + 1 - shape, c = 1 / tiny, d = 1 / b, fraction = d;
    for (int n = 1; n < terms; ++n) {
        const double a = -n * (n - shape);
        b += 2;
        d = a * d + b;
        d = 1 / (std::abs(d) < tiny ? tiny : d);
        c = b + a / c;
        c = std::abs(c) < tiny ? tiny : c;
        fraction *= d * c;
        if (std::abs(d * c - 1) < close)
            break;
    }
    return 1 - front * fraction;
}

} // namespace

double gammaQuantile(double shape, double probability)
{
    if (shape <= 0 || probability <= 0)
        return 0;
    double low = 0, high = shape + 1;
    while (gammaBelow(shape, high) < probability)
        high *= 2;
    while (high - low > high * 1e-10) {
        const double middle = (low + high) / 2;
        (gammaBelow(shape, middle) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

Ranged poissonRange(const WeightedCount& count, double confidence)
{
    const double outside = (1 - confidence) / 2;
    Ranged range{count.sum, 0, 0};
    if (count.sum > 0)
        range.low = count.squares / count.sum * gammaQuantile(count.sum * count.sum / count.squares, outside);
    const double above = count.sum + count.largest, spread = count.squares + count.largest * count.largest;
    if (above > 0)
        range.high = spread / above * gammaQuantile(above * above / spread, 1 - outside);
    return range;
}

int poissonQuantile(double mean, double probability)
{
    double term = std::exp(-mean), sum = term;
    int events = 0;
    while (sum < probability && events < terms) {
        ++events;
        term *= mean / events;
        sum += term;
    }
    return events;
}

} // namespace dispatch

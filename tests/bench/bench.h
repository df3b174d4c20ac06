#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace dispatch::bench {

/// Prints what was measured, one JSON object a line.
class Report {
public:
    explicit Report(bool smoke) : m_smoke(smoke) {}

    /// A short run that only shows that the bench works; its numbers mean little.
    [[nodiscard]] bool smoke() const { return m_smoke; }
    /// @p baseline is what the value is to be seen beside; 0 when there is nothing to compare with.
    void line(const QString& bench, const QString& metric, double value, const QString& unit, double baseline) const;

private:
    bool m_smoke;
};

/// A bench says its name and how it runs; the file it stands in needs nothing else.
class Bench {
public:
    Bench(QString name, std::function<void(const Report&)> run);
};

/// Milliseconds that @p work takes.
template <typename Work>
[[nodiscard]] double millisecondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The sample below which the given share of all lies.
[[nodiscard]] double quantile(QList<double> samples, double share);

} // namespace dispatch::bench

#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>

namespace dispatch::test {

/// How long each of many like things took.
class Pace {
public:
    template <typename Work>
    void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] qsizetype count() const { return m_times.size(); }
    [[nodiscard]] double longest() const { return *std::ranges::max_element(m_times); }
    [[nodiscard]] double median() const
    {
        auto sorted = m_times;
        std::ranges::sort(sorted);
        return sorted.at(sorted.size() / 2);
    }

private:
    QList<double> m_times; ///< milliseconds
};

} // namespace dispatch::test

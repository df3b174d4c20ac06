#pragma once

#include "instant.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace dispatch {

/// A linear model some of whose numbers are whole, made smallest by HiGHS. What HiGHS is stays in one file.
class Optimum {
public:
    using Terms = QList<std::pair<int, double>>; ///< column and factor

    struct Effort {
        Span time{};
        double gapShare = 0;                ///< stops when this close to the best there can be, as a share of it
        double gap = 0;                     ///< or as a difference
        std::function<bool()> cancelled;    ///< asked now and then
    };
    struct Answer {
        QList<double> values;
        bool proved = false;                ///< as close to the best as was asked for
    };

    Optimum();
    ~Optimum();
    Q_DISABLE_COPY_MOVE(Optimum)

    int column(double cost, double low, double high, bool whole);
    void row(double low, const Terms& terms, double high);
    [[nodiscard]] int columns() const;

    /// @p start: some columns of a solution that is already known. Nothing when there was no answer in time.
    [[nodiscard]] std::optional<Answer> minimise(const Effort& effort, const Terms& start = {});

    static double unbounded();

private:
    struct Model;
    std::unique_ptr<Model> m_model;
};

} // namespace dispatch

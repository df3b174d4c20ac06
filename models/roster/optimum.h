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
        Span time{};                        ///< for all of it
        double gap = 0;                     ///< an answer this close to the best there can be is as good
        std::function<bool()> cancelled;    ///< asked now and then
        Span search{};                      ///< for approach(): after this it makes a good answer no better
    };
    struct Answer {
        QList<double> values;
        bool ended = false;                 ///< the search was not cut off by the time
    };

    Optimum();
    ~Optimum();
    Q_DISABLE_COPY_MOVE(Optimum)

    int column(double cost, double low, double high, bool whole);
    void constant(double cost);
    void row(double low, const Terms& terms, double high);
    [[nodiscard]] int columns() const;

    /// The best there is. @p known: the columns that are to be chosen, 0 or 1, as in a solution that is known already; the others follow
    /// from them. What is answered costs no more than that. Nothing when there was no answer in time.
    [[nodiscard]] std::optional<Answer> minimise(const Effort& effort, const Terms& known);
    /// Nearly the best, in a small part of the time.
    [[nodiscard]] std::optional<Answer> approach(const Effort& effort, const Terms& known);

    static double unbounded();

private:
    struct Model;
    std::unique_ptr<Model> m_model;
};

} // namespace dispatch

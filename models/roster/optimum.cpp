#include "optimum.h"

#include <Highs.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace dispatch {

struct Optimum::Model {
    HighsLp lp;

    const HighsLp& whole()
    {
        lp.a_matrix_.num_col_ = lp.num_col_;
        lp.a_matrix_.num_row_ = lp.num_row_;
        return lp;
    }
};

Optimum::Optimum() : m_model(std::make_unique<Model>())
{
    auto& lp = m_model->lp;
    lp.a_matrix_.format_ = MatrixFormat::kRowwise;
    lp.a_matrix_.start_ = {0};
}

Optimum::~Optimum() = default;

double Optimum::unbounded() { return kHighsInf; }

int Optimum::columns() const { return m_model->lp.num_col_; }

int Optimum::column(double cost, double low, double high, bool whole)
{
    auto& lp = m_model->lp;
    lp.col_cost_.push_back(cost);
    lp.col_lower_.push_back(low);
    lp.col_upper_.push_back(high);
    lp.integrality_.push_back(whole ? HighsVarType::kInteger : HighsVarType::kContinuous);
    return lp.num_col_++;
}

void Optimum::constant(double cost) { m_model->lp.offset_ += cost; }

void Optimum::row(double low, const Terms& terms, double high)
{
    auto& lp = m_model->lp;
    lp.row_lower_.push_back(low);
    lp.row_upper_.push_back(high);
    for (const auto& [column, factor] : terms) {
        lp.a_matrix_.index_.push_back(column);
        lp.a_matrix_.value_.push_back(factor);
    }
    lp.a_matrix_.start_.push_back(HighsInt(lp.a_matrix_.index_.size()));
    ++lp.num_row_;
}

namespace {

using Clock = std::chrono::steady_clock;

constexpr double whole = 1e-6;       // closer to a whole number is whole
constexpr std::size_t partAtOnce = 10;

struct Found {
    std::vector<double> values;
    double cost = 0;
    bool ended = false; ///< not cut off by the time
};

/// What is asked of HiGHS about one model.
class Questions {
public:
    Questions(const HighsLp& lp, const Optimum::Terms& known, const Optimum::Effort& effort) : m_lp(lp), m_known(std::size_t(lp.num_col_)), m_effort(effort)
    {
        for (const auto& [column, value] : known) {
            m_choices.push_back(column);
            m_known[std::size_t(column)] = value;
        }
    }

    [[nodiscard]] std::optional<Found> known() const { return completed(m_known); }

    /// No answer costs less.
    [[nodiscard]] std::optional<Found> linear()
    {
        auto lp = m_lp;
        lp.integrality_.clear();
        return pass(m_linear, lp) ? run(m_linear, m_effort.time) : std::nullopt;
    }

    /// From the linear answer down: a part of what is nearest to done is done, until nothing is open.
    [[nodiscard]] std::optional<Found> dive(Found now)
    {
        while (true) {
            std::vector<std::pair<double, HighsInt>> open;
            for (const auto column : m_choices)
                if (const double value = now.values[std::size_t(column)]; value > 1 - whole)
                    m_linear.changeColBounds(column, 1, 1);
                else if (value > whole)
                    open.emplace_back(value, column);
            if (open.empty())
                return completed(now.values);
            std::ranges::sort(open, std::greater{});
            auto next = done(open, std::max<std::size_t>(1, open.size() / partAtOnce));
            if (!next)
                return std::nullopt;
            now = std::move(*next);
        }
    }

    /// Searches the whole model.
    [[nodiscard]] std::optional<Found> better(const Found& found) const
    {
        return searched(found, m_effort.time, -kHighsInf, [](std::size_t) { return false; });
    }

    /// Searches where @p found and the linear answer differ.
    [[nodiscard]] std::optional<Found> better(const Found& found, const Found& linear) const
    {
        return searched(found, m_effort.search, linear.cost + m_effort.gap,
            [&](std::size_t column) { return std::abs(found.values[column] - linear.values[column]) < whole; });
    }

private:
    /// The best with every choice as in @p values.
    [[nodiscard]] std::optional<Found> completed(const std::vector<double>& values) const
    {
        Highs highs;
        return pass(highs, kept(values, [](std::size_t) { return true; })) ? run(highs, m_effort.time) : std::nullopt;
    }

    /// The first @p count of @p open at once; where they can't be, half as many; where not even the nearest can, it never is.
    std::optional<Found> done(const std::vector<std::pair<double, HighsInt>>& open, std::size_t count)
    {
        while (true) {
            for (std::size_t i = 0; i < open.size(); ++i)
                m_linear.changeColBounds(open[i].second, i < count ? 1 : 0, count == 0 && i == 0 ? 0 : 1);
            auto next = run(m_linear, m_effort.time);
            if (next || count == 0 || over(m_effort.time))
                return next;
            count /= 2;
        }
    }

    /// @p enough: what costs no more is as good as any.
    template <typename Keeps>
    [[nodiscard]] std::optional<Found> searched(const Found& found, Span until, double enough, Keeps keeps) const
    {
        Highs highs;
        highs.setOptionValue("objective_target", enough);
        if (over(until) || !pass(highs, kept(found.values, keeps)))
            return std::nullopt;
        HighsSolution start;
        start.col_value = found.values;
        highs.setSolution(start);
        return run(highs, until);
    }

    template <typename Keeps>
    [[nodiscard]] HighsLp kept(const std::vector<double>& values, Keeps keeps) const
    {
        auto lp = m_lp;
        for (const auto choice : m_choices)
            if (const auto column = std::size_t(choice); keeps(column))
                lp.col_lower_[column] = lp.col_upper_[column] = std::round(values[column]);
        return lp;
    }

    bool pass(Highs& highs, const HighsLp& lp) const
    {
        highs.setOptionValue("output_flag", false);
        // One thread: whoever waits for the answer still works on this machine, and the same question gets the same answer.
        highs.setOptionValue("threads", 1);
        highs.setOptionValue("parallel", "off");
        highs.setOptionValue("mip_rel_gap", 0.);
        highs.setOptionValue("mip_abs_gap", m_effort.gap);
        if (m_effort.cancelled) {
            highs.setCallback([this](int, const std::string&, const HighsCallbackDataOut*, HighsCallbackDataIn* in, void*) {
                if (in)
                    in->user_interrupt = m_effort.cancelled();
            });
            highs.startCallback(kCallbackMipInterrupt);
            highs.startCallback(kCallbackSimplexInterrupt);
        }
        return highs.passModel(lp) != HighsStatus::kError;
    }

    std::optional<Found> run(Highs& highs, Span until) const
    {
        // HiGHS counts the time of all runs together.
        const auto left = std::max(Clock::duration{}, m_begun + until - Clock::now());
        highs.setOptionValue("time_limit", highs.getRunTime() + std::chrono::duration<double>(left).count());
        highs.run();
        const auto status = highs.getModelStatus();
        const bool ended = status == HighsModelStatus::kOptimal || status == HighsModelStatus::kObjectiveTarget;
        // Until it is at its end, the simplex method holds nothing of use.
        if (highs.getInfo().primal_solution_status != kSolutionStatusFeasible || (highs.getLp().integrality_.empty() && !ended))
            return std::nullopt;
        return Found{highs.getSolution().col_value, highs.getInfo().objective_function_value, ended};
    }

    [[nodiscard]] bool over(Span until) const { return Clock::now() >= m_begun + until || (m_effort.cancelled && m_effort.cancelled()); }

    const HighsLp& m_lp;
    std::vector<HighsInt> m_choices;
    std::vector<double> m_known;
    const Optimum::Effort& m_effort;
    Clock::time_point m_begun = Clock::now();
    Highs m_linear;
};

void take(Found& best, const std::optional<Found>& next)
{
    if (next && next->cost < best.cost)
        best = *next;
}

Optimum::Answer answered(const Found& best, bool ended) { return {QList<double>(best.values.begin(), best.values.end()), ended}; }

} // namespace

std::optional<Optimum::Answer> Optimum::minimise(const Effort& effort, const Terms& known)
{
    Questions questions(m_model->whole(), known, effort);
    auto best = questions.known();
    if (!best)
        return std::nullopt;
    const auto better = questions.better(*best);
    take(*best, better);
    return answered(*best, better && better->ended);
}

/// HiGHS spends most of its time on cuts that hardly move the bound of a roster, while the plain linear model is nearly whole. So that is
/// solved first; a dive from there gives a good answer within a second; then only that is searched in which the two differ.
std::optional<Optimum::Answer> Optimum::approach(const Effort& effort, const Terms& known)
{
    Questions questions(m_model->whole(), known, effort);
    auto best = questions.known();
    if (!best)
        return std::nullopt;
    const auto linear = questions.linear();
    if (!linear)
        return answered(*best, false);
    take(*best, questions.dive(*linear));
    if (best->cost <= linear->cost + effort.gap)
        return answered(*best, true);
    const auto better = questions.better(*best, *linear);
    take(*best, better);
    return answered(*best, better && better->ended);
}

} // namespace dispatch

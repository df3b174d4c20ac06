#include "optimum.h"

#include <Highs.h>

#include <chrono>
#include <cmath>

namespace dispatch {

struct Optimum::Model {
    HighsLp lp;
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

struct Solved {
    std::vector<double> values;
    double cost = 0;
    bool optimal = false;
};

std::optional<Solved> solved(const HighsLp& lp, const Optimum::Effort& effort, Span time, const Optimum::Terms& start)
{
    Highs highs;
    highs.setOptionValue("output_flag", false);
    // One thread: whoever waits for the answer still works on this machine, and the same question gets the same answer.
    highs.setOptionValue("threads", 1);
    highs.setOptionValue("parallel", "off");
    highs.setOptionValue("time_limit", std::max(0., double(time.count()) / 1000));
    highs.setOptionValue("mip_rel_gap", effort.gapShare);
    highs.setOptionValue("mip_abs_gap", effort.gap);
    if (effort.cancelled) {
        highs.setCallback([&effort](int, const std::string&, const HighsCallbackDataOut*, HighsCallbackDataIn* in, void*) {
            if (in)
                in->user_interrupt = effort.cancelled();
        });
        highs.startCallback(kCallbackMipInterrupt);
        highs.startCallback(kCallbackSimplexInterrupt);
    }
    if (highs.passModel(lp) == HighsStatus::kError)
        return std::nullopt;
    if (!start.isEmpty()) {
        std::vector<HighsInt> columns;
        std::vector<double> values;
        for (const auto& [column, value] : start) {
            columns.push_back(column);
            values.push_back(value);
        }
        highs.setSolution(HighsInt(columns.size()), columns.data(), values.data());
    }
    highs.run();
    const bool optimal = highs.getModelStatus() == HighsModelStatus::kOptimal;
    if (highs.getInfo().primal_solution_status != kSolutionStatusFeasible || (lp.integrality_.empty() && !optimal))
        return std::nullopt;
    return Solved{highs.getSolution().col_value, highs.getInfo().objective_function_value, optimal};
}

} // namespace

/// HiGHS spends most of its time on cuts that hardly move the bound of a roster, and then finds the answer among the numbers that are
/// not whole in the plain linear model. So that is done first: what is whole there stays, the rest is searched. The linear model says
/// how far from the best that can be at most; only when it is too far the whole model is searched, beginning with what was found.
std::optional<Optimum::Answer> Optimum::minimise(const Effort& effort, const Terms& start)
{
    auto& lp = m_model->lp;
    lp.a_matrix_.num_col_ = lp.num_col_;
    lp.a_matrix_.num_row_ = lp.num_row_;
    const auto begun = std::chrono::steady_clock::now();
    const auto left = [&] { return effort.time - std::chrono::duration_cast<Span>(std::chrono::steady_clock::now() - begun); };

    auto relaxed = lp;
    relaxed.integrality_.clear();
    std::optional<Solved> found;
    if (const auto bound = solved(relaxed, effort, left(), {})) {
        auto rest = lp;
        for (std::size_t i = 0; i < bound->values.size(); ++i)
            if (const double whole = std::round(bound->values[i]); rest.integrality_[i] == HighsVarType::kInteger && std::abs(bound->values[i] - whole) < 1e-6)
                rest.col_lower_[i] = rest.col_upper_[i] = whole;
        found = solved(rest, effort, left(), {});
        if (found && found->cost - bound->cost <= std::max(effort.gap, effort.gapShare * std::abs(found->cost)))
            return Answer{QList<double>(found->values.begin(), found->values.end()), true};
    }
    auto from = start;
    if (found) {
        from.clear();
        for (std::size_t i = 0; i < found->values.size(); ++i)
            from.append({int(i), found->values[i]});
    }
    const auto whole = solved(lp, effort, left(), from);
    if (whole && (!found || whole->cost <= found->cost))
        found = whole;
    if (!found)
        return std::nullopt;
    return Answer{QList<double>(found->values.begin(), found->values.end()), whole && whole->optimal};
}

} // namespace dispatch

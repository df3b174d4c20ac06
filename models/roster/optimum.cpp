#include "optimum.h"

#include <Highs.h>

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

std::optional<Optimum::Answer> Optimum::minimise(const Effort& effort, const Terms& start)
{
    auto& lp = m_model->lp;
    lp.a_matrix_.num_col_ = lp.num_col_;
    lp.a_matrix_.num_row_ = lp.num_row_;
    Highs highs;
    highs.setOptionValue("output_flag", false);
    // One thread: whoever waits for the answer still works on this machine, and the same question gets the same answer.
    highs.setOptionValue("threads", 1);
    highs.setOptionValue("parallel", "off");
    highs.setOptionValue("time_limit", double(effort.time.count()) / 1000);
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
    if (highs.getInfo().primal_solution_status != kSolutionStatusFeasible)
        return std::nullopt;
    const auto& values = highs.getSolution().col_value;
    return Answer{QList<double>(values.begin(), values.end()), highs.getModelStatus() == HighsModelStatus::kOptimal};
}

} // namespace dispatch

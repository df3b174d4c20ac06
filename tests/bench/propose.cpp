#include "bench.h"
#include "programroster.h"

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

struct Outcome {
    double missing = 0; ///< hours that requirements lack
    double open = 0;    ///< hours of shifts that nobody has
    double nights = 0;  ///< between the responder with the most and the one with the fewest, of those who may be asked for every hour

    Outcome(const FillQuestion& question, const FillProposal& proposal)
    {
        const auto hoursOf = [](Span span) { return double(span.count()) / double(hour.count()); };
        for (const auto& gap : proposal.gaps)
            for (const auto& step : gap.steps)
                missing += hoursOf(step.to - step.from) * step.missing();
        for (const auto& each : proposal.open)
            open += hoursOf(each.shift.end - each.shift.start);
        QList<int> all;
        for (const auto& person : question.view.staff) {
            const auto preference = std::ranges::find(question.view.preferences, person.id, &Preference::staff);
            if (person.role == Role::Responder && preference->unwilling.isEmpty() && preference->weekHours == 0)
                all.append(proposal.burdens.value(person.id).nights);
        }
        if (!all.isEmpty())
            nights = std::ranges::max(all) - std::ranges::min(all);
    }
};

/// A quarter for the program's planned size, beside filling it one after the other.
void run(const Report& report)
{
    std::mt19937_64 random(1);
    auto question = test::programQuestion(60, report.smoke() ? 7 : 91, random);
    FillProposal searched, plain;
    const double took = millisecondsOf([&] { searched = propose(question); });
    question.budget = {};
    const double plainTook = millisecondsOf([&] { plain = propose(question); });
    const Outcome best(question, searched), baseline(question, plain);
    report.line(u"propose"_s, u"shifts"_s, double(question.open.size()), u"shifts"_s, 0);
    report.line(u"propose"_s, u"quarter_of_60"_s, took / 1000, u"s"_s, plainTook / 1000);
    report.line(u"propose"_s, u"missing"_s, best.missing, u"h"_s, baseline.missing);
    report.line(u"propose"_s, u"open"_s, best.open, u"h"_s, baseline.open);
    report.line(u"propose"_s, u"spread_of_nights"_s, best.nights, u"nights"_s, baseline.nights);
}

const Bench bench(QStringLiteral("propose"), run);

} // namespace
} // namespace dispatch::bench

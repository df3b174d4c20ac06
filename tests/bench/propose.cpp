#include "bench.h"
#include "hourofweek.h"
#include "programroster.h"

#include <ctime>

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// How good a filling is.
struct Outcome {
    double missing = 0;  ///< hours that requirements lack
    double open = 0;     ///< hours of shifts that nobody has
    double unwilling = 0; ///< hours of who would rather not
    double broken = 0;   ///< limits of the rules
    /// Between the responder with the most and the one with the fewest, of those who may be asked for every hour.
    double nights = 0;
    double weekends = 0;
    double holidays = 0;

    Outcome(const FillQuestion& question, const FillProposal& proposal)
    {
        const auto hoursOf = [](Span span) { return double(span.count()) / double(hour.count()); };
        for (const auto& gap : proposal.gaps)
            for (const auto& step : gap.steps)
                missing += hoursOf(step.to - step.from) * step.missing();
        for (const auto& each : proposal.open)
            open += hoursOf(each.shift.end - each.shift.start);
        auto shifts = question.view.shifts;
        for (const auto& filled : proposal.filled)
            shifts.append(filled.shift);
        QList<Burden> all;
        for (const auto& person : question.view.staff) {
            broken += double(std::ranges::count_if(breachesOf(person, shifts, question.rules, question.view.licences, question.view.leaves, question.view.zone),
                [](const Breach& breach) { return breach.weight != Weight::Told; }));
            const auto preference = std::ranges::find(question.view.preferences, person.id, &Preference::staff);
            for (const auto& filled : proposal.filled)
                if (filled.shift.staff == person.id)
                    for (const auto& each : clockHours(filled.shift.start, filled.shift.end, question.view.zone))
                        if (preference->unwilling.contains(each.hourOfWeek))
                            unwilling += hoursOf(each.to - each.from);
            if (person.role == Role::Responder && preference->unwilling.isEmpty() && preference->weekHours == 0)
                all.append(proposal.burdens.value(person.id));
        }
        const auto spread = [&all](int Burden::* of) {
            const auto [least, most] = std::ranges::minmax_element(all, {}, of);
            return least == all.end() ? 0. : double((*most).*of - (*least).*of);
        };
        nights = spread(&Burden::nights);
        weekends = spread(&Burden::weekends);
        holidays = spread(&Burden::holidays);
    }
};

/// From the moment at which somebody wants it to stop until the answer is there.
double cancelledWithin(FillQuestion question, Span after)
{
    const auto wanted = Clock::now() + after;
    question.goOn = [wanted](double) { return Clock::now() < wanted; };
    const auto proposal = propose(question);
    return proposal.stopped ? std::chrono::duration<double>(Clock::now() - wanted).count() : 0;
}

/// A quarter for the program's planned size, beside filling it one after the other.
void run(const Report& report)
{
    std::mt19937_64 random(1);
    auto question = test::programQuestion(60, report.smoke() ? 7 : 91, random);
    FillProposal searched, plain;
    auto spent = std::clock();
    const auto processorSeconds = [&spent] { return double(std::clock() - spent) / CLOCKS_PER_SEC; };
    const double took = millisecondsOf([&] { searched = propose(question); });
    const double processor = processorSeconds();
    double cancelled = 0;
    for (const auto after : {second / 10, 2 * second, 5 * second})
        cancelled = std::max(cancelled, report.smoke() ? 0 : cancelledWithin(question, after));
    question.budget = {};
    spent = std::clock();
    const double plainTook = millisecondsOf([&] { plain = propose(question); });
    const double plainProcessor = processorSeconds();
    const Outcome best(question, searched), baseline(question, plain);
    const auto line = [&report](const QString& metric, double value, const QString& unit, double beside) { report.line(u"propose"_s, metric, value, unit, beside); };
    line(u"shifts"_s, double(question.open.size()), u"shifts"_s, 0);
    line(u"quarter_of_60"_s, took / 1000, u"s"_s, plainTook / 1000);
    line(u"processor"_s, processor, u"s"_s, plainProcessor);
    line(u"searched_to_the_end"_s, searched.searched, u"yes"_s, 0);
    line(u"cancelled_within"_s, cancelled, u"s"_s, 0);
    line(u"rules_broken"_s, best.broken, u"limits"_s, baseline.broken);
    line(u"missing"_s, best.missing, u"h"_s, baseline.missing);
    line(u"open"_s, best.open, u"h"_s, baseline.open);
    line(u"unwilling"_s, best.unwilling, u"h"_s, baseline.unwilling);
    line(u"spread_of_nights"_s, best.nights, u"nights"_s, baseline.nights);
    line(u"spread_of_weekends"_s, best.weekends, u"shifts"_s, baseline.weekends);
    line(u"spread_of_holidays"_s, best.holidays, u"shifts"_s, baseline.holidays);
}

const Bench bench(QStringLiteral("propose"), run);

} // namespace
} // namespace dispatch::bench

#include "pastshift.h"

using namespace Qt::StringLiterals;

namespace dispatch::pastshift {
namespace {

template <typename Noun>
Result<> take(const CentreSession& session, QAnyStringView step, const QVariantMap& values, Changes& changes)
{
    return session.ask(step, values).and_then([&](const CentreSession::Rows& rows) -> Result<> {
        for (const auto& row : rows) {
            auto noun = fromRow<Noun>(QJsonDocument::fromJson(row.value(u"body"_s).toString().toUtf8()).object());
            if (!noun)
                return refuse(u"The centre's calls can not be read; its program may be a newer one."_s, noun.error().detail);
            changes.of<Noun>().append(*std::move(noun));
        }
        return {};
    });
}

} // namespace

Result<Changes> read(const AdminLine& line, Instant from, Instant to)
{
    const auto place = line.place();
    if (!place)
        return std::unexpected(place.error());
    CentreSession session(*place);
    const QVariantMap between{{u"after"_s, toDateTime(from, QTimeZone::UTC)}, {u"before"_s, toDateTime(to, QTimeZone::UTC)}};
    Changes changes;
    return session.open()
        .and_then([&] {
            return session.together([&] {
                return session.perform("past_read_only", {})
                    .and_then([&] { return take<Incident>(session, "past_incidents", between, changes); })
                    .and_then([&] { return take<Closure>(session, "past_closures", between, changes); })
                    .and_then([&] { return take<Assignment>(session, "past_assignments", between, changes); })
                    .and_then([&] { return take<Person>(session, "past_persons", between, changes); })
                    .and_then([&] { return take<Staff>(session, "past_staff", {}, changes); });
            });
        })
        .transform([&] { return changes; });
}

} // namespace dispatch::pastshift

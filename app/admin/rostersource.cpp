#include "rostersource.h"

#include "countyclock.h"
#include "sampleroster.h"
#include "toldpicture.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void loadRosterFiles()
{
    Q_INIT_RESOURCE(dispatch_scenarios);
    Q_INIT_RESOURCE(dispatch_codes);
    Q_INIT_RESOURCE(dispatch_roster_rules);
}

namespace dispatch {
namespace {

QByteArray bundled(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a file of the program itself can not be read");
    return file.readAll();
}

Result<Picture> samplePicture(Instant now, const QTimeZone& zone)
{
    const SystemClock clock;
    // Nothing of it is kept: the same identities each time.
    IdSource ids(clock, QRandomGenerator(1));
    const auto shift = SampleShift::fromJson(bundled(u":/scenarios/sample-shift.json"_s), now, ids);
    if (!shift)
        return std::unexpected(shift.error());
    return RosterSource::sample(*shift, now, zone, ids).and_then([&](const Command& roster) { return pictureOf({shift->command, roster}); });
}

template <typename Noun>
Result<> take(const CentreSession& session, QAnyStringView step, const QVariantMap& values, Changes& changes)
{
    return session.ask(step, values).and_then([&](const CentreSession::Rows& rows) -> Result<> {
        for (const auto& row : rows) {
            auto noun = fromRow<Noun>(QJsonDocument::fromJson(row.value(u"body"_s).toString().toUtf8()).object());
            if (!noun)
                return refuse(u"The centre's roster can not be read; its program may be a newer one."_s, noun.error().detail);
            changes.of<Noun>().append(*std::move(noun));
        }
        return {};
    });
}

Result<Picture> central(const AdminLine& line, Instant from, Instant to)
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
                return session.perform("roster_read_only", {})
                    .and_then([&] { return take<Staff>(session, "roster_staff", {}, changes); })
                    .and_then([&] { return take<Licence>(session, "roster_licences", {}, changes); })
                    .and_then([&] { return take<Requirement>(session, "roster_requirements", {}, changes); })
                    .and_then([&] { return take<Preference>(session, "roster_preferences", {}, changes); })
                    .and_then([&] { return take<Shift>(session, "roster_shifts", between, changes); })
                    .and_then([&] { return take<Leave>(session, "roster_leaves", between, changes); });
            });
        })
        .transform([&] {
            Picture picture;
            picture.apply(changes);
            return picture;
        });
}

} // namespace

Result<RosterSource> RosterSource::empty()
{
    loadRosterFiles();
    RosterSource source;
    if (auto added = source.codes.add(bundled(u":/codes/lists.json"_s)); !added)
        return std::unexpected(added.error());
    return RosterRules::fromJson(bundled(u":/roster/rules-2026-09.json"_s)).transform([&](const RosterRules& rules) {
        source.rules = rules;
        return source;
    });
}

Result<RosterSource> RosterSource::read(const AdminLine& line, Instant now, const QTimeZone& zone, Instant from, Instant to)
{
    if (line.has(u"training"_s) == line.has(u"server"_s))
        return refuse(u"Which roster? --training for the sample one, or --server and where the centre is."_s);
    return empty().and_then([&](RosterSource source) {
        return (line.has(u"training"_s) ? samplePicture(now, zone) : central(line, from, to)).transform([&](const Picture& picture) {
            source.picture = picture;
            return source;
        });
    });
}

Result<Command> RosterSource::sample(const SampleShift& shift, Instant now, const QTimeZone& zone, IdSource& ids)
{
    loadRosterFiles();
    const auto [from, to] = sampleReach(now);
    return holidaysIn(u":/roster/holiday_us-ca_en-us"_s, dateAt(from, zone).addDays(-2), dateAt(to, zone).addDays(2)).and_then([&](const Holidays& holidays) {
        return SampleRoster::fromJson(bundled(u":/scenarios/sample-roster.json"_s), shift, now, zone, holidays, ids);
    });
}

} // namespace dispatch

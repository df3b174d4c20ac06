#include "whocomes.h"

#include "jsonfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTime>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::WhoComes)
};

constexpr int minutesOfDay = 24 * 60;
constexpr int daysOfWeek = 7;
const QStringList weekdays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
const auto police = u"police"_s;
const QStringList kinds{police, u"co_responder"_s, u"fire"_s, u"community"_s};

/// Whether the ring holds the point; its borders belong to nobody in particular.
bool holds(const QList<Point>& ring, const Point& point)
{
    bool inside = false;
    for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
        const auto& a = ring[i];
        const auto& b = ring[before];
        if ((a.latitude > point.latitude) != (b.latitude > point.latitude)
            && point.longitude < (b.longitude - a.longitude) * (point.latitude - a.latitude) / (b.latitude - a.latitude) + a.longitude)
            inside = !inside;
    }
    return inside;
}

QString clock(int minuteOfDay) { return u"%1:%2"_s.arg(minuteOfDay / 60, 2, 10, QChar(u'0')).arg(minuteOfDay % 60, 2, 10, QChar(u'0')); }

} // namespace

/// Reads the file and remembers the first thing in it that is wrong.
class WhoComes::Reader {
public:
    explicit Reader(const QByteArray& json) : m_json(json) {}

    Result<WhoComes> read()
    {
        const auto file = jsonfile::parsed(m_json, what);
        if (!file)
            return std::unexpected(file.error());
        const auto whole = file->toObject();
        only(whole, {}, {u"version"_s, u"about"_s, u"stale_after_days"_s, u"entries"_s});
        WhoComes table;
        table.m_version = text(whole, {}, u"version"_s);
        table.m_staleAfterDays = whole.value("stale_after_days"_L1).toInt();
        if (table.m_staleAfterDays < 1)
            wrong({}, u"stale_after_days is not a number of days"_s);
        if (!whole.value("entries"_L1).isArray())
            wrong({}, u"entries is not an array"_s);
        QSet<QString> ids;
        for (const auto& each : whole.value("entries"_L1).toArray()) {
            auto entry = readEntry(each.toObject());
            if (ids.contains(entry.id))
                wrong(entry.id, u"the id is there twice"_s);
            ids.insert(entry.id);
            table.m_entries.append(std::move(entry));
        }
        if (m_refused)
            return std::unexpected(*m_refused);
        return table;
    }

private:
    Entry readEntry(const QJsonObject& object)
    {
        Entry entry;
        entry.id = text(object, u"an entry"_s, u"id"_s);
        const auto& where = entry.id;
        entry.line = lineOf(entry.id);
        only(object, where, {u"id"_s, u"kind"_s, u"who"_s, u"why"_s, u"areas"_s, u"ring"_s, u"hours"_s, u"when_observed"_s, u"as_of"_s, u"source"_s});
        entry.kind = text(object, where, u"kind"_s);
        if (!kinds.contains(entry.kind))
            wrong(where, u"kind is none of %1"_s.arg(kinds.join(u", ")));
        entry.who = words(object, where, u"who"_s);
        entry.why = words(object, where, u"why"_s);
        entry.source = text(object, where, u"source"_s);
        entry.asOf = QDate::fromString(object.value("as_of"_L1).toString(), Qt::ISODate);
        if (!entry.asOf.isValid())
            wrong(where, u"as_of is no date"_s);
        readWhere(object, entry);
        readHours(object, entry);
        for (const auto& each : object.value("when_observed"_L1).toArray())
            entry.whenObserved.insert(each.toString());
        return entry;
    }

    void readWhere(const QJsonObject& object, Entry& entry)
    {
        const auto areas = object.value("areas"_L1);
        entry.everywhere = areas == "all"_L1;
        for (const auto& each : areas.toArray())
            entry.areas.insert(each.toString());
        for (const auto& each : object.value("ring"_L1).toArray()) {
            const auto pair = each.toArray();
            if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
                wrong(entry.id, u"the ring has a corner that is no point"_s);
            entry.ring.append({pair.at(0).toDouble(), pair.at(1).toDouble()});
        }
        if (!entry.ring.isEmpty() && entry.ring.size() < 3)
            wrong(entry.id, u"the ring has fewer than three corners"_s);
        if (!entry.everywhere && entry.areas.isEmpty() && entry.ring.isEmpty())
            wrong(entry.id, u"areas and ring are missing"_s);
    }

    void readHours(const QJsonObject& object, Entry& entry)
    {
        const auto hours = object.value("hours"_L1);
        entry.always = hours == "always"_L1;
        if (entry.always || hours.isUndefined())
            return;
        if (hours.toArray().isEmpty())
            wrong(entry.id, u"hours are neither \"always\" nor a list"_s);
        for (const auto& each : hours.toArray()) {
            Stretch stretch;
            stretch.days = daysIn(each["days"_L1].toString());
            const auto from = minuteIn(each["from"_L1].toString());
            const auto to = minuteIn(each["to"_L1].toString());
            if (stretch.days.isEmpty() || !from || !to)
                wrong(entry.id, u"hours are not like {\"days\": \"mon-fri\", \"from\": \"08:00\", \"to\": \"18:00\"}"_s);
            stretch.from = from.value_or(0);
            stretch.to = to.value_or(0);
            entry.hours.append(stretch);
        }
    }

    static QSet<int> daysIn(const QString& text)
    {
        QSet<int> days;
        for (const auto& part : text.split(u',')) {
            const auto ends = part.trimmed().split(u'-');
            const auto first = weekdays.indexOf(ends.first());
            const auto last = weekdays.indexOf(ends.last());
            if (first < 0 || last < 0 || ends.size() > 2)
                return {};
            for (auto day = first;; day = (day + 1) % daysOfWeek) {
                days.insert(static_cast<int>(day) + 1);
                if (day == last)
                    break;
            }
        }
        return days;
    }

    /// "24:00" is the end of the day.
    static std::optional<int> minuteIn(const QString& text)
    {
        if (text == "24:00"_L1)
            return minutesOfDay;
        const auto time = QTime::fromString(text, u"HH:mm"_s);
        return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
    }

    [[nodiscard]] int lineOf(const QString& id) const
    {
        const auto at = m_json.indexOf(QByteArray("\"id\": \"" + id.toUtf8() + '"'));
        return at < 0 ? 0 : static_cast<int>(m_json.first(at).count('\n')) + 1;
    }

    QString text(const QJsonObject& object, const QString& where, const QString& key)
    {
        const auto value = object.value(key).toString().trimmed();
        if (value.isEmpty())
            wrong(where, key + u" is missing"_s);
        return value;
    }

    QHash<QString, QString> words(const QJsonObject& object, const QString& where, const QString& key)
    {
        const auto read = jsonfile::texts(object.value(key), what, where);
        if (!read && !m_refused)
            m_refused = read.error();
        return read.value_or(QHash<QString, QString>{});
    }

    void only(const QJsonObject& object, const QString& where, const QStringList& keys)
    {
        for (const auto& key : object.keys())
            if (!keys.contains(key))
                wrong(where, u"%1 is not known here"_s.arg(key.left(40)));
    }

    void wrong(const QString& where, const QString& why)
    {
        if (m_refused)
            return;
        const auto line = where.isEmpty() ? 0 : lineOf(where);
        m_refused = jsonfile::refused(what, line > 0 ? u"line %1, %2"_s.arg(line).arg(where) : where, why).error();
    }

    inline static const auto what = u"who comes"_s;
    const QByteArray& m_json;
    std::optional<Failure> m_refused;
};

Result<WhoComes> WhoComes::fromJson(const QByteArray& json) { return Reader(json).read(); }

bool WhoComes::Entry::covers(const ScenePlace& scene) const
{
    return everywhere || (scene.pin && !ring.isEmpty() && holds(ring, *scene.pin)) || areas.contains(scene.area);
}

bool WhoComes::Entry::worksAt(int day, int minuteOfDay) const
{
    const auto yesterday = day == 1 ? daysOfWeek : day - 1;
    return always || std::ranges::any_of(hours, [&](const Stretch& stretch) {
        if (stretch.from < stretch.to)
            return stretch.days.contains(day) && minuteOfDay >= stretch.from && minuteOfDay < stretch.to;
        return (stretch.days.contains(day) && minuteOfDay >= stretch.from) || (stretch.days.contains(yesterday) && minuteOfDay < stretch.to);
    });
}

QString WhoComes::Entry::hoursWords() const
{
    if (always)
        return Words::tr("day and night");
    QStringList said;
    for (const auto& stretch : hours) {
        QStringList days;
        for (int day = 1; day <= daysOfWeek; ++day)
            if (stretch.days.contains(day))
                days.append(QLocale().dayName(day, QLocale::ShortFormat));
        said.append(Words::tr("%1 %2 to %3", "days, clock times").arg(days.join(u", "), clock(stretch.from), clock(stretch.to)));
    }
    return said.join(u"; ");
}

bool WhoComes::isStale(const Entry& entry, const QDate& today) const { return entry.asOf.daysTo(today) > m_staleAfterDays; }

QList<Comer> WhoComes::at(const ScenePlace& scene, Instant now, const QTimeZone& zone, const QString& language) const
{
    const auto local = toDateTime(now, zone);
    QList<Comer> all;
    for (const auto& entry : m_entries) {
        if (!entry.covers(scene))
            continue;
        Comer coming{entry.id, Comer::How::Comes, jsonfile::text(entry.who, language), jsonfile::text(entry.why, language), entry.source, entry.asOf};
        QStringList why{coming.why};
        const bool wanted = entry.whenObserved.isEmpty() || entry.whenObserved.intersects(scene.observed);
        if (!wanted) {
            coming.how = Comer::How::NotNow;
            why.append(Words::tr("nothing of that kind was seen or told"));
        } else if (isStale(entry, local.date())) {
            coming.how = Comer::How::Ask;
            why.append(Words::tr("last made sure of on %1, too long ago").arg(QLocale().toString(entry.asOf, QLocale::ShortFormat)));
        } else if (!entry.knowsHours()) {
            coming.how = Comer::How::Ask;
            why.append(Words::tr("their hours are not known"));
        } else {
            const bool works = entry.worksAt(local.date().dayOfWeek(), local.time().hour() * 60 + local.time().minute());
            coming.how = works ? Comer::How::Comes : Comer::How::NotNow;
            why.append(entry.hoursWords());
        }
        coming.why = why.join(u", ");
        all.append(coming);
    }
    std::ranges::stable_sort(all, {}, &Comer::how);
    return all;
}

QList<WhoComes::Finding> WhoComes::check(const QStringList& areas, const QDate& today) const
{
    QList<Finding> findings;
    for (const auto& entry : m_entries) {
        for (const auto& area : entry.areas)
            if (!areas.contains(area))
                findings.append({entry.line, entry.id, u"the map has no area %1"_s.arg(area)});
        if (entry.asOf > today)
            findings.append({entry.line, entry.id, u"as_of lies ahead: %1"_s.arg(entry.asOf.toString(Qt::ISODate))});
        else if (isStale(entry, today))
            findings.append({entry.line, entry.id, u"nobody has made sure since %1: it is told as \"ask\""_s.arg(entry.asOf.toString(Qt::ISODate))});
        if (!entry.knowsHours())
            findings.append({entry.line, entry.id, u"hours are not known: it is told as \"ask\""_s});
    }
    // Somebody answers for every area at every hour, and one alone. A ring lies across areas and is left to whoever drew it.
    for (const auto& area : areas) {
        QSet<QString> told;
        for (int hourOfWeek = 0; hourOfWeek < daysOfWeek * 24; ++hourOfWeek) {
            const auto day = hourOfWeek / 24 + 1;
            QStringList there;
            int line = 0;
            for (const auto& entry : m_entries)
                if (entry.kind == police && (entry.everywhere || entry.areas.contains(area)) && (!entry.knowsHours() || entry.worksAt(day, hourOfWeek % 24 * 60))) {
                    there.append(entry.id);
                    line = entry.line;
                }
            const auto reason = there.isEmpty() ? u"no police for %1"_s.arg(area) : there.size() > 1 ? u"%1 are police for %2 at once"_s.arg(there.join(u" and "), area) : QString();
            if (reason.isEmpty() || told.contains(reason))
                continue;
            told.insert(reason);
            findings.append({line, there.value(there.size() - 1), u"%1, first on %2 at %3"_s.arg(reason, weekdays.at(day - 1), clock(hourOfWeek % 24 * 60))});
        }
    }
    return findings;
}

QString WhoComes::sentence(const QList<Comer>& coming)
{
    const auto those = [&](Comer::How how) {
        QStringList said;
        for (const auto& each : coming)
            if (each.how == how)
                said.append(Words::tr("%1 (%2)", "who, why").arg(each.who, each.why));
        return said.join(u"; ");
    };
    QStringList said;
    if (const auto comes = those(Comer::How::Comes); !comes.isEmpty())
        said.append(Words::tr("Comes: %1.").arg(comes));
    if (const auto ask = those(Comer::How::Ask); !ask.isEmpty())
        said.append(Words::tr("Ask: %1.").arg(ask));
    return said.isEmpty() ? Words::tr("Who comes to this address is not known. Ask 911.") : said.join(u' ');
}

} // namespace dispatch

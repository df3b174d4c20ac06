#include "servicehours.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

struct Hours {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ServiceHours)
};

constexpr int dayMinutes = 24 * 60;
constexpr qsizetype longest = 200;

/// Small letters without accents, every way to write a range as a dash.
QString folded(const QString& words)
{
    QString plain;
    for (const auto letter : words.normalized(QString::NormalizationForm_D).toLower())
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter);
    plain.replace(u'–', u'-').replace(u'—', u'-');
    static const QRegularExpression range(u"\\s+(?:to|till|until|through|a|hasta)\\s+"_s);
    plain.replace(range, u"-"_s);
    return plain.simplified();
}

/// 1 for Monday; 0: no day.
int dayCalled(const QString& name)
{
    static const std::array<QStringList, 7> names{QStringList{u"mo"_s, u"mon"_s, u"monday"_s, u"mondays"_s, u"lun"_s, u"lunes"_s},
        QStringList{u"tu"_s, u"tue"_s, u"tues"_s, u"tuesday"_s, u"tuesdays"_s, u"mar"_s, u"martes"_s},
        QStringList{u"we"_s, u"wed"_s, u"wednesday"_s, u"wednesdays"_s, u"mie"_s, u"miercoles"_s},
        QStringList{u"th"_s, u"thu"_s, u"thur"_s, u"thurs"_s, u"thursday"_s, u"thursdays"_s, u"jue"_s, u"jueves"_s},
        QStringList{u"fr"_s, u"fri"_s, u"friday"_s, u"fridays"_s, u"vie"_s, u"viernes"_s},
        QStringList{u"sa"_s, u"sat"_s, u"saturday"_s, u"saturdays"_s, u"sab"_s, u"sabado"_s, u"sabados"_s},
        QStringList{u"su"_s, u"sun"_s, u"sunday"_s, u"sundays"_s, u"dom"_s, u"domingo"_s, u"domingos"_s}};
    for (int day = 1; day <= 7; ++day)
        if (names[static_cast<std::size_t>(day - 1)].contains(name))
            return day;
    return 0;
}

struct Time {
    int minutes = 0;
    bool isPlain = false;   ///< no minutes and no morning or afternoon said: "9"
    bool hasHalf = false;   ///< morning or afternoon was said
};

/// "8", "8:30", "5pm", "17h".
std::optional<Time> timeOf(const QString& hours, const QString& minutes, const QString& half)
{
    const int hour = hours.toInt();
    const int minute = minutes.toInt();
    Time time{hour * 60 + minute, minutes.isEmpty() && half.isEmpty(), !half.isEmpty() && half != u"h"};
    if (minute > 59 || time.minutes > dayMinutes || (time.hasHalf && (hour < 1 || hour > 12)))
        return {};
    if (time.hasHalf)
        time.minutes = (hour % 12) * 60 + minute + (half.startsWith(u'p') ? dayMinutes / 2 : 0);
    return time;
}

QString clock(int minutes) { return QTime(minutes / 60 % 24, minutes % 60).toString(u"HH:mm"_s); }

} // namespace

std::optional<ServiceHours> ServiceHours::read(const QString& words)
{
    const auto text = folded(words);
    if (text.isEmpty() || text.size() > longest)
        return {};
    static const QRegularExpression always(u"^(?:24/7|24/7/365|24 ?h(?:ours|oras)?(?: a day)?|always|siempre)$"_s);
    static const QRegularExpression token(
        u"\\G(?:(?<gap>[\\s,;&/]+|and\\b|y\\b|de\\b|from\\b)"
        "|(?<group>weekdays|weekends|daily|every day|diario|todos los dias|entre semana|fines de semana)"
        "|(?<from>[a-z]{2,10})\\.?(?:\\s?-\\s?(?<to>[a-z]{2,10})\\.?)?"
        "|(?<h1>\\d{1,2})(?:[:.](?<m1>\\d{2}))?\\s?(?<p1>am|pm|a\\.m\\.|p\\.m\\.|h)?\\s?-\\s?(?<h2>\\d{1,2})(?:[:.](?<m2>\\d{2}))?\\s?(?<p2>am|pm|a\\.m\\.|p\\.m\\.|h)?(?![\\d:]))"_s);
    ServiceHours hours;
    const auto add = [&hours](const QList<int>& days, int from, int to) {
        for (const int day : days)
            if (const Stretch stretch{day, from, to}; !hours.m_stretches.contains(stretch))
                hours.m_stretches.append(stretch);
    };
    const QList<int> all{1, 2, 3, 4, 5, 6, 7};
    if (always.match(text).hasMatch()) {
        add(all, 0, dayMinutes);
        return hours;
    }
    QList<int> days;
    bool hadTime = false;    // of the days said last
    for (qsizetype at = 0; at < text.size();) {
        const auto match = token.match(text, at);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return {};
        at = match.capturedEnd();
        if (match.hasCaptured("gap"))
            continue;
        if (match.hasCaptured("h1")) {
            auto from = timeOf(match.captured("h1"), match.captured("m1"), match.captured("p1"));
            const auto to = timeOf(match.captured("h2"), match.captured("m2"), match.captured("p2"));
            if (!from || !to)
                return {};
            // "1-5pm" is the afternoon, "8-5pm" is not.
            if (!from->hasHalf && to->hasHalf && from->minutes <= dayMinutes / 2 && to->minutes >= dayMinutes / 2 && from->minutes + dayMinutes / 2 < to->minutes)
                from->minutes += dayMinutes / 2;
            const bool isOvernight = to->minutes <= from->minutes;
            if (isOvernight && from->isPlain && to->isPlain && from->minutes <= dayMinutes / 2)
                return {};    // "9 to 5"
            add(days.isEmpty() ? all : days, from->minutes, to->minutes + (isOvernight ? dayMinutes : 0));
            hadTime = true;
            continue;
        }
        if (hadTime)
            days.clear();
        hadTime = false;
        if (const auto group = match.captured("group"); !group.isEmpty()) {
            days += group == u"weekdays" || group == u"entre semana" ? QList<int>{1, 2, 3, 4, 5} : group == u"weekends" || group == u"fines de semana" ? QList<int>{6, 7} : all;
            continue;
        }
        const int from = dayCalled(match.captured("from"));
        const int to = match.hasCaptured("to") ? dayCalled(match.captured("to")) : from;
        if (from == 0 || to == 0)
            return {};
        for (int day = from;; day = day % 7 + 1) {
            days.append(day);
            if (day == to)
                break;
        }
    }
    // Days without hours are no hours.
    if (!hadTime || hours.m_stretches.isEmpty())
        return {};
    std::ranges::sort(hours.m_stretches, {}, [](const Stretch& each) { return std::tuple(each.day, each.from, each.to); });
    return hours;
}

bool ServiceHours::isOpenAt(const QDateTime& local) const
{
    const int day = local.date().dayOfWeek();
    const int minute = local.time().hour() * 60 + local.time().minute();
    const int before = (day + 5) % 7 + 1;
    return std::ranges::any_of(m_stretches, [&](const Stretch& each) {
        return (each.day == day && each.from <= minute && minute < each.to) || (each.day == before && minute < each.to - dayMinutes);
    });
}

QDateTime ServiceHours::nextOpening(const QDateTime& local) const
{
    QDateTime next;
    for (const auto& each : m_stretches)
        for (const int ahead : {0, 7}) {
            const auto date = local.date().addDays((each.day - local.date().dayOfWeek() + 7) % 7 + ahead);
            const QDateTime opens(date, QTime(each.from / 60 % 24, each.from % 60), local.timeZone());
            if (opens > local && (!next.isValid() || opens < next))
                next = opens;
        }
    return next;
}

QString ServiceHours::words() const
{
    if (m_stretches.size() == 7 && std::ranges::all_of(m_stretches, [](const Stretch& each) { return each.from == 0 && each.to == dayMinutes; }))
        return Hours::tr("around the clock");
    std::array<QStringList, 8> times;
    for (const auto& each : m_stretches)
        times[static_cast<std::size_t>(each.day)].append(u"%1–%2"_s.arg(clock(each.from), each.to == dayMinutes ? u"24:00"_s : clock(each.to)));
    const auto name = [](std::size_t day) { return QLocale().dayName(static_cast<int>(day), QLocale::ShortFormat); };
    QStringList words;
    for (std::size_t day = 1; day <= 7; ++day) {
        if (times[day].isEmpty())
            continue;
        auto last = day;
        while (last < 7 && times[last + 1] == times[day])
            ++last;
        const auto days = last == day ? name(day) : Hours::tr("%1 to %2", "days: Mon to Fri").arg(name(day), name(last));
        words.append(u"%1 %2"_s.arg(days, times[day].join(u", "_s)));
        day = last;
    }
    return words.join(u"; "_s);
}

} // namespace dispatch

#include "jsonfile.h"
#include "rosterrules.h"

namespace dispatch {

namespace {

/// Reads one object of the file after the other and remembers the first thing that is wrong.
class RulesReader {
public:
    explicit RulesReader(QJsonObject rules) : m_rules(std::move(rules)) {}

    [[nodiscard]] Span hours(const QString& rule, const QString& key)
    {
        const auto value = m_rules.value(rule).toObject().value(key);
        if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 24 * 7)
            wrong(rule, key + QStringLiteral(" is not a number of hours of a week"));
        // Whole minutes: a clock on the wall can say them.
        return qRound64(value.toDouble() * 60) * minute;
    }
    [[nodiscard]] int whole(const QString& rule, const QString& key, int least, int most)
    {
        const auto value = m_rules.value(rule).toObject().value(key);
        const int number = value.toInt(least - 1);
        if (number < least || number > most)
            wrong(rule, key + QStringLiteral(" is missing or out of range"));
        return number;
    }
    [[nodiscard]] QStringList words(const QJsonObject& object, const QString& rule, const QString& key)
    {
        if (!object.value(key).isArray())
            wrong(rule, key + QStringLiteral(" is not a list"));
        QStringList words;
        for (const auto& each : object.value(key).toArray())
            words.append(each.toString());
        if (words.contains(QString()))
            wrong(rule, key + QStringLiteral(" has an entry that is no word"));
        return words;
    }
    [[nodiscard]] QJsonObject object(const QString& rule) const { return m_rules.value(rule).toObject(); }
    void sourced(const QString& rule)
    {
        if (object(rule).value(u"source").toString().trimmed().isEmpty())
            wrong(rule, QStringLiteral("source is missing"));
    }
    void wrong(const QString& where, const QString& why)
    {
        if (m_why.isEmpty()) {
            m_where = where;
            m_why = why;
        }
    }
    [[nodiscard]] Result<> result() const
    {
        if (m_why.isEmpty())
            return {};
        return jsonfile::refused(QStringLiteral("roster rules"), m_where, m_why);
    }

private:
    QJsonObject m_rules;
    QString m_where;
    QString m_why;
};

Limit limitOf(RulesReader& reader, const QString& rule)
{
    return {reader.hours(rule, QStringLiteral("hours")), reader.hours(rule, QStringLiteral("end_hours"))};
}

JobRule jobOf(RulesReader& reader, const QJsonObject& json)
{
    JobRule job;
    for (const auto& each : reader.words(json, QStringLiteral("jobs"), QStringLiteral("roles")))
        if (const auto role = fromWord<Role>(each))
            job.roles.append(*role);
        else
            reader.wrong(QStringLiteral("jobs"), QStringLiteral("\"%1\" is no role").arg(each.left(64)));
    job.licences = reader.words(json, QStringLiteral("jobs"), QStringLiteral("licences"));
    return job;
}

} // namespace

Result<RosterRules> RosterRules::fromJson(const QByteArray& json)
{
    using namespace Qt::StringLiterals;
    const auto document = jsonfile::parsed(json, u"roster rules"_s);
    if (!document)
        return std::unexpected(document.error());
    RulesReader reader(document->toObject());
    RosterRules rules;
    rules.version = document->toObject().value(u"version").toString();
    if (rules.version.isEmpty())
        reader.wrong(u"version"_s, u"it is missing"_s);
    for (const auto& rule : {u"rest"_s, u"day_hours"_s, u"week_hours"_s, u"nights"_s, u"team"_s, u"jobs"_s, u"overtime"_s})
        reader.sourced(rule);
    rules.rest = limitOf(reader, u"rest"_s);
    rules.joined = reader.hours(u"rest"_s, u"joined_hours"_s);
    rules.dayHours = limitOf(reader, u"day_hours"_s);
    rules.weekHours = limitOf(reader, u"week_hours"_s);
    rules.weekStarts = reader.whole(u"week_hours"_s, u"starts"_s, 1, 7);
    rules.nights = reader.whole(u"nights"_s, u"count"_s, 1, 31);
    rules.nightsEnd = reader.whole(u"nights"_s, u"end_count"_s, 1, 31);
    rules.nightFrom = reader.whole(u"nights"_s, u"from_minute"_s, 12 * 60, 24 * 60);
    rules.nightTo = reader.whole(u"nights"_s, u"to_minute"_s, 0, 12 * 60);
    rules.nightHours = reader.hours(u"nights"_s, u"hours"_s);
    rules.team.people = reader.whole(u"team"_s, u"people"_s, 1, 20);
    rules.team.licences = reader.words(reader.object(u"team"_s), u"team"_s, u"licences"_s);
    const auto jobs = reader.object(u"jobs"_s).value(u"list"_s).toObject();
    for (auto it = jobs.begin(); it != jobs.end(); ++it)
        rules.jobs.insert(it.key(), jobOf(reader, it.value().toObject()));
    const auto employers = reader.object(u"overtime"_s).value(u"employers"_s).toObject();
    for (auto it = employers.begin(); it != employers.end(); ++it) {
        RulesReader employer({{u"pay"_s, it.value()}});
        rules.overtime.insert(it.key(), {employer.hours(u"pay"_s, u"day_hours"_s), employer.hours(u"pay"_s, u"week_hours"_s)});
        if (!employer.result())
            reader.wrong(u"overtime"_s, u"\"%1\" lacks day_hours or week_hours"_s.arg(it.key().left(64)));
    }
    if (rules.rest.end > rules.rest.limit || rules.dayHours.end < rules.dayHours.limit || rules.weekHours.end < rules.weekHours.limit || rules.nightsEnd < rules.nights)
        reader.wrong(u"limits"_s, u"an end is nearer than its limit"_s);
    if (auto good = reader.result(); !good)
        return std::unexpected(std::move(good).error());
    return rules;
}

} // namespace dispatch

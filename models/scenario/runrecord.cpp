#include "runrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

const QMap<QString, QStringList>& runWords()
{
    static const QMap<QString, QStringList> words{
        {u"began"_s, {u"scenario"_s, u"version"_s, u"seed"_s, u"trainee"_s}},
        {u"event"_s, {u"event"_s, u"kind"_s}},
        {u"rings"_s, {u"caller"_s}},
        {u"gave_up"_s, {u"caller"_s}},
        {u"answered"_s, {u"caller"_s}},
        {u"asked"_s, {u"caller"_s, u"question"_s, u"how"_s, u"again"_s}},
        {u"not_understood"_s, {u"caller"_s}},
        {u"said"_s, {u"caller"_s, u"answer"_s, u"silence"_s}},
        {u"heard"_s, {u"caller"_s}},
        {u"hung_up"_s, {u"caller"_s, u"by"_s}},
        {u"did"_s, {u"verb"_s, u"caller"_s, u"team"_s, u"state"_s, u"outcome"_s}},
        {u"conflict"_s, {u"kind"_s}},
        {u"wrote"_s, {u"field"_s, u"caller"_s, u"value"_s}},
        {u"radio"_s, {u"team"_s, u"says"_s}},
        {u"duress"_s, {u"team"_s}},
        {u"overdue"_s, {u"team"_s}},
        {u"clinician"_s, {u"says"_s}},
        {u"fault"_s, {u"which"_s, u"state"_s}},
        {u"paused"_s, {}},
        {u"resumed"_s, {}},
        {u"pace"_s, {u"times"_s}},
        {u"bookmark"_s, {}},
        {u"went_back"_s, {u"to"_s}},
        {u"injected"_s, {u"kind"_s}},
        {u"annotated"_s, {}},
        {u"taken_over"_s, {u"caller"_s, u"state"_s}},
        {u"told"_s, {u"caller"_s}},
        {u"second_person"_s, {u"state"_s}},
        {u"ended"_s, {u"why"_s}},
    };
    return words;
}

bool RunPattern::fits(const RunEntry& entry) const
{
    if (entry.what != what || !entry.words.contains(holds, Qt::CaseInsensitive))
        return false;
    for (auto it = with.begin(); it != with.end(); ++it)
        if (!it.value().contains(entry.facts.value(it.key())))
            return false;
    return true;
}

qsizetype RunRecord::find(const RunPattern& pattern, qsizetype from) const
{
    for (auto at = std::max<qsizetype>(0, from); at < m_entries.size(); ++at)
        if (pattern.fits(m_entries.at(at)))
            return at;
    return -1;
}

QByteArray RunRecord::toJsonLines() const
{
    QByteArray lines;
    for (const auto& entry : m_entries) {
        QJsonObject facts;
        for (auto it = entry.facts.begin(); it != entry.facts.end(); ++it)
            facts.insert(it.key(), it.value());
        QJsonObject line{{u"at"_s, QJsonValue(static_cast<qint64>(entry.at.count()))}, {u"what"_s, entry.what}};
        if (!facts.isEmpty())
            line.insert(u"facts"_s, facts);
        if (!entry.words.isEmpty())
            line.insert(u"words"_s, entry.words);
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

Result<RunRecord> RunRecord::fromJsonLines(const QByteArray& lines)
{
    RunRecord record;
    int number = 0;
    for (const auto& each : lines.split('\n')) {
        ++number;
        if (each.trimmed().isEmpty())
            continue;
        QJsonParseError problem;
        const auto line = QJsonDocument::fromJson(each, &problem).object();
        RunEntry entry{Span{line.value("at"_L1).toInteger(-1)}, line.value("what"_L1).toString(), {}, line.value("words"_L1).toString()};
        if (problem.error != QJsonParseError::NoError || entry.at < Span{} || !runWords().contains(entry.what))
            return refuse({}, u"run record, line %1 is no entry"_s.arg(number));
        const auto facts = line.value("facts"_L1).toObject();
        for (auto it = facts.begin(); it != facts.end(); ++it)
            entry.facts.insert(it.key(), it.value().toString());
        record.add(std::move(entry));
    }
    return record;
}

} // namespace dispatch

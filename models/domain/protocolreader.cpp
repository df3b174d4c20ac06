#include "jsonfile.h"
#include "protocol.h"

#include <algorithm>

namespace dispatch {

/// Reads a protocol file. Stops at the first thing that is not as it should be and remembers where.
class ProtocolReader {
public:
    explicit ProtocolReader(const QJsonObject& file) : m_file(file) {}

    [[nodiscard]] Result<Protocol> read()
    {
        Protocol protocol;
        protocol.m_version = word(m_file, u"version", QStringLiteral("version"));
        const auto screen = m_file.value(u"screen").toObject();
        protocol.m_screenVersion = word(screen, u"version", QStringLiteral("screen.version"));
        each(screen, u"items", QStringLiteral("screen.items"), [&](const QJsonObject& item, const QString& where) { protocol.m_items.append(readItem(item, where)); });
        const auto criteria = m_file.value(u"criteria").toObject();
        protocol.m_criteriaVersion = word(criteria, u"version", QStringLiteral("criteria.version"));
        each(criteria, u"items", QStringLiteral("criteria.items"), [&](const QJsonObject& item, const QString& where) {
            protocol.m_criteria.append({word(item, u"id", where), texts(item, u"label", where)});
        });
        each(m_file, u"risk", QStringLiteral("risk"), [&](const QJsonObject& rule, const QString& where) {
            protocol.m_riskRules.append({condition(rule, u"when", where), risk(rule.value(u"level").toString(), where)});
        });
        each(m_file, u"outcomes", QStringLiteral("outcomes"), [&](const QJsonObject& rule, const QString& where) {
            protocol.m_outcomeRules.append({condition(rule, u"when", where), word(rule, u"outcome", where), texts(rule, u"headline", where), rule.value(u"arrives").toBool()});
        });
        each(m_file, u"reasons", QStringLiteral("reasons"), [&](const QJsonObject& rule, const QString& where) {
            protocol.m_reasonRules.append({condition(rule, u"when", where), tone(rule.value(u"tone").toString(), where), texts(rule, u"words", where)});
        });
        each(m_file, u"needs", QStringLiteral("needs"), [&](const QJsonObject& need, const QString& where) {
            protocol.m_needs.append({condition(need, u"unless", where), texts(need, u"words", where)});
        });
        const auto actions = m_file.value(u"actions").toObject();
        for (const auto& [level, name] : wordsOf<RiskLevel>)
            protocol.m_actions.insert(name, texts(actions, name, QStringLiteral("actions")));
        unique(protocol.m_items, &ScreenItem::id, QStringLiteral("screen.items"));
        unique(protocol.m_criteria, &Criterion::id, QStringLiteral("criteria.items"));
        if (m_failure)
            return std::unexpected(*m_failure);
        return protocol;
    }

private:
    void fail(const QString& where, const QString& why)
    {
        if (!m_failure)
            m_failure = jsonfile::refused(QStringLiteral("protocol"), where, why).error();
    }

    QString word(const QJsonObject& object, QStringView key, const QString& where)
    {
        const auto text = object.value(key).toString();
        if (text.isEmpty() || text.size() > 64)
            fail(where, QStringLiteral("\"%1\" is missing or not a word").arg(key));
        return text;
    }

    QHash<QString, QString> texts(const QJsonObject& object, QAnyStringView key, const QString& where)
    {
        auto read = jsonfile::texts(object.value(key.toString()), QStringLiteral("protocol"), where + u'.' + key.toString());
        if (read)
            return *std::move(read);
        if (!m_failure)
            m_failure = read.error();
        return {};
    }

    Condition condition(const QJsonObject& object, QStringView key, const QString& where)
    {
        auto read = Condition::fromJson(object.value(key));
        if (read)
            return *std::move(read);
        fail(QStringLiteral("%1.%2").arg(where, key), read.error().detail);
        return {};
    }

    RiskLevel risk(const QString& level, const QString& where)
    {
        const auto known = fromWord<RiskLevel>(level);
        if (!known)
            fail(where, QStringLiteral("level is not a risk level"));
        return known.value_or(RiskLevel::NotScreened);
    }

    Reason::Tone tone(const QString& text, const QString& where)
    {
        if (text == u"for")
            return Reason::Tone::For;
        if (text == u"caution")
            return Reason::Tone::Caution;
        if (text != u"note")
            fail(where, QStringLiteral("tone is not for, caution or note"));
        return Reason::Tone::Note;
    }

    ScreenItem readItem(const QJsonObject& object, const QString& where)
    {
        ScreenItem item{word(object, u"id", where), texts(object, u"label", where), {}, {}};
        if (object.contains(u"ask_when"))
            item.askWhen = condition(object, u"ask_when", where);
        each(object, u"answers", where + u".answers", [&](const QJsonObject& answer, const QString& at) {
            item.answers.append({word(answer, u"id", at), texts(answer, u"label", at)});
        });
        unique(item.answers, &Answer::id, where + u".answers");
        return item;
    }

    template <typename Read>
    void each(const QJsonObject& object, QStringView key, const QString& where, Read read)
    {
        const auto value = object.value(key);
        if (!value.isArray() || value.toArray().isEmpty())
            return fail(where, QStringLiteral("not a list with something in it"));
        int index = 0;
        for (const auto& entry : value.toArray()) {
            if (m_failure)
                return;
            const auto at = QStringLiteral("%1[%2]").arg(where).arg(index++);
            if (!entry.isObject())
                return fail(at, QStringLiteral("not an object"));
            read(entry.toObject(), at);
        }
    }

    template <typename Entry>
    void unique(const QList<Entry>& entries, QString Entry::* id, const QString& where)
    {
        QSet<QString> seen;
        for (const auto& entry : entries) {
            if (seen.contains(entry.*id))
                fail(where, QStringLiteral("an id stands there twice"));
            seen.insert(entry.*id);
        }
    }

    QJsonObject m_file;
    std::optional<Failure> m_failure;
};

Result<Protocol> Protocol::fromJson(const QByteArray& json)
{
    auto document = jsonfile::parsed(json, QStringLiteral("protocol"));
    if (!document)
        return std::unexpected(document.error());
    return ProtocolReader(document->toObject()).read();
}

} // namespace dispatch

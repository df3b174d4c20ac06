#include "codes.h"

#include "jsonfile.h"
#include "protocol.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace dispatch {

namespace {

bool isWord(const QString& id)
{
    // In small letters, but for what everybody writes in large ones: LCSW.
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9_]{0,63}$|^[0-9]{1,3}[a-z0-9_]{0,60}$|^[A-Z]{2,8}$"));
    return shape.match(id).hasMatch();
}

/// A date of a code; @p valid is false when there is something there that is no date.
QDate dateOf(const QJsonValue& json, bool& valid)
{
    if (json.isNull() || json.isUndefined())
        return {};
    const auto date = QDate::fromString(json.toString(), Qt::ISODate);
    valid = valid && date.isValid();
    return date;
}

Result<Code> readCode(const QJsonValue& json, const QString& list, qsizetype index)
{
    const auto object = json.toObject();
    Code code;
    code.id = object.value(u"id").toString();
    const auto where = QStringLiteral("entry %1 \"%2\"").arg(index).arg(code.id.left(64));
    if (!isWord(code.id))
        return jsonfile::refused(list, where, QStringLiteral("id is missing or not a word"));
    auto text = jsonfile::texts(object.value(u"text"), list, where);
    if (!text)
        return std::unexpected(text.error());
    code.text = *std::move(text);
    bool valid = true;
    code.validFrom = dateOf(object.value(u"valid_from"), valid);
    code.validTo = dateOf(object.value(u"valid_to"), valid);
    if (!valid || code.validFrom.isNull())
        return jsonfile::refused(list, where, QStringLiteral("valid_from or valid_to is not a date"));
    if (!code.validTo.isNull() && code.validTo < code.validFrom)
        return jsonfile::refused(list, where, QStringLiteral("valid_to is before valid_from"));
    if (object.contains(u"when"))
        if (const auto when = Condition::fromJson(object.value(u"when")); !when)
            return jsonfile::refused(list, where, when.error().detail);
    code.more = object;
    for (const auto& own : {"id", "text", "valid_from", "valid_to"})
        code.more.remove(QLatin1StringView(own));
    return code;
}

} // namespace

QString Code::words(const QString& language) const
{
    return jsonfile::text(text, language);
}

Result<> CodeBook::add(const QByteArray& json)
{
    auto document = jsonfile::parsed(json, QStringLiteral("code lists"));
    if (!document)
        return std::unexpected(document.error());
    const auto entries = document->isArray() ? document->toArray() : QJsonArray{*document};
    // All or nothing: half a file would be a list that looks whole.
    auto lists = m_lists;
    for (const auto& entry : entries) {
        const auto object = entry.toObject();
        const auto name = object.value(u"list").toString();
        if (!isWord(name))
            return jsonfile::refused(QStringLiteral("code lists"), name.left(64), QStringLiteral("a list has no name"));
        if (lists.contains(name))
            return jsonfile::refused(name, {}, QStringLiteral("this list is already there"));
        List list;
        list.version = object.value(u"version").toString();
        if (list.version.isEmpty() || object.value(u"source").toString().isEmpty())
            return jsonfile::refused(name, {}, QStringLiteral("version or source is missing"));
        if (!object.value(u"codes").isArray())
            return jsonfile::refused(name, {}, QStringLiteral("codes is not an array"));
        for (const auto& each : object.value(u"codes").toArray()) {
            auto code = readCode(each, name, list.codes.size());
            if (!code)
                return std::unexpected(code.error());
            if (std::ranges::contains(list.codes, code->id, &Code::id))
                return jsonfile::refused(name, code->id, QStringLiteral("this id stands there twice"));
            list.codes.append(*std::move(code));
        }
        lists.insert(name, std::move(list));
    }
    m_lists = std::move(lists);
    return {};
}

QStringList CodeBook::lists() const
{
    auto names = m_lists.keys();
    names.sort();
    return names;
}

QList<Code> CodeBook::valid(const QString& list, const QDate& date) const
{
    auto codes = m_lists.value(list).codes;
    if (!date.isNull())
        codes.removeIf([&date](const Code& code) { return code.validFrom > date || (!code.validTo.isNull() && code.validTo < date); });
    return codes;
}

const Code* CodeBook::find(const QString& list, const QString& id) const
{
    const auto known = m_lists.constFind(list);
    if (known == m_lists.cend())
        return nullptr;
    const auto it = std::ranges::find(known->codes, id, &Code::id);
    return it == known->codes.cend() ? nullptr : &*it;
}

QString CodeBook::words(const QString& list, const QString& id) const
{
    const auto* code = find(list, id);
    return code ? code->words(m_language) : id;
}

QString CodeBook::version(const QString& list) const
{
    return m_lists.value(list).version;
}

} // namespace dispatch

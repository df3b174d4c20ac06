#include "typingdesk.h"

#include "store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// A place has one note: person to what it is about to {"at", "typed"}.
QString noteOf(const QString& place) { return u"half typed in "_s + place; }

QJsonObject read(const QString& note) { return QJsonDocument::fromJson(note.toUtf8()).object(); }

QString written(const QJsonObject& all) { return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)); }

QJsonObject without(QJsonObject all, Instant longGone)
{
    for (auto whose = all.begin(); whose != all.end(); ++whose) {
        auto begun = whose->toObject();
        for (auto each = begun.begin(); each != begun.end();)
            each = fromMsecs(each->toObject().value("at"_L1).toInteger()) < longGone ? begun.erase(each) : std::next(each);
        *whose = begun;
    }
    return withoutEmpty(all);
}

HalfTyped inPlace(HalfTyped, const HalfTyped& now) { return now; }

} // namespace

HalfTyped withoutEmpty(HalfTyped typed)
{
    const auto isEmpty = [](const QJsonValue& value) {
        return value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
    };
    for (auto each = typed.begin(); each != typed.end();)
        each = isEmpty(*each) ? typed.erase(each) : std::next(each);
    return typed;
}

HalfTyped broughtTogether(HalfTyped before, const HalfTyped& now)
{
    for (auto each = now.begin(); each != now.end(); ++each) {
        const auto stands = before.value(each.key()).toString();
        before.insert(each.key(), stands.isEmpty() ? each.value() : QJsonValue(stands + u' ' + each.value().toString()));
    }
    return before;
}

QFuture<Result<QHash<QString, HalfTyped>>> TypingDesk::begun(const StaffId& whose, const QString& place) const
{
    return tools().store->noted(noteOf(place)).then([whose](const Result<QString>& noted) {
        return noted.transform([&](const QString& note) {
            QHash<QString, HalfTyped> begun;
            const auto hers = read(note).value(whose.toString()).toObject();
            for (auto each = hers.begin(); each != hers.end(); ++each)
                begun.insert(each.key(), each.value().toObject().value("typed"_L1).toObject());
            return begun;
        });
    });
}

QFuture<Result<>> TypingDesk::keep(const StaffId& whose, const QString& place, const QHash<QString, HalfTyped>& typed) const { return revise(whose, place, typed, inPlace); }

QFuture<Result<>> TypingDesk::add(const StaffId& whose, const QString& place, const QHash<QString, HalfTyped>& typed) const { return revise(whose, place, typed, broughtTogether); }

QFuture<Result<>> TypingDesk::revise(const StaffId& whose, const QString& place, const QHash<QString, HalfTyped>& typed, Merge merge) const
{
    return tools().store->revise(noteOf(place), [whose = whose.toString(), typed, merge, at = now()](const QString& note) {
        auto all = read(note);
        auto hers = all.value(whose).toObject();
        for (auto each = typed.begin(); each != typed.end(); ++each) {
            const auto stands = merge(hers.value(each.key()).toObject().value("typed"_L1).toObject(), each.value());
            if (stands.isEmpty())
                hers.remove(each.key());
            else
                hers.insert(each.key(), QJsonObject{{"at"_L1, toMsecs(at)}, {"typed"_L1, stands}});
        }
        all.insert(whose, hers);
        return written(without(all, at - keptFor));
    });
}

} // namespace dispatch

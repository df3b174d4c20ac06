#include "callwords.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Labelled {
    QLatin1StringView column;
    const char* label;
};

constexpr auto labels = std::to_array<Labelled>({
    {"where_words"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Where, in the caller's words")},
    {"address"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Address")},
    {"pin"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Map pin")},
    {"area"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Area")},
    {"callback"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Call-back number")},
    {"callback_phone"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Call-back number, as dialled")},
    {"callback_read_back"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Number read back")},
    {"danger"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Danger now")},
    {"danger_words"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "What the danger is")},
    {"source"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Source")},
    {"transfer_from"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Handed over by")},
    {"transfer_accepted_at"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Transfer accepted")},
    {"already_asked"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Already asked")},
    {"relation"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Relation")},
    {"caller_name"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Caller")},
    {"person"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Known person")},
    {"person_name"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Name")},
    {"pronouns"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Pronouns")},
    {"age_words"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Age")},
    {"language"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Language")},
    {"interpreter"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Interpreter on line")},
    {"access_needs"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Access needs")},
    {"nature"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Nature")},
    {"what_happened"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "What has happened")},
    {"what_helps"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "What helps")},
    {"observed"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Seen or told")},
    {"observed_words"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "About what was seen")},
    {"screen"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Screen")},
    {"screen_words"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "Words to the screen")},
    {"criteria"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "911 criteria met")},
    {"criteria_asked"_L1, QT_TRANSLATE_NOOP("dispatch::CallWords", "911 criteria asked")},
});

} // namespace

QString CallWords::label(const QString& column)
{
    const auto found = std::ranges::find_if(labels, [column](const Labelled& each) { return column == each.column; });
    return found == labels.end() ? column : tr(found->label);
}

QString CallWords::coded(const QString& list, const QString& code) const
{
    return code.isEmpty() ? QString() : m_codes->words(list, code);
}

QString CallWords::codedList(const QString& list, const QStringList& ids) const
{
    QStringList words;
    for (const auto& id : ids)
        words.append(m_codes->words(list, id));
    return words.join(u", "_s);
}

QString CallWords::wording(const QHash<QString, QString>& label) const
{
    return label.value(m_codes->language(), label.value(u"en"_s));
}

QString CallWords::answers(const QJsonObject& screen) const
{
    QStringList said;
    for (const auto& item : m_protocol->items()) {
        if (!screen.contains(item.id))
            continue;
        const auto given = screen.value(item.id).toString();
        const auto known = std::ranges::find(item.answers, given, &Answer::id);
        said.append(item.id + u' ' + (known == item.answers.end() ? given : wording(known->label)));
    }
    return said.join(u", "_s);
}

QString CallWords::criteriaMet(const QStringList& ids) const
{
    QStringList met;
    for (const auto& criterion : m_protocol->criteria())
        if (ids.contains(criterion.id))
            met.append(wording(criterion.label));
    return met.isEmpty() ? tr("none") : met.join(u", "_s);
}

QString CallWords::perCode(const QString& list, const QJsonObject& words) const
{
    QStringList said;
    for (auto it = words.begin(); it != words.end(); ++it)
        said.append((list.isEmpty() ? it.key() : m_codes->words(list, it.key())) + u": " + it->toString());
    return said.join(u", "_s);
}

QString CallWords::value(const CallIntake& call, const QString& column) const
{
    const auto yesNo = [](bool yes) { return yes ? tr("yes") : tr("no"); };
    const auto words = [&]() -> QString {
        if (column == "pin"_L1)
            return call.pin ? u"%1, %2"_s.arg(call.pin->latitude, 0, 'f', 4).arg(call.pin->longitude, 0, 'f', 4) : QString();
        if (column == "callback_read_back"_L1)
            return yesNo(call.callbackReadBack);
        if (column == "danger"_L1)
            return call.danger == Danger::Yes ? tr("yes")
                : call.danger == Danger::No   ? tr("no")
                                              : call.danger == Danger::NotKnown ? tr("not known") : tr("not asked");
        if (column == "transfer_accepted_at"_L1)
            return call.transferAcceptedAt ? clockWords(*call.transferAcceptedAt, m_zone) : QString();
        if (column == "source"_L1)
            return coded(u"sources"_s, call.source);
        if (column == "already_asked"_L1)
            return codedList(u"questions"_s, call.alreadyAsked);
        if (column == "relation"_L1)
            return coded(u"relations"_s, call.relation);
        if (column == "person"_L1)
            return call.person.isNull() ? QString() : tr("linked");
        if (column == "pronouns"_L1)
            return coded(u"pronouns"_s, call.pronouns);
        if (column == "language"_L1)
            return coded(u"languages"_s, call.language);
        if (column == "interpreter"_L1)
            return yesNo(call.interpreter);
        if (column == "nature"_L1)
            return coded(u"natures"_s, call.nature);
        if (column == "observed"_L1)
            return codedList(u"observations"_s, call.observed);
        if (column == "observed_words"_L1)
            return perCode(u"observations"_s, call.observedWords);
        if (column == "screen"_L1)
            return answers(call.screen);
        if (column == "screen_words"_L1)
            return perCode({}, call.screenWords);
        if (column == "criteria"_L1)
            return criteriaMet(call.criteria);
        if (column == "criteria_asked"_L1)
            return yesNo(call.criteriaAsked);
        QString plain;
        callFields([&](const auto&... each) {
            ([&](const auto& field) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.of(call))>, QString>)
                    if (column == field.column)
                        plain = field.of(call);
            }(each), ...);
        });
        return plain;
    }();
    return words.isEmpty() ? tr("not given") : words;
}

int limitOf(const QString& column)
{
    return column == "what_happened"_L1 || column == "what_helps"_L1 || column == "danger_words"_L1 || column == "access_needs"_L1 ? noteLimit : lineLimit;
}

} // namespace dispatch

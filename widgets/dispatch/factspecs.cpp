#include "factspecs.h"

#include "phone.h"

#include <QCoreApplication>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("Facts", words);
}

} // namespace

const QList<FactGroup>& factGroups()
{
    using Kind = FactSpec::Kind;
    static const QList<FactGroup> groups{
        {QT_TRANSLATE_NOOP("Facts", "The three things"),
            {{"whereWords", QT_TRANSLATE_NOOP("Facts", "Where, in the caller’s words"), Kind::CallersWords, &CallIntake::whereWords},
                {"address", QT_TRANSLATE_NOOP("Facts", "Verified address"), Kind::Address, &CallIntake::address},
                {"callback", QT_TRANSLATE_NOOP("Facts", "Call-back number"), Kind::Phone, &CallIntake::callback},
                {"callbackReadBack", QT_TRANSLATE_NOOP("Facts", "Read back to the caller"), Kind::Flag, &CallIntake::callbackReadBack},
                {"danger", QT_TRANSLATE_NOOP("Facts", "Danger now"), Kind::Danger, &CallIntake::danger},
                {"dangerWords", QT_TRANSLATE_NOOP("Facts", "Which danger"), Kind::Words, &CallIntake::dangerWords}}},
        {QT_TRANSLATE_NOOP("Facts", "Caller and person"),
            {{"relation", QT_TRANSLATE_NOOP("Facts", "The caller is"), Kind::Code, &CallIntake::relation, "relations"},
                {"callerName", QT_TRANSLATE_NOOP("Facts", "Caller’s name"), Kind::Words, &CallIntake::callerName},
                {"personName", QT_TRANSLATE_NOOP("Facts", "Person in crisis"), Kind::Words, &CallIntake::personName},
                {"pronouns", QT_TRANSLATE_NOOP("Facts", "Pronouns"), Kind::Code, &CallIntake::pronouns, "pronouns"},
                {"ageWords", QT_TRANSLATE_NOOP("Facts", "Age"), Kind::Words, &CallIntake::ageWords},
                {"language", QT_TRANSLATE_NOOP("Facts", "Language"), Kind::Code, &CallIntake::language, "languages"},
                {"interpreter", QT_TRANSLATE_NOOP("Facts", "Interpreter on the line"), Kind::Flag, &CallIntake::interpreter},
                {"accessNeeds", QT_TRANSLATE_NOOP("Facts", "Access needs"), Kind::Words, &CallIntake::accessNeeds}}},
        {QT_TRANSLATE_NOOP("Facts", "What is going on"),
            {{"nature", QT_TRANSLATE_NOOP("Facts", "What is it about"), Kind::Code, &CallIntake::nature, "natures"},
                {"whatHappened", QT_TRANSLATE_NOOP("Facts", "What happened"), Kind::Lines, &CallIntake::whatHappened},
                {"whatHelps", QT_TRANSLATE_NOOP("Facts", "What helps"), Kind::Lines, &CallIntake::whatHelps},
                {"observed", QT_TRANSLATE_NOOP("Facts", "Seen or heard"), Kind::Codes, &CallIntake::observed, "observations"}}},
        {QT_TRANSLATE_NOOP("Facts", "Where the call came from"),
            {{"source", QT_TRANSLATE_NOOP("Facts", "Source"), Kind::Code, &CallIntake::source, "sources"},
                {"transferFrom", QT_TRANSLATE_NOOP("Facts", "Handed over by"), Kind::Words, &CallIntake::transferFrom}}}};
    return groups;
}

QString FactSpec::words() const
{
    return said(label);
}

QString FactGroup::words() const
{
    return said(title);
}

QString dangerWords(Danger danger)
{
    switch (danger) {
    case Danger::NotAsked: return said(QT_TRANSLATE_NOOP("Facts", "not asked"));
    case Danger::Yes: return said(QT_TRANSLATE_NOOP("Facts", "yes"));
    case Danger::No: return said(QT_TRANSLATE_NOOP("Facts", "no"));
    case Danger::NotKnown: return said(QT_TRANSLATE_NOOP("Facts", "unknown"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString FactSpec::shown(const CallIntake& call, const CodeBook& codes) const
{
    const auto none = u"–"_s;
    if (kind == Kind::Danger)
        return dangerWords(call.danger);
    if (const auto* flag = std::get_if<bool CallIntake::*>(&member))
        return call.*(*flag) ? said(QT_TRANSLATE_NOOP("Facts", "yes")) : said(QT_TRANSLATE_NOOP("Facts", "no"));
    if (const auto* several = std::get_if<QStringList CallIntake::*>(&member)) {
        QStringList words;
        for (const auto& code : call.*(*several)) {
            const auto added = call.observedWords.value(code).toString();
            const auto word = codes.words(QString::fromLatin1(list), code);
            words.append(added.isEmpty() ? word : u"%1 (%2)"_s.arg(word, added));
        }
        return words.isEmpty() ? none : words.join(u", "_s);
    }
    const auto& text = call.*std::get<QString CallIntake::*>(member);
    if (text.isEmpty())
        return none;
    switch (kind) {
    case Kind::Code: return codes.words(QString::fromLatin1(list), text);
    case Kind::CallersWords: return u"“%1”"_s.arg(text);
    case Kind::Phone: {
        const auto reading = readPhone(text);
        return reading.shown.isEmpty() ? text : reading.shown;
    }
    default: return text;
    }
}

} // namespace dispatch

#include "linedreader.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QString kindWords(LinedJson::Kind kind)
{
    switch (kind) {
    case LinedJson::Kind::Null:
        return u"null"_s;
    case LinedJson::Kind::Bool:
        return u"true or false"_s;
    case LinedJson::Kind::Number:
        return u"a number"_s;
    case LinedJson::Kind::Text:
        return u"a text"_s;
    case LinedJson::Kind::List:
        return u"a list"_s;
    case LinedJson::Kind::Object:
        return u"an object"_s;
    }
    return {};
}

QString shown(const QString& text) { return text.left(64); }

const QStringList& languages()
{
    static const QStringList languages{u"en"_s, u"es"_s};
    return languages;
}

} // namespace

LinedJson LinedReader::file(const QByteArray& json)
{
    auto parsed = LinedJson::parse(json);
    if (!parsed) {
        m_mistakes.append(parsed.error());
        return {};
    }
    return *std::move(parsed);
}

void LinedReader::wrong(const LinedJson& at, const QString& reason)
{
    if (m_mistakes.size() < mostMistakes)
        m_mistakes.append({at.line(), reason});
}

void LinedReader::only(const LinedJson& in, const QStringList& keys)
{
    if (in.kind() != LinedJson::Kind::Object) {
        // A file that could not be read at all has said why already.
        if (m_mistakes.isEmpty() || in.kind() != LinedJson::Kind::Null)
            wrong(in, u"an object is expected here, not %1"_s.arg(kindWords(in.kind())));
        return;
    }
    for (const auto& [key, value] : in.members())
        if (!keys.contains(key))
            wrong(value, u"\"%1\" is not known here"_s.arg(shown(key)));
}

const LinedJson* LinedReader::member(const LinedJson& in, QLatin1StringView key, LinedJson::Kind kind, Owed owed)
{
    const auto* found = in.find(QString(key));
    if (!found) {
        if (owed == Owed::Yes)
            wrong(in, u"\"%1\" is missing"_s.arg(key));
        return nullptr;
    }
    if (found->kind() != kind) {
        wrong(*found, u"\"%1\" is not %2"_s.arg(key, kindWords(kind)));
        return nullptr;
    }
    return found;
}

QString LinedReader::text(const LinedJson& in, QLatin1StringView key)
{
    const auto* found = member(in, key, LinedJson::Kind::Text, Owed::Yes);
    if (found && found->text().trimmed().isEmpty())
        wrong(*found, u"\"%1\" is empty"_s.arg(key));
    return found ? found->text() : QString{};
}

QString LinedReader::maybeText(const LinedJson& in, QLatin1StringView key)
{
    const auto* found = member(in, key, LinedJson::Kind::Text, Owed::No);
    return found ? found->text() : QString{};
}

QString LinedReader::name(const LinedJson& in, QLatin1StringView key)
{
    static const QRegularExpression shape(u"^[a-z0-9][a-z0-9_-]{0,63}$"_s);
    const auto name = text(in, key);
    if (!name.isEmpty() && !shape.match(name).hasMatch())
        wrong(*in.find(QString(key)), u"\"%1\" is no name: small letters, digits, _ and - make one"_s.arg(shown(name)));
    return name;
}

Wording LinedReader::wording(const LinedJson& in, QLatin1StringView key, Owed owed)
{
    Wording wording;
    const auto* found = member(in, key, LinedJson::Kind::Object, owed);
    if (!found)
        return wording;
    for (const auto& [language, words] : found->members()) {
        if (!languages().contains(language))
            wrong(words, u"\"%1\" is none of the program's languages: en, es"_s.arg(shown(language)));
        else if (words.kind() != LinedJson::Kind::Text || words.text().trimmed().isEmpty())
            wrong(words, u"the wording in \"%1\" is empty or not a text"_s.arg(language));
        wording.insert(language, words.text());
    }
    if (!wording.contains(u"en"_s))
        wrong(*found, u"\"%1\" has no wording in \"en\""_s.arg(key));
    return wording;
}

QHash<QString, QStringList> LinedReader::wordLists(const LinedJson& in, QLatin1StringView key, Owed owed)
{
    QHash<QString, QStringList> lists;
    const auto* found = member(in, key, LinedJson::Kind::Object, owed);
    if (!found)
        return lists;
    for (const auto& [language, words] : found->members()) {
        if (!languages().contains(language)) {
            wrong(words, u"\"%1\" is none of the program's languages: en, es"_s.arg(shown(language)));
            continue;
        }
        if (words.kind() != LinedJson::Kind::List)
            wrong(words, u"\"%1\" is not a list"_s.arg(language));
        for (const auto& each : words.list()) {
            if (each.kind() != LinedJson::Kind::Text || each.text().trimmed().isEmpty())
                wrong(each, u"an entry is empty or not a text"_s);
            lists[language].append(each.text());
        }
    }
    return lists;
}

QStringList LinedReader::texts(const LinedJson& in, QLatin1StringView key, Owed owed)
{
    QStringList texts;
    for (const auto& each : list(in, key, owed)) {
        if (each.kind() != LinedJson::Kind::Text || each.text().trimmed().isEmpty())
            wrong(each, u"an entry of \"%1\" is empty or not a text"_s.arg(key));
        texts.append(each.text());
    }
    return texts;
}

QList<LinedJson> LinedReader::list(const LinedJson& in, QLatin1StringView key, Owed owed)
{
    const auto* found = member(in, key, LinedJson::Kind::List, owed);
    return found ? found->list() : QList<LinedJson>{};
}

LinedJson LinedReader::part(const LinedJson& in, QLatin1StringView key, Owed owed)
{
    const auto* found = member(in, key, LinedJson::Kind::Object, owed);
    return found ? *found : LinedJson{};
}

int LinedReader::whole(const LinedJson& in, QLatin1StringView key, int least, int most, std::optional<int> otherwise)
{
    const auto* found = member(in, key, LinedJson::Kind::Number, otherwise ? Owed::No : Owed::Yes);
    if (!found)
        return otherwise.value_or(least);
    if (found->number() < least || found->number() > most || found->number() != std::floor(found->number())) {
        wrong(*found, u"\"%1\" is not a whole number from %2 to %3"_s.arg(key).arg(least).arg(most));
        return least;
    }
    return static_cast<int>(found->number());
}

double LinedReader::number(const LinedJson& in, QLatin1StringView key, double least, double most, double otherwise)
{
    const auto* found = member(in, key, LinedJson::Kind::Number, Owed::No);
    if (!found)
        return otherwise;
    if (found->number() < least || found->number() > most) {
        wrong(*found, u"\"%1\" is not a number from %2 to %3"_s.arg(key).arg(least).arg(most));
        return otherwise;
    }
    return found->number();
}

bool LinedReader::yes(const LinedJson& in, QLatin1StringView key)
{
    const auto* found = member(in, key, LinedJson::Kind::Bool, Owed::No);
    return found && found->yes();
}

std::optional<Span> LinedReader::span(const LinedJson& in, QLatin1StringView key, Owed owed)
{
    static const QRegularExpression shape(u"^(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)$"_s);
    const auto* found = in.find(QString(key));
    if (!found) {
        if (owed == Owed::Yes)
            wrong(in, u"\"%1\" is missing"_s.arg(key));
        return {};
    }
    if (found->kind() == LinedJson::Kind::Number && found->number() >= 0 && found->number() <= 172'800 && found->number() == std::floor(found->number()))
        return static_cast<qint64>(found->number()) * second;
    const auto match = shape.match(found->text());
    if (found->kind() != LinedJson::Kind::Text || !match.hasMatch()) {
        wrong(*found, u"\"%1\" is no time: whole seconds, \"m:ss\" or \"h:mm:ss\""_s.arg(key));
        return {};
    }
    return match.capturedView(1).toInt() * hour + match.capturedView(2).toInt() * minute + match.capturedView(3).toInt() * second;
}

Condition LinedReader::condition(const LinedJson& in, QLatin1StringView key)
{
    const auto* found = in.find(QString(key));
    if (!found)
        return {};
    auto condition = Condition::fromJson(found->toJson());
    if (!condition) {
        wrong(*found, u"no condition: "_s + condition.error().detail.section(u": "_s, 2));
        return {};
    }
    return *std::move(condition);
}

std::optional<RunPattern> LinedReader::pattern(const LinedJson& in, QLatin1StringView key, Owed owed)
{
    const auto* found = member(in, key, LinedJson::Kind::Object, owed);
    return found ? std::optional(pattern(*found)) : std::nullopt;
}

RunPattern LinedReader::pattern(const LinedJson& in)
{
    RunPattern pattern;
    pattern.what = text(in, "what"_L1);
    pattern.holds = maybeText(in, "holds"_L1);
    const auto known = runWords().constFind(pattern.what);
    if (known == runWords().cend()) {
        if (!pattern.what.isEmpty())
            wrong(in, u"\"%1\" is nothing that a run records"_s.arg(shown(pattern.what)));
        return pattern;
    }
    for (const auto& [key, value] : in.members()) {
        if (key == "what"_L1 || key == "holds"_L1)
            continue;
        if (!known->contains(key)) {
            wrong(value, u"\"%1\" is no fact of \"%2\""_s.arg(shown(key), pattern.what));
            continue;
        }
        QStringList words;
        for (const auto& each : value.kind() == LinedJson::Kind::List ? value.list() : QList{value}) {
            if (each.kind() != LinedJson::Kind::Text)
                wrong(each, u"\"%1\" is not a text or a list of texts"_s.arg(key));
            words.append(each.text());
        }
        pattern.with.insert(key, words);
    }
    return pattern;
}

QString LinedReader::oneOf(const LinedJson& in, QLatin1StringView key, const QStringList& words, Owed owed)
{
    const auto* found = member(in, key, LinedJson::Kind::Text, owed);
    if (!found)
        return {};
    if (!words.contains(found->text()))
        wrong(*found, u"\"%1\" is none of %2"_s.arg(shown(found->text()), words.join(u", "_s)));
    return found->text();
}

void LinedReader::tryExamples(const LinedJson& in, const Question& question, const Questions& questions)
{
    // What stands on the choice can be typed as well.
    for (auto it = question.label.begin(); it != question.label.end(); ++it) {
        const auto readings = questions.readings(it.value(), it.key());
        if (readings.isEmpty() || readings.first().question != question.id)
            wrong(*in.find(u"label"), u"\"label\" in \"%1\" is understood as \"%2\", not as \"%3\""_s.arg(it.key(), readings.isEmpty() ? u"nothing"_s : readings.first().question, question.id));
    }
    const auto* examples = in.find(u"examples");
    if (!examples)
        return;
    for (const auto& [language, sentences] : examples->members())
        for (const auto& sentence : sentences.list()) {
            const auto readings = questions.readings(sentence.text(), language);
            if (readings.isEmpty())
                wrong(sentence, u"no word of \"%1\" points to \"%2\""_s.arg(shown(sentence.text()), question.id));
            else if (readings.first().question != question.id)
                wrong(sentence, u"\"%1\" is understood as \"%2\" (%3), not as \"%4\""_s.arg(shown(sentence.text()), readings.first().question,
                                    readings.first().words.join(u", "_s), question.id));
        }
}

Question readQuestion(LinedReader& reader, const LinedJson& in)
{
    using Owed = LinedReader::Owed;
    reader.only(in, {u"id"_s, u"label"_s, u"about"_s, u"words"_s, u"examples"_s, u"when"_s});
    Question question;
    question.id = reader.name(in);
    question.label = reader.wording(in, "label"_L1, Owed::Yes);
    question.about = reader.wording(in, "about"_L1, Owed::Yes);
    question.words = reader.wordLists(in, "words"_L1, Owed::Yes);
    question.examples = reader.wordLists(in, "examples"_L1, Owed::No);
    question.when = reader.condition(in, "when"_L1);
    return question;
}

ClinicianRule readClinicianRule(LinedReader& reader, const LinedJson& in)
{
    reader.only(in, {u"when"_s, u"agrees"_s, u"says"_s});
    return {reader.condition(in, "when"_L1), reader.yes(in, "agrees"_L1), reader.wording(in, "says"_L1, LinedReader::Owed::Yes)};
}

} // namespace dispatch

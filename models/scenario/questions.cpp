#include "questions.h"

#include "jsonfile.h"
#include "linedreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Small letters without accents, one blank between the words.
QStringList plainWords(const QString& text)
{
    QStringList words;
    QString word;
    const auto letters = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const auto letter : letters) {
        if (letter.isLetterOrNumber())
            word.append(letter);
        else if (!letter.isMark() && letter != u'\'' && letter != u'’' && !word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool isSame(const QString& said, const QString& known, bool begins) { return begins ? said.startsWith(known) : said == known; }

/// Where the words of @p known stand one after another in @p said; -1 for nowhere.
qsizetype placeOf(const QStringList& known, bool begins, const QStringList& said)
{
    for (qsizetype at = 0; at + known.size() <= said.size(); ++at) {
        bool fits = true;
        for (qsizetype each = 0; each < known.size() && fits; ++each)
            fits = isSame(said.at(at + each), known.at(each), begins && each + 1 == known.size());
        if (fits)
            return at;
    }
    return -1;
}

/// What of the sentence points to the question.
Understanding readingOf(const Question& question, const QStringList& said, const QString& language)
{
    Understanding reading{question.id, {}, 0};
    QSet<qsizetype> counted;
    for (const auto& tongue : language == "en"_L1 ? QStringList{language} : QStringList{language, u"en"_s}) {
        for (const auto& each : question.words.value(tongue)) {
            const bool begins = each.endsWith(u'*');
            const auto known = plainWords(each);
            const auto place = known.isEmpty() ? -1 : placeOf(known, begins, said);
            if (place < 0)
                continue;
            const auto before = counted.size();
            for (qsizetype at = place; at < place + known.size(); ++at)
                counted.insert(at);
            if (counted.size() == before)
                continue;
            reading.words.append(said.sliced(place, known.size()).join(u' '));
        }
    }
    reading.weight = static_cast<int>(counted.size());
    return reading;
}

qsizetype letters(const Understanding& reading) { return reading.words.join(QString{}).size(); }

} // namespace

QString Question::said(const QString& language) const { return jsonfile::text(label, language); }

QString Question::aboutWords(const QString& language) const { return jsonfile::text(about, language); }

std::expected<Questions, QList<Mistake>> Questions::fromJson(const QByteArray& json)
{
    LinedReader reader;
    Questions questions;
    const auto file = reader.file(json);
    reader.only(file, {u"about"_s, u"questions"_s, u"clinician"_s});
    for (const auto& each : reader.list(file, "questions"_L1, LinedReader::Owed::Yes))
        questions.m_all.append(readQuestion(reader, each));
    for (const auto& each : reader.list(file, "questions"_L1, LinedReader::Owed::No)) {
        const auto* question = questions.find(reader.maybeText(each, "id"_L1));
        if (!question)
            continue;
        if (std::ranges::count(questions.m_all, question->id, &Question::id) > 1)
            reader.wrong(each, u"the question \"%1\" stands in the file twice"_s.arg(question->id));
        reader.tryExamples(each, *question, questions);
    }
    for (const auto& each : reader.list(file, "clinician"_L1, LinedReader::Owed::Yes))
        questions.m_clinician.append(readClinicianRule(reader, each));
    if (reader.mistakes().isEmpty())
        return questions;
    return std::unexpected(reader.mistakes());
}

const Question* Questions::find(const QString& id) const
{
    const auto it = std::ranges::find(m_all, id, &Question::id);
    return it == m_all.cend() ? nullptr : &*it;
}

Questions Questions::with(const QList<Question>& own) const
{
    auto all = *this;
    for (const auto& each : own) {
        const auto it = std::ranges::find(all.m_all, each.id, &Question::id);
        if (it == all.m_all.end())
            all.m_all.append(each);
        else
            *it = each;
    }
    return all;
}

QList<Understanding> Questions::readings(const QString& sentence, const QString& language) const
{
    const auto said = plainWords(sentence);
    QList<Understanding> readings;
    for (const auto& each : m_all)
        if (auto reading = readingOf(each, said, language); reading.weight > 0)
            readings.append(std::move(reading));
    std::ranges::stable_sort(readings, [](const Understanding& a, const Understanding& b) { return a.weight != b.weight ? a.weight > b.weight : letters(a) > letters(b); });
    return readings;
}

} // namespace dispatch

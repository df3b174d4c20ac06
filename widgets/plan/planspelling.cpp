#include "planspelling.h"

#include "planbook.h"
#include "speller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QString folded(const QString& word) { return plainWord(word).toCaseFolded(); }

} // namespace

PlanSpelling::PlanSpelling(const PlanDesk* desk, const PlanBook* book, const Speller* speller, QObject* parent)
    : QObject(parent), m_desk(desk), m_book(book), m_speller(speller)
{
}

void PlanSpelling::show(const PlanFile& file)
{
    const auto* draft = file.draft();
    const auto plan = draft ? draft->id : PlanDraftId();
    const auto language = draft ? draft->language : QString();
    QSet<QString> names;
    const auto take = [&names](const QString& name) {
        for (const auto& place : spelledWords(name))
            names.insert(folded(name.sliced(place.start, place.length)));
    };
    if (const auto* person = file.find(file.person()))
        take(person->name);
    for (const auto& item : file.all<PlanItem>())
        take(item.contact.name);
    const bool isOther = plan != m_plan || language != m_language;
    if (!isOther && names == m_names)
        return;
    m_plan = plan;
    m_language = language;
    m_names = names;
    if (isOther && m_speller) {
        m_kept.clear();
        if (!plan.isNull())
            read(PlanDesk::spellingOf(plan));
        for (const auto tongue : {Tongue::Plans, Tongue::English})
            if (isChecked(tongue))
                read(PlanDesk::spellingIn(codeOf(tongue)));
    }
    Q_EMIT changed();
}

void PlanSpelling::read(const QString& place)
{
    m_desk->keptWords(place).then(this, [this, place, plan = m_plan](const Result<QStringList>& words) {
        if (!words || words->isEmpty() || plan != m_plan)
            return;
        for (const auto& word : *words)
            if (!m_kept[place].contains(word))
                m_kept[place].append(word);
        Q_EMIT changed();
    });
}

QString PlanSpelling::codeOf(Tongue tongue) const { return tongue == Tongue::English ? u"en"_s : m_language; }

QString PlanSpelling::nameOf(const QString& code) const
{
    const auto* language = m_book->find(code);
    // "Chinese (Traditional)" is spelled as Chinese is.
    return language ? language->englishName : code;
}

bool PlanSpelling::isChecked(Tongue tongue) const { return m_speller && !m_language.isEmpty() && m_speller->speaks(codeOf(tongue)); }

QString PlanSpelling::words() const
{
    if (!m_speller || m_language.isEmpty())
        return {};
    const auto name = nameOf(m_language);
    if (isChecked(Tongue::Plans))
        return tr("Spelling: %1").arg(name);
    if (m_language.startsWith("zh"_L1))
        return tr("%1 has no spelling to check.", "a language").arg(name);
    return tr("No dictionary for %1 on this machine; its spelling is not checked.", "a language").arg(name);
}

void PlanSpelling::check(const QString& text, Tongue tongue, QObject* context, const std::function<void(const QList<WordPlace>&)>& then) const
{
    if (!isChecked(tongue) || text.isEmpty()) {
        then({});
        return;
    }
    auto known = m_names;
    for (const auto& place : {PlanDesk::spellingOf(m_plan), PlanDesk::spellingIn(codeOf(tongue))})
        for (const auto& word : m_kept.value(place))
            known.insert(folded(word));
    m_speller->unknownIn(text, codeOf(tongue)).then(context, [text, known, then](QList<WordPlace> unknown) {
        unknown.removeIf([&](const WordPlace& word) {
            const auto written = folded(text.sliced(word.start, word.length));
            // "Emeka's" is Emeka.
            return known.contains(written) || (written.endsWith("'s"_L1) && known.contains(written.chopped(2)));
        });
        then(unknown);
    });
}

void PlanSpelling::suggest(const QString& word, Tongue tongue, QObject* context, const std::function<void(const QStringList&)>& then) const
{
    if (isChecked(tongue))
        m_speller->suggest(word, codeOf(tongue)).then(context, then);
}

void PlanSpelling::keepForPlan(const QString& word) { keep(PlanDesk::spellingOf(m_plan), word, tr("“%1” is not marked in this plan any more, on this desk.")); }

void PlanSpelling::keepForDesk(const QString& word, Tongue tongue)
{
    keep(PlanDesk::spellingIn(codeOf(tongue)), word, tr("“%1” is not marked in any plan any more, on this desk."));
}

void PlanSpelling::keep(const QString& place, const QString& word, const QString& sentence)
{
    auto& words = m_kept[place];
    if (words.contains(word))
        return;
    words.append(word);
    m_desk->keepWords(place, words).then(this, [this, sentence, word](const Result<>& kept) { Q_EMIT said(kept ? sentence.arg(word) : kept.error().summary); });
    Q_EMIT changed();
}

} // namespace dispatch

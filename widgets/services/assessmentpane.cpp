#include "assessmentpane.h"

#include "carryout.h"
#include "codechoices.h"
#include "complaint.h"
#include "jsonfile.h"
#include "keepwords.h"
#include "keybutton.h"
#include "labelledfield.h"
#include "risklabel.h"
#include "typednote.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptWithin = 300;   // milliseconds after the last letter

} // namespace

AssessmentPane::AssessmentPane(const PlanDesk* desk, const Looks* looks, QWidget* parent)
    : QScrollArea(parent), m_desk(desk), m_looks(looks), m_which(new QComboBox(this)), m_who(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)),
      m_screenTitle(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_risk(new RiskLabel(looks, this)), m_screen(new LookLabel(looks, Looks::Body, false, Looks::Text, this)),
      m_needs(new TypedNote(looks, this)), m_risks(new TypedNote(looks, this)), m_strengths(new TypedNote(looks, this)),
      m_basic(new CodeChoices(&desk->codes(), u"needs"_s, u"assessmentNeed_"_s, CodeChoices::Kind::Several, looks, this)), m_inPlace(new TypedNote(looks, this)),
      m_wanted(new CodeChoices(&desk->codes(), u"services"_s, u"assessmentWanted_"_s, CodeChoices::Kind::Several, looks, this)), m_words(new TypedNote(looks, this)),
      m_complaint(new Complaint(looks, this)), m_keep(new KeyButton(looks, this))
{
    setObjectName(u"assessment"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    m_which->setObjectName(u"assessmentWhich"_s);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(8);
    m_keep->setObjectName(u"assessmentKeep"_s);
    m_keep->setPrimary(true);
    m_screen->setObjectName(u"assessmentScreen"_s);
    column->addWidget(m_which);
    column->addWidget(m_who);
    column->addWidget(m_screenTitle);
    column->addWidget(m_risk, 0, Qt::AlignLeading);
    column->addWidget(m_screen);
    setWidget(inside);
    for (const auto& [editor, name] : std::initializer_list<std::pair<QWidget*, QString>>{{m_needs, u"Needs"_s}, {m_risks, u"Risks"_s}, {m_strengths, u"Strengths"_s}, {m_basic, u"Basic"_s},
             {m_inPlace, u"InPlace"_s}, {m_wanted, u"Wanted"_s}, {m_words, u"Words"_s}})
        column->addWidget(add(editor, name));
    column->addWidget(m_complaint);
    column->addWidget(m_keep, 0, Qt::AlignLeading);
    column->addStretch(1);
    const auto measure = [this, column] {
        const int pad = m_looks->scaled(10);
        column->setContentsMargins(pad, pad, pad, pad);
        column->setSpacing(m_looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_which);

    m_soon.setSingleShot(true);
    m_soon.setInterval(keptWithin);
    connect(&m_soon, &QTimer::timeout, this, &AssessmentPane::noteDown);
    for (auto* note : {m_needs, m_risks, m_strengths, m_inPlace, m_words})
        connect(note, &QPlainTextEdit::textChanged, this, &AssessmentPane::typing);
    for (auto* choices : {m_basic, m_wanted})
        connect(choices, &CodeChoices::chosenChanged, this, &AssessmentPane::typing);
    connect(m_which, &QComboBox::activated, this, [this] { fill(m_which->currentData().value<AssessmentId>()); });
    connect(m_keep, &QPushButton::clicked, this, &AssessmentPane::keep);
    retranslate();
}

LabelledField* AssessmentPane::add(QWidget* editor, const QString& name)
{
    editor->setObjectName(u"assessment"_s + name);
    m_fields.append(new LabelledField(editor, m_looks, widget()));
    return m_fields.last();
}

void AssessmentPane::show(const PlanFile& file)
{
    const bool isOther = file.person() != m_file.person() || m_whose != m_desk->actor().id;
    if (isOther)
        lastWords();
    m_file = file;
    if (!isOther) {
        fillChoice();
        // What another desk wrote is shown, unless somebody types in it here.
        if (!m_unsaid.contains(m_shown))
            fill(m_shown);
        return;
    }
    m_unsaid.clear();
    recall();
}

/// What was being typed about her when the program ended, or the window was left.
void AssessmentPane::recall()
{
    const auto today = toDateTime(m_desk->now(), m_desk->zone()).date();
    m_basic->offer(today);
    m_wanted->offer(today);
    m_isRecalled = false;
    m_whose = m_desk->actor().id;
    fill({});
    m_desk->assessmentsTyped(m_file.person(), m_whose).then(this, [this, asked = ++m_asked](const Result<QList<Assessment>>& typed) {
        if (asked != m_asked)
            return;
        m_isRecalled = true;
        if (!typed)
            Q_EMIT said(typed.error().summary);
        for (const auto& each : typed.value_or(QList<Assessment>()))
            if (!m_unsaid.contains(each.id) && (each.id.isNull() || m_file.find(each.id)))
                m_unsaid.insert(each.id, each);
        if (!m_unsaid.isEmpty())
            fill(m_unsaid.contains({}) ? AssessmentId() : m_unsaid.cbegin().key());
    });
}

Assessment AssessmentPane::standing(const AssessmentId& assessment) const
{
    const auto* known = m_file.find(assessment);
    Assessment made;
    made.person = m_file.person();
    return known ? *known : made;
}

void AssessmentPane::fill(const AssessmentId& assessment)
{
    m_isFilling = true;
    m_shown = assessment;
    const auto stands = standing(assessment);
    const auto wanted = m_unsaid.value(assessment, stands);
    for (const auto& [note, text] : std::initializer_list<std::pair<TypedNote*, QString>>{{m_needs, wanted.needs}, {m_risks, wanted.risks}, {m_strengths, wanted.strengths},
             {m_inPlace, wanted.servicesInPlace}, {m_words, wanted.words}})
        if (note->toPlainText() != text)
            note->setPlainText(text);
    m_basic->choose(wanted.basicNeeds);
    m_wanted->choose(wanted.linkagesWanted);
    const bool isMine = m_desk->mayAssess(stands);
    for (auto* note : {m_needs, m_risks, m_strengths, m_inPlace, m_words})
        note->setReadOnly(!isMine);
    for (auto* choices : {m_basic, m_wanted})
        choices->setEnabled(isMine);
    m_keep->setVisible(isMine);
    m_who->setText(assessment.isNull() ? tr("Nothing is kept for others yet.") : isMine ? tr("Yours, in the contact in progress: it can still be changed.") : tr("Kept as it was written. A change is a new assessment."));
    showScreen(assessment.isNull() ? PlanDesk::screenOf(m_file) : m_file.find(stands.triage));
    m_complaint->clear();
    if (m_unsaid.contains(assessment))
        m_complaint->say(tr("Found as you left it. It is not kept for others yet."));
    fillChoice();
    m_isFilling = false;
}

void AssessmentPane::fillChoice()
{
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    m_which->addItem(tr("A new assessment"), QVariant::fromValue(AssessmentId()));
    auto all = m_file.all<Assessment>();
    std::ranges::sort(all, {}, [](const Assessment& each) { return std::tuple(-toMsecs(each.madeAt), each.id.toString()); });
    for (const auto& each : std::as_const(all)) {
        m_which->addItem(nameOf(each), QVariant::fromValue(each.id));
        if (each.id == m_shown)
            m_which->setCurrentIndex(m_which->count() - 1);
    }
}

QString AssessmentPane::nameOf(const Assessment& assessment) const
{
    const auto* contact = m_file.find(assessment.incident);
    const auto when = whenWords(assessment.madeAt, m_desk->now(), m_desk->zone());
    const auto who = m_desk->picture().nameOf(assessment.madeBy);
    return contact ? tr("%1, %2, in %3", "when, who, incident").arg(when, who, contact->number) : tr("%1, %2, outside a contact", "when, who").arg(when, who);
}

void AssessmentPane::showScreen(const Triage* screen)
{
    m_risk->setVisible(screen != nullptr);
    if (!screen) {
        m_screenTitle->setText(tr("Risk screen"));
        m_screen->setText(tr("No risk screen of the person is known on this desk."));
        return;
    }
    const auto* contact = m_file.find(screen->incident);
    m_screenTitle->setText(tr("Risk screen (C-SSRS) carried over from intake: %1, %2, %3", "incident, when, who")
                               .arg(contact ? contact->number : tr("an earlier contact"), whenWords(screen->at, m_desk->now(), m_desk->zone()), m_desk->picture().nameOf(screen->by)));
    m_risk->show(screen->risk);
    QStringList answers;
    for (const auto& item : m_desk->protocol().items()) {
        const auto answer = screen->screen.value(item.id).toString();
        if (answer.isEmpty())
            continue;
        answers.append(u"%1. %2: %3"_s.arg(item.id, jsonfile::text(item.label, m_desk->codes().language()), answer == u"yes" ? tr("yes") : answer == u"no" ? tr("no") : tr("unclear")));
    }
    m_screen->setText(answers.isEmpty() ? tr("None of its questions was answered.") : answers.join(u'\n'));
}

Assessment AssessmentPane::typed() const
{
    auto assessment = standing(m_shown);
    assessment.needs = m_needs->toPlainText();
    assessment.risks = m_risks->toPlainText();
    assessment.strengths = m_strengths->toPlainText();
    assessment.servicesInPlace = m_inPlace->toPlainText();
    assessment.words = m_words->toPlainText();
    assessment.basicNeeds = m_basic->chosen();
    assessment.linkagesWanted = m_wanted->chosen();
    return assessment;
}

void AssessmentPane::typing()
{
    if (m_isFilling)
        return;
    const auto now = typed();
    if (now == standing(m_shown))
        m_unsaid.remove(m_shown);
    else
        m_unsaid.insert(m_shown, now);
    m_complaint->clear();
    m_soon.start();
}

void AssessmentPane::noteDown()
{
    // Before it is known what was typed earlier, nothing of that is written over.
    if (!m_isRecalled) {
        m_soon.start();
        return;
    }
    note(m_file.person(), m_unsaid, m_whose);
}

void AssessmentPane::note(const PersonId& person, const QHash<AssessmentId, Assessment>& unsaid, const StaffId& whose)
{
    m_desk->keepTyped(person, unsaid.values(), whose).then(this, [this](const Result<>& kept) {
        if (!kept)
            m_complaint->say(kept.error().summary);
    });
}

void AssessmentPane::lastWords()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    if (m_isRecalled) {
        noteDown();
        return;
    }
    // What she typed earlier is only being read yet, and goes with it.
    m_desk->assessmentsTyped(m_file.person(), m_whose).then(this, [this, person = m_file.person(), whose = m_whose, all = m_unsaid](const Result<QList<Assessment>>& earlier) mutable {
        if (!earlier) {
            Q_EMIT said(earlier.error().summary);
            return;
        }
        for (const auto& each : *earlier)
            if (!all.contains(each.id))
                all.insert(each.id, each);
        note(person, all, whose);
    });
}

void AssessmentPane::customEvent(QEvent* event)
{
    if (KeepWords::is(event))
        lastWords();
}

void AssessmentPane::begin()
{
    if (m_needs->isReadOnly())
        m_which->setFocus(Qt::ShortcutFocusReason);
    else
        m_needs->setFocus(Qt::ShortcutFocusReason);
}

void AssessmentPane::keep()
{
    const auto wanted = typed();
    const auto proposal = m_desk->assess(m_file, wanted);
    carryOut(*m_desk, proposal, m_keep, this, [this, wanted, proposal](const Result<Receipt>& receipt) {
        if (!receipt) {
            m_complaint->say(receipt.error().summary);
            return;
        }
        // What was typed since stays to be kept.
        if (m_unsaid.value(wanted.id) == wanted)
            m_unsaid.remove(wanted.id);
        m_soon.start();
        if (m_file.person() == wanted.person && m_shown == wanted.id && !m_unsaid.contains(wanted.id)) {
            // The store's own word comes next, and says the same.
            const auto& effect = proposal->command.effects.first();
            Changes changes;
            changes.of<Assessment>() = {wanted.id.isNull() ? fromRow<Assessment>(effect.fields).value_or(wanted) : wanted};
            m_file.apply(changes);
            fill(AssessmentId::fromString(effect.id));
        }
        Q_EMIT said(proposal->sentence);
    });
}

void AssessmentPane::retranslate()
{
    setAccessibleName(tr("Needs and strengths"));
    m_which->setAccessibleName(tr("Which assessment"));
    const QStringList labels{tr("What the person needs"), tr("Risks, beside the screen"), tr("Strengths"), tr("Basic needs"), tr("Services in place: mental health plan, substance-use provider, others"),
        tr("Linkages wanted"), tr("Other words")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setLabel(labels.at(i));
    m_keep->setDeed(tr("Keep the assessment"), tr("Ctrl+Shift+Enter"));
    fill(m_shown);
}

} // namespace dispatch

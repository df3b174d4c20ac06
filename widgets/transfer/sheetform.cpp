#include "sheetform.h"

#include "approvalrow.h"
#include "codechoices.h"
#include "comeslist.h"
#include "flexlayout.h"
#include "labelledfield.h"
#include "looklabel.h"
#include "phone.h"
#include "readaloud.h"
#include "typedline.h"

#include <QEvent>
#include <QJsonArray>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

SheetForm::SheetForm(const TransferDesk* desk, const WhoComes* comes, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_comes(comes), m_takers(new CodeChoices(&desk->codes(), u"takers"_s, u"taker_"_s, CodeChoices::Kind::One, looks, this)),
      m_name(new TypedLine(this)), m_nameField(new LabelledField(m_name, looks, this)),
      m_facts(new CodeChoices(&desk->codes(), u"facts"_s, u"fact_"_s, CodeChoices::Kind::Several, looks, this)),
      m_tried(new CodeChoices(&desk->codes(), u"tried"_s, u"tried_"_s, CodeChoices::Kind::Several, looks, this)), m_triedWords(new TypedLine(this)),
      m_triedField(new LabelledField(m_triedWords, looks, this)), m_callback(new TypedLine(this)), m_callbackField(new LabelledField(m_callback, looks, this)),
      m_approval(new ApprovalRow(desk, looks, this)), m_coming(new ComesList(looks, this)), m_page(new ReadAloud(looks, this)),
      m_typing(new TypingKeeper(*desk, u"transfer sheets"_s, this, [this] { return begun(); }, [this](const HalfTyped& begun) { enter(begun); }))
{
    m_name->setObjectName(u"transferTakerName"_s);
    m_triedWords->setObjectName(u"transferTriedWords"_s);
    m_callback->setObjectName(u"transferCallback"_s);
    layOut(looks);
    connect(m_takers, &CodeChoices::chosenChanged, this, [this] {
        tick();
        follow();
    });
    connect(m_facts, &CodeChoices::chosenChanged, this, [this] {
        m_ticked.insert(taker(), m_facts->chosen());
        follow();
    });
    connect(m_tried, &CodeChoices::chosenChanged, this, &SheetForm::follow);
    for (auto* line : {m_name, m_triedWords, m_callback})
        connect(line, &QLineEdit::textEdited, this, &SheetForm::follow);
    connect(m_typing, &TypingKeeper::refused, this, &SheetForm::refused);
    setFocusProxy(m_takers);
    retranslate();
}

void SheetForm::layOut(const Looks* looks)
{
    auto* left = new QWidget(this);
    auto* right = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    auto* rightColumn = new QVBoxLayout(right);
    const auto section = [&](QVBoxLayout* column, LookLabel*& title, std::initializer_list<QWidget*> bodies) {
        title = new LookLabel(looks, Looks::Lead, true, Looks::Text, column->parentWidget());
        column->addWidget(title);
        for (auto* body : bodies)
            column->addWidget(body);
    };
    section(leftColumn, m_takersTitle, {m_takers, m_nameField, m_callbackField});
    section(leftColumn, m_approvalTitle, {m_approval});
    section(leftColumn, m_triedTitle, {m_tried, m_triedField});
    section(leftColumn, m_factsTitle, {m_facts});
    section(rightColumn, m_pageTitle, {m_page});
    section(rightColumn, m_comesTitle, {m_coming});
    leftColumn->addStretch(1);
    rightColumn->addStretch(1);
    auto* sides = new FlexLayout(looks, this);
    sides->setGaps(0, 8);
    sides->add(left, 340, 1);
    sides->add(right, 340, 1);
    const auto measure = [=] {
        for (auto* each : {leftColumn, rightColumn}) {
            each->setContentsMargins(looks->scaled(12), looks->scaled(8), looks->scaled(12), 0);
            each->setSpacing(looks->scaled(6));
        }
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

Taker SheetForm::taker() const { return fromWord<Taker>(m_takers->chosen().value(0)).value_or(Taker::Service911); }

void SheetForm::choose(Taker taker)
{
    m_takers->choose({word(taker).toString()});
    tick();
    renew();
}

/// What goes is what this taker needs, unless somebody has decided otherwise.
void SheetForm::tick() { m_facts->choose(m_ticked.value(taker(), m_desk->minimumFacts(m_incident, taker()))); }

HalfTyped SheetForm::begun() const
{
    QJsonObject ticked;
    for (auto each = m_ticked.begin(); each != m_ticked.end(); ++each)
        ticked.insert(word(each.key()), QJsonArray::fromStringList(*each));
    HalfTyped begun{{"name"_L1, m_name->text()}, {"ticked"_L1, ticked}, {"tried"_L1, QJsonArray::fromStringList(m_tried->chosen())}, {"tried_words"_L1, m_triedWords->text()}};
    if (taker() != Taker::Service911)
        begun.insert("taker"_L1, QJsonArray{word(taker()).toString()});
    if (m_callback->text() != m_ownNumber)
        begun.insert("callback"_L1, m_callback->text());
    return begun;
}

void SheetForm::enter(const HalfTyped& begun)
{
    const auto today = toDateTime(m_desk->now(), m_desk->zone()).date();
    for (auto* choices : {m_takers, m_facts, m_tried}) {
        choices->choose({});
        choices->offer(today);
    }
    m_takers->choose({begun.value("taker"_L1).toArray().first().toString(word(Taker::Service911).toString())});
    m_name->setText(begun.value("name"_L1).toString());
    m_ticked.clear();
    const auto ticked = begun.value("ticked"_L1).toObject();
    for (auto each = ticked.begin(); each != ticked.end(); ++each)
        m_ticked.insert(fromWord<Taker>(each.key()).value_or(Taker::Service911), each->toVariant().toStringList());
    m_tried->choose(begun.value("tried"_L1).toVariant().toStringList());
    m_triedWords->setText(begun.value("tried_words"_L1).toString());
    m_callback->setText(begun.value("callback"_L1).toString(m_ownNumber));
    tick();
    readCallback();
    renew();
}

void SheetForm::follow()
{
    readCallback();
    renew();
    m_typing->typed();
    Q_EMIT edited();
}

void SheetForm::show(const IncidentId& incident)
{
    m_incident = incident;
    m_typing->show(aboutOf(incident));
    renew();
}

void SheetForm::asked()
{
    m_ownNumber = m_callback->text();
    m_typing->done(aboutOf(m_incident));
    m_typing->show({});
    m_typing->show(aboutOf(m_incident));
}

TransferSheet SheetForm::entered() const
{
    return {taker(), m_name->text(), m_facts->chosen(), m_tried->chosen(), m_triedWords->text(), m_callback->text(),
        taker() == Taker::Service911 ? WhoComes::sentence(coming()) : QString()};
}

QList<Comer> SheetForm::coming() const { return m_comes->at(m_desk->sceneOf(m_incident), m_desk->now(), m_desk->zone(), m_desk->codes().language()); }

QString SheetForm::page() const { return m_desk->pageOf(m_incident, entered()); }

Result<Proposal> SheetForm::weighed() const { return m_desk->ask(m_incident, entered()); }

void SheetForm::renew()
{
    // A fact that came meanwhile is ticked as it would have been at the start.
    if (!m_ticked.contains(taker()))
        tick();
    const bool is911 = taker() == Taker::Service911;
    m_approval->show(m_incident);
    m_page->show(page());
    m_coming->show(coming());
    for (auto* each : std::initializer_list<QWidget*>{m_approvalTitle, m_approval, m_comesTitle, m_coming})
        each->setVisible(is911);
}

/// A number that can not be dialled is said; it is kept as typed, since a name or an extension may be what they need.
void SheetForm::readCallback()
{
    const auto typed = m_callback->text().trimmed();
    const auto read = typed.isEmpty() ? PhoneReading{} : readPhone(typed);
    m_callbackField->setWanted(typed.isEmpty());
    m_callbackField->say(read.complaint, LabelledField::Tone::Caution);
}

void SheetForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        readCallback();
        renew();
    }
}

void SheetForm::retranslate()
{
    m_takersTitle->setText(tr("Who is asked to take over"));
    m_approvalTitle->setText(tr("Approval"));
    m_triedTitle->setText(tr("Tried before, less restrictive"));
    m_factsTitle->setText(tr("What they are told, and no more"));
    m_pageTitle->setText(tr("Read this aloud"));
    m_comesTitle->setText(tr("Who will come to this address now"));
    m_nameField->setLabel(tr("Which one, if there are several"));
    m_triedField->setLabel(tr("In other words, or why nothing could be tried"));
    m_callbackField->setLabel(tr("Where they reach us"));
    m_takers->setAccessibleName(m_takersTitle->text());
    m_facts->setAccessibleName(m_factsTitle->text());
    m_tried->setAccessibleName(m_triedTitle->text());
    m_page->setAccessibleName(m_pageTitle->text());
    m_coming->setAccessibleName(m_comesTitle->text());
}

} // namespace dispatch

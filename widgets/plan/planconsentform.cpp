#include "planconsentform.h"

#include "complaint.h"
#include "givenpaper.h"
#include "typedline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// The date that the field shows while there is none.
const QDate noEnd(2000, 1, 1);

} // namespace

PlanConsentForm::PlanConsentForm(const PlanDesk* desk, const PersonId& person, const Looks* looks, QWidget* parent)
    : DeskDialog(*desk, u"consents"_s, looks, parent), m_zone(desk->zone()), m_purpose(new TypedLine(this)), m_givenBy(new TypedLine(this)), m_form(new QComboBox(this)), m_part2(new QCheckBox(this)),
      m_until(new QDateEdit(this)), m_words(new TypedLine(this))
{
    setObjectName(u"planConsentForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Write down a consent"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* inside = new QWidget(scroll);
    scroll->setWidget(inside);
    auto* form = new QFormLayout(inside);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto choices = [inside] {
        auto* box = new QWidget(inside);
        (new QGridLayout(box))->setContentsMargins({});
        return box;
    };
    const auto put = [](QCheckBox* box) {
        auto* grid = static_cast<QGridLayout*>(box->parentWidget()->layout());
        grid->addWidget(box, grid->count() / 2, grid->count() % 2);
    };
    auto* scope = choices();
    for (const auto& [what, word] : wordsOf<Shared>) {
        auto* box = new QCheckBox(ConsentWords::of(what), scope);
        box->setObjectName(u"planConsentScope_"_s + word);
        put(box);
        m_scope.append({box, what});
    }
    auto* recipients = choices();
    for (const auto& recipient : desk->rules().sharing.recipients) {
        auto* box = new QCheckBox(recipient.name, recipients);
        box->setObjectName(u"planConsentTo_"_s + recipient.code);
        put(box);
        m_recipients.append({box, recipient.code});
    }
    m_purpose->setObjectName(u"planConsentPurpose"_s);
    m_givenBy->setObjectName(u"planConsentGivenBy"_s);
    m_form->setObjectName(u"planConsentFormOf"_s);
    m_part2->setObjectName(u"planConsentPart2"_s);
    m_until->setObjectName(u"planConsentUntil"_s);
    m_words->setObjectName(u"planConsentWords"_s);
    for (const auto& [how, word] : wordsOf<ConsentForm>)
        m_form->addItem(ConsentWords::of(how), QVariant::fromValue(how));
    m_part2->setText(tr("It names &substance-use treatment (42 CFR Part 2)"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(noEnd);
    m_until->setSpecialValueText(tr("No end"));
    m_until->setDate(noEnd);
    const auto row = [form](const QString& name, QWidget* field) {
        form->addRow(name, field);
        field->setAccessibleName(QString(name).remove(u'&'));
    };
    row(tr("What may be given"), scope);
    row(tr("To whom"), recipients);
    row(tr("&For what"), m_purpose);
    row(tr("&Who consents"), m_givenBy);
    m_givenBy->setPlaceholderText(tr("the person, or who does it in the person's place"));
    row(tr("F&orm"), m_form);
    form->addRow(QString(), m_part2);
    row(tr("&Until and with"), m_until);
    row(tr("&Also agreed"), m_words);
    auto* buttons = new QDialogButtonBox(this);
    auto* give = buttons->addButton(tr("Write it down"), QDialogButtonBox::AcceptRole);
    give->setDefault(true);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    auto* all = new QVBoxLayout(this);
    all->addWidget(scroll, 1);
    all->addWidget(complaint());
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT given(consent()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto& [box, what] : std::as_const(m_scope))
        keep(box);
    for (const auto& [box, code] : std::as_const(m_recipients))
        keep(box);
    for (auto* line : {m_purpose, m_givenBy, m_words})
        keep(line);
    keep(m_form);
    keep(m_part2);
    keep(m_until);
    beAbout(aboutOf(person));
    resize(looks->scaled(620), looks->scaled(520));
    m_scope.first().first->setFocus();
}

Consent PlanConsentForm::consent() const
{
    Consent consent;
    for (const auto& [box, what] : m_scope)
        if (box->isChecked())
            consent.scope.append(what);
    for (const auto& [box, code] : m_recipients)
        if (box->isChecked())
            consent.recipients.append(code);
    consent.purpose = m_purpose->text();
    consent.givenBy = m_givenBy->text();
    consent.form = m_form->currentData().value<ConsentForm>();
    consent.part2 = m_part2->isChecked();
    consent.words = m_words->text();
    // It holds through the day that is named.
    if (m_until->date() != noEnd)
        consent.expiresAt = toInstant(m_until->date().addDays(1).startOfDay(m_zone));
    return consent;
}

HalfTyped PlanConsentForm::begun() const
{
    const auto consent = this->consent();
    QJsonArray scope;
    for (const auto what : consent.scope)
        scope.append(QString(word(what)));
    HalfTyped begun{{"scope"_L1, scope}, {"recipients"_L1, QJsonArray::fromStringList(consent.recipients)}, {"purpose"_L1, consent.purpose}, {"given_by"_L1, consent.givenBy},
        {"words"_L1, consent.words}};
    if (m_form->currentIndex() > 0)
        begun.insert("form"_L1, QJsonArray{QString(word(consent.form))});
    if (consent.part2)
        begun.insert("part2"_L1, QJsonArray{true});
    if (m_until->date() != noEnd)
        begun.insert("until"_L1, QJsonArray{m_until->date().toString(Qt::ISODate)});
    return begun;
}

void PlanConsentForm::enter(const HalfTyped& begun)
{
    for (const auto& [box, what] : std::as_const(m_scope))
        box->setChecked(begun.value("scope"_L1).toArray().contains(QString(word(what))));
    for (const auto& [box, code] : std::as_const(m_recipients))
        box->setChecked(begun.value("recipients"_L1).toArray().contains(code));
    m_purpose->setText(begun.value("purpose"_L1).toString());
    m_givenBy->setText(begun.value("given_by"_L1).toString());
    const auto form = fromWord<ConsentForm>(begun.value("form"_L1).toArray().first().toString());
    m_form->setCurrentIndex(form ? m_form->findData(QVariant::fromValue(*form)) : 0);
    m_part2->setChecked(begun.contains("part2"_L1));
    const auto until = QDate::fromString(begun.value("until"_L1).toArray().first().toString(), Qt::ISODate);
    m_until->setDate(until.isValid() ? until : noEnd);
    m_words->setText(begun.value("words"_L1).toString());
}

} // namespace dispatch

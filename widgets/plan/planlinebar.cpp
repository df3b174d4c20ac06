#include "planlinebar.h"

#include "complaint.h"
#include "looks.h"
#include "phone.h"
#include "spelledline.h"
#include "typedline.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr std::array answers{MayCall::NotAsked, MayCall::Yes, MayCall::No};
constexpr int perRow = 4;

} // namespace

PlanLineBar::PlanLineBar(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_grid(new QGridLayout(this)), m_name(new TypedLine(this)), m_relation(new TypedLine(this)), m_phone(new TypedLine(this)),
      m_mayCall(new QComboBox(this)), m_words(new TypedLine(this)), m_english(new TypedLine(this)), m_part2(new QCheckBox(this)), m_complaint(new Complaint(looks, this))
{
    setObjectName(u"planLineBar"_s);
    const auto field = [this](QWidget* editor, const QString& name, const char* words) {
        editor->setObjectName(name);
        auto* label = new QLabel(this);
        label->setBuddy(editor);
        m_fields.append({label, editor, words});
    };
    field(m_name, u"planContactName"_s, QT_TR_NOOP("&Who"));
    field(m_relation, u"planContactRelation"_s, QT_TR_NOOP("&Relation"));
    field(m_phone, u"planContactPhone"_s, QT_TR_NOOP("Nu&mber"));
    field(m_mayCall, u"planMayCall"_s, QT_TR_NOOP("May we &call?"));
    field(m_words, u"planContactWords"_s, QT_TR_NOOP("In the person's w&ords"));
    field(m_english, u"planLineEnglish"_s, QT_TR_NOOP("The same in &English, for the checking copy"));
    m_part2->setObjectName(u"planPart2"_s);
    for (const auto answer : answers)
        m_mayCall->addItem(QString(), QVariant::fromValue(answer));
    for (auto* typed : {m_name, m_relation, m_phone, m_words, m_english}) {
        connect(typed, &QLineEdit::textEdited, this, &PlanLineBar::changed);
        connect(typed, &QLineEdit::returnPressed, this, &PlanLineBar::finish);
        connect(typed, &TypedLine::complained, m_complaint, &Complaint::say);
    }
    connect(m_mayCall, &QComboBox::activated, this, &PlanLineBar::changed);
    connect(m_part2, &QCheckBox::clicked, this, &PlanLineBar::changed);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
        // A list that opens below a field is no leaving.
        if (before && isAncestorOf(before) && now && !isAncestorOf(now) && now->window() == window())
            finish();
    });
    connect(looks, &Looks::changed, this, &PlanLineBar::place);
    retranslate();
    show(nullptr, false, false, false);
}

/// Its fields lose the keyboard as they go.
PlanLineBar::~PlanLineBar() { disconnect(qApp, nullptr, this, nullptr); }

void PlanLineBar::setSpelling(PlanSpelling* spelling)
{
    new SpelledLine(spelling, PlanSpelling::Tongue::Plans, m_words);
    new SpelledLine(spelling, PlanSpelling::Tongue::English, m_english);
}

void PlanLineBar::place()
{
    const int edge = m_looks->scaled(8);
    m_grid->setContentsMargins(edge, m_looks->scaled(4), edge, m_looks->scaled(4));
    m_grid->setSpacing(m_looks->scaled(4));
    int at = 0;
    for (const auto& [label, editor, words] : m_fields) {
        label->setFont(m_looks->font(Looks::Small));
        if (editor->isHidden())
            continue;
        const int row = at / perRow * 2;
        m_grid->addWidget(label, row, at % perRow);
        m_grid->addWidget(editor, row + 1, at % perRow);
        ++at;
    }
    const int last = (at + perRow - 1) / perRow * 2;
    m_grid->addWidget(m_part2, last, 0, 1, perRow);
    m_grid->addWidget(m_complaint, last + 1, 0, 1, perRow);
}

void PlanLineBar::show(const PlanItem* item, bool contacts, bool english, bool writable)
{
    // What is typed here is not taken away by what another desk does.
    if (item && m_isTouched && item->id == m_item.id)
        return;
    m_item = item ? *item : PlanItem();
    m_isTouched = false;
    const bool isShown = item && writable;
    setVisible(isShown);
    const bool hasContact = contacts || !m_item.contact.isEmpty();
    for (const auto& [label, editor, words] : m_fields) {
        const bool isWanted = editor == m_english ? english : hasContact;
        label->setVisible(isWanted);
        editor->setVisible(isWanted);
    }
    m_complaint->clear();
    fill();
    place();
}

void PlanLineBar::fill()
{
    m_isFilling = true;
    m_name->setText(m_item.contact.name);
    m_relation->setText(m_item.contact.relation);
    m_phone->setText(m_item.contact.phoneTyped.isEmpty() && !m_item.contact.phone.isEmpty() ? readPhone(m_item.contact.phone).shown : m_item.contact.phoneTyped);
    m_mayCall->setCurrentIndex(m_mayCall->findData(QVariant::fromValue(m_item.contact.mayCall)));
    m_words->setText(m_item.words);
    m_english->setText(m_item.english);
    m_part2->setChecked(m_item.part2);
    m_isFilling = false;
    tellNumber();
}

void PlanLineBar::restore(const PlanItem& item)
{
    m_item = item;
    m_isTouched = true;
    fill();
}

void PlanLineBar::changed()
{
    if (m_isFilling)
        return;
    m_isTouched = true;
    m_item.contact.name = m_name->text();
    m_item.contact.relation = m_relation->text();
    m_item.contact.phoneTyped = m_phone->text();
    m_item.contact.phone = readPhone(m_phone->text()).e164;
    m_item.contact.mayCall = m_mayCall->currentData().value<MayCall>();
    if (!m_words->isHidden())
        m_item.words = m_words->text();
    m_item.english = m_english->text();
    m_item.part2 = m_part2->isChecked();
    m_complaint->clear();
    Q_EMIT typed(m_item);
}

void PlanLineBar::tellNumber()
{
    m_complaint->say(m_phone->text().isEmpty() ? QString() : readPhone(m_phone->text()).complaint);
}

void PlanLineBar::finish()
{
    if (!m_isTouched)
        return;
    tellNumber();
    m_isTouched = false;
    Q_EMIT finished(m_item);
}

void PlanLineBar::takeFocus() { (m_name->isHidden() ? m_english->isHidden() ? static_cast<QWidget*>(m_part2) : m_english : m_name)->setFocus(Qt::OtherFocusReason); }

bool PlanLineBar::ownsFocus() const { return isAncestorOf(QApplication::focusWidget()); }

void PlanLineBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_isTouched = false;
    Q_EMIT givenUp();
}

void PlanLineBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanLineBar::retranslate()
{
    for (const auto& [label, editor, words] : m_fields) {
        label->setText(tr(words));
        editor->setAccessibleName(tr(words).remove(u'&'));
    }
    m_mayCall->setItemText(0, tr("Not asked"));
    m_mayCall->setItemText(1, tr("Yes, we may"));
    m_mayCall->setItemText(2, tr("No, don't"));
    m_part2->setText(tr("About substance-use treatment (42 CFR Part 2): goes to nobody without a consent that says so"));
}

} // namespace dispatch

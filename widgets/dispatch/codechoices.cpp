#include "codechoices.h"

#include "wraplayout.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

CodeChoices::CodeChoices(const CodeBook* codes, QString list, QString prefix, Kind kind, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_codes(codes), m_list(std::move(list)), m_prefix(std::move(prefix)), m_kind(kind), m_row(new WrapLayout(this))
{
    const auto measure = [this, looks] {
        m_row->setSpacing(looks->scaled(14));
        m_row->setLineGap(looks->scaled(5));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

void CodeChoices::offer(const QDate& date)
{
    const auto before = chosen();
    QList<Code> wanted;
    for (const auto& code : m_codes->valid(m_list)) {
        const bool valid = (!code.validFrom.isValid() || code.validFrom <= date) && (!code.validTo.isValid() || date <= code.validTo);
        if (valid || before.contains(code.id))
            wanted.append(code);
    }
    // The same boxes stay: one of them may have the keyboard.
    if (std::ranges::equal(wanted, m_choices, {}, &Code::id, &Choice::code))
        return;
    for (const auto& choice : std::as_const(m_choices)) {
        m_row->removeWidget(choice.box);
        choice.box->hide();
        choice.box->deleteLater();
    }
    m_choices.clear();
    for (const auto& code : std::as_const(wanted)) {
        QAbstractButton* box = m_kind == Kind::One ? static_cast<QAbstractButton*>(new QRadioButton(this)) : new QCheckBox(this);
        box->setObjectName(m_prefix + code.id);
        box->setText(code.words(m_codes->language()));
        box->setCheckable(true);
        box->setChecked(before.contains(code.id));
        connect(box, &QAbstractButton::toggled, this, [this](bool on) {
            // Of several radio buttons the one that goes off is no news of its own.
            if (on || m_kind == Kind::Several)
                Q_EMIT chosenChanged();
        });
        m_row->addWidget(box);
        box->show();
        m_choices.append({code.id, box});
    }
    setFocusProxy(m_choices.isEmpty() ? nullptr : m_choices.first().box);
    updateGeometry();
}

void CodeChoices::choose(const QStringList& codes)
{
    for (const auto& choice : std::as_const(m_choices)) {
        const QSignalBlocker quiet(choice.box);
        // A radio button lets go only while it is alone.
        choice.box->setAutoExclusive(false);
        choice.box->setChecked(codes.contains(choice.code));
        choice.box->setAutoExclusive(m_kind == Kind::One);
    }
}

QStringList CodeChoices::chosen() const
{
    QStringList codes;
    for (const auto& choice : m_choices)
        if (choice.box->isChecked())
            codes.append(choice.code);
    return codes;
}

void CodeChoices::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const auto& choice : std::as_const(m_choices))
        choice.box->setText(m_codes->words(m_list, choice.code));
}

void CodeChoices::keyPressEvent(QKeyEvent* event)
{
    // The boxes pass arrows on when they stand at an end; the form's scroll area must not take them for scrolling.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dispatch

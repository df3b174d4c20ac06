#include "deskform.h"

#include "carryout.h"
#include "complaint.h"
#include "keybutton.h"
#include "labelledfield.h"
#include "wraplayout.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace dispatch {

using namespace Qt::StringLiterals;

DeskForm::DeskForm(const QString& name, const Desk* desk, const Looks* looks, QWidget* parent, QWidget* body)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_name(name), m_column(new QVBoxLayout(body ? body : this)), m_grid(new QGridLayout), m_rows(new QVBoxLayout),
      m_buttons(new WrapLayout), m_below(new QVBoxLayout), m_complaint(new Complaint(looks, m_column->parentWidget())), m_keep(addButton(u"Keep"_s))
{
    m_column->setContentsMargins({});
    m_column->addLayout(m_grid);
    m_column->addLayout(m_rows);
    m_column->addWidget(m_complaint);
    m_column->addLayout(m_buttons);
    m_column->addLayout(m_below);
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(); });
    const auto measure = [this] {
        for (auto* each : {m_column, m_rows})
            each->setSpacing(m_looks->scaled(6));
        m_below->setSpacing(m_looks->scaled(16));
        m_grid->setHorizontalSpacing(m_looks->scaled(8));
        m_grid->setVerticalSpacing(m_looks->scaled(4));
        m_buttons->setSpacing(m_looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

LabelledField* DeskForm::place(QWidget* editor, const QString& name, int row, int column, int wide)
{
    editor->setObjectName(m_name + name);
    auto* field = new LabelledField(editor, m_looks, m_column->parentWidget());
    m_grid->addWidget(field, row, column, 1, wide);
    for (int each = column; each < column + wide; ++each)
        m_grid->setColumnStretch(each, 1);
    m_fields.append(field);
    m_inTurn.append(editor);
    if (const auto* line = qobject_cast<QLineEdit*>(editor))
        connect(line, &QLineEdit::returnPressed, this, [this] { keep(); });
    placed(editor);
    return field;
}

void DeskForm::place(QLayout* layout, int row)
{
    m_grid->addLayout(layout, row, 0, 1, -1);
    for (int i = 0; i < layout->count(); ++i) {
        m_inTurn.append(layout->itemAt(i)->widget());
        placed(layout->itemAt(i)->widget());
    }
}

void DeskForm::placed(QWidget*) {}

void DeskForm::setLabels(const QStringList& labels)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setLabel(labels.at(i));
}

void DeskForm::addRow(QWidget* widget)
{
    m_rows->addWidget(widget);
    m_inTurn.append(widget);
    placed(widget);
}

KeyButton* DeskForm::addButton(const QString& name)
{
    auto* button = new KeyButton(m_looks, m_column->parentWidget());
    button->setObjectName(m_name + name);
    m_buttons->addWidget(button);
    m_pressed.append(button);
    return button;
}

void DeskForm::addBelow(QWidget* widget) { m_below->addWidget(widget); }

void DeskForm::commit(const Result<Proposal>& proposal, QWidget* control, const std::function<void()>& kept)
{
    m_complaint->clear();
    carryOut(*m_desk, proposal, control, this, [this, proposal, kept](const Result<Receipt>& receipt) {
        if (!receipt) {
            m_complaint->say(receipt.error().summary);
            return;
        }
        if (kept)
            kept();
        Q_EMIT done(*proposal);
    });
}

/// Tab goes through it from above to below, whatever was made first.
void DeskForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    auto all = m_inTurn + m_pressed;
    all.removeIf([](const QWidget* each) { return !(each->focusPolicy() & Qt::TabFocus); });
    for (qsizetype i = 1; i < all.size(); ++i)
        setTabOrder(all.at(i - 1), all.at(i));
}

void DeskForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dispatch

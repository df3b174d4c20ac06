#include "deskdialog.h"

#include "complaint.h"
#include "hands.h"
#include "keepwords.h"
#include "typedline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>

namespace dispatch {

DeskDialog::DeskDialog(const Desk& desk, const QString& place, const Looks* looks, QWidget* parent)
    : QDialog(parent), m_complaint(new Complaint(looks, this)),
      m_typing(new TypingKeeper(desk, place, this, [this] { return begun(); }, [this](const HalfTyped& begun) { enter(begun); }))
{
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
}

void DeskDialog::refuse(const QString& sentence)
{
    setEnabled(true);
    m_complaint->say(sentence);
}

void DeskDialog::taken()
{
    forget();
    accept();
}

void DeskDialog::bringForward()
{
    show();
    raise();
    activateWindow();
}

/// Whoever opens it again at once finds everything.
void DeskDialog::done(int result)
{
    KeepWords::tell(this);
    QDialog::done(result);
    beAbout({});
}

void DeskDialog::customEvent(QEvent* event)
{
    if (HandsChange::of(event))
        reject();
}

void DeskDialog::keep(TypedLine* line)
{
    connect(line, &QLineEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(line, &TypedLine::complained, m_complaint, &Complaint::say);
}

void DeskDialog::keep(QComboBox* choice) { connect(choice, &QComboBox::currentIndexChanged, m_typing, &TypingKeeper::typed); }

void DeskDialog::keep(QCheckBox* choice) { connect(choice, &QCheckBox::toggled, m_typing, &TypingKeeper::typed); }

void DeskDialog::keep(QDateEdit* day) { connect(day, &QDateEdit::dateChanged, m_typing, &TypingKeeper::typed); }

} // namespace dispatch

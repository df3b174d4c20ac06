#include "codesbutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace dispatch {

CodesButton::CodesButton(const CodeBook* codes, const QString& list, QWidget* parent)
    : QToolButton(parent), m_codes(codes), m_list(list), m_menu(new QMenu(this))
{
    setPopupMode(InstantPopup);
    setMenu(m_menu);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    m_menu->installEventFilter(this);
    for (const auto& code : codes->valid(list))
        add(code.id);
    refill();
}

QAction* CodesButton::add(const QString& code)
{
    auto* action = m_menu->addAction(m_codes->words(m_list, code).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setData(code);
    connect(action, &QAction::toggled, this, &CodesButton::tell);
    connect(action, &QAction::toggled, this, &CodesButton::chosenChanged);
    return action;
}

QStringList CodesButton::chosen() const
{
    QStringList codes;
    for (const auto* action : m_menu->actions())
        if (action->isChecked())
            codes.append(action->data().toString());
    return codes;
}

void CodesButton::setChosen(const QStringList& codes)
{
    auto left = codes;
    for (auto* action : m_menu->actions())
        action->setChecked(left.removeAll(action->data().toString()) > 0);
    for (const auto& unknown : std::as_const(left))
        add(unknown)->setChecked(true);
}

void CodesButton::setNone(const QString& words)
{
    m_none = words;
    tell();
}

void CodesButton::setJoint(const QString& words)
{
    m_joint = words;
    tell();
}

void CodesButton::refill()
{
    for (auto* action : m_menu->actions())
        action->setText(m_codes->words(m_list, action->data().toString()).replace(u'&', u"&&"_s));
    tell();
}

void CodesButton::tell()
{
    QStringList words;
    for (const auto& code : chosen())
        words.append(m_codes->words(m_list, code));
    const auto said = words.isEmpty() ? m_none : words.join(u' ' + m_joint + u' ');
    setText(QString(said).replace(u'&', u"&&"_s));
    setToolTip(said);
    setAccessibleDescription(said);
}

/// Ticking one leaves the menu open for the next; Esc and a click beside it close it.
bool CodesButton::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_menu)
        return QToolButton::eventFilter(watched, event);
    QAction* ticked = nullptr;
    if (event->type() == QEvent::MouseButtonRelease) {
        ticked = m_menu->actionAt(static_cast<QMouseEvent*>(event)->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
            ticked = m_menu->activeAction();
    }
    if (!ticked)
        return QToolButton::eventFilter(watched, event);
    ticked->toggle();
    return true;
}

} // namespace dispatch

#include "rosterform.h"

#include "complaint.h"
#include "keybutton.h"
#include "looklabel.h"
#include "rights.h"
#include "typingkeeper.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace dispatch {

using namespace Qt::StringLiterals;

RosterForm::RosterForm(const QString& name, const RosterDesk* desk, const Looks* looks, QWidget* parent, QWidget* body)
    : DeskForm(name, desk, looks, parent, body), m_desk(desk), m_readers(new LookLabel(looks, Looks::Small, false, Looks::Text2, column()->parentWidget())),
      m_typing(new TypingKeeper(*desk, u"roster "_s + name, this, [this] { return changedSince(m_found); }, [this](const HalfTyped& begun) { enter(begun); }))
{
    m_readers->setObjectName(name + u"Readers"_s);
    m_readers->hide();
    addBelow(m_readers);
    connect(m_typing, &TypingKeeper::refused, complaint(), &Complaint::say);
}

void RosterForm::placed(QWidget* editor)
{
    auto field = fieldOf(editor, this, [this] { m_typing->typed(); });
    if (!field)
        return;
    Q_ASSERT(!editor->objectName().isEmpty());
    m_fields.append({editor->objectName(), *field});
}

HalfTyped RosterForm::standing() const
{
    HalfTyped stands;
    for (const auto& [name, field] : m_fields)
        stands.insert(name, field.read());
    return stands;
}

HalfTyped RosterForm::changedSince(const HalfTyped& before) const
{
    HalfTyped changed;
    for (const auto& [name, field] : m_fields)
        if (const auto stands = field.read(); stands != before.value(name))
            changed.insert(name, stands);
    return changed;
}

/// In the order of the fields: what is chosen in one may say what stands in the next.
void RosterForm::write(const HalfTyped& stands)
{
    for (const auto& [name, field] : m_fields)
        if (stands.contains(name))
            field.write(stands.value(name));
}

void RosterForm::enter(const HalfTyped& begun)
{
    auto stands = m_found;
    for (auto each = begun.begin(); each != begun.end(); ++each)
        stands.insert(each.key(), each.value());
    write(stands);
    if (!m_isRenewing)
        complaint()->say(begun.isEmpty() ? QString() : tr("Found as you left it. It is not kept yet."));
}

void RosterForm::turnTo(const QString& about, const std::function<void()>& fill)
{
    const QScopedValueRollback renewing(m_isRenewing, about == m_typing->about());
    auto* line = m_isRenewing && isAncestorOf(QApplication::focusWidget()) ? qobject_cast<QLineEdit*>(QApplication::focusWidget()) : nullptr;
    const int caret = line ? line->cursorPosition() : 0;
    m_typing->show({});
    fill();
    m_found = standing();
    m_typing->show(about);
    if (line)
        line->setCursorPosition(caret);
}

void RosterForm::put(const Result<Proposal>& proposal, QWidget* control, const std::function<void()>& kept)
{
    commit(proposal, control, [this, about = m_typing->about(), whose = m_desk->actor().id, then = standing(), kept] {
        if (whose != m_desk->actor().id)
            return;
        m_typing->done(about);
        if (about != m_typing->about())
            return;
        const auto since = changedSince(then);
        m_found = then;
        kept();
        write(since);
        m_typing->typed();
    });
}

QList<Role> RosterForm::keepers() const { return rights::whoMay({}); }

void RosterForm::offer()
{
    const bool may = mayKeep();
    keepButton()->setVisible(may);
    m_readers->setText(rights::onlyWords(keepers()));
    m_readers->setVisible(!may);
}

void RosterForm::changeEvent(QEvent* event)
{
    DeskForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        offer();
}

// A desk that was locked may be somebody else's when its windows come back.
void RosterForm::showEvent(QShowEvent* event)
{
    DeskForm::showEvent(event);
    offer();
}

} // namespace dispatch

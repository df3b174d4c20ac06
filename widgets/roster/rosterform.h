#pragma once

#include "deskform.h"
#include "formfield.h"
#include "rosterdesk.h"

namespace dispatch {

class LookLabel;
class TypingKeeper;

/// A form of what the roster's desk keeps. Whoever may not keep it reads it, and who may stands there. What is typed or chosen in its fields and
/// not kept yet is found again by whoever typed it, also after the program was killed.
class RosterForm : public DeskForm {
    Q_OBJECT
public:
    RosterForm(const QString& name, const RosterDesk* desk, const Looks* looks, QWidget* parent, QWidget* body = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void placed(QWidget* editor) override;
    /// The roles that may keep what the form is about.
    [[nodiscard]] virtual QList<Role> keepers() const;
    /// Offers whoever is signed in now what she may do.
    virtual void offer();
    [[nodiscard]] bool mayKeep() const { return keepers().contains(m_desk->actor().role); }
    [[nodiscard]] const RosterDesk* desk() const { return m_desk; }
    /// The fields are about @p about as @p fill fills them; what was typed in some of them alone stands against it.
    void turnTo(const QString& about, const std::function<void()>& fill);
    /// What the fields say is committed as @p proposal. What is typed in them meanwhile stays and is not kept yet.
    void put(const Result<Proposal>& proposal, QWidget* control, const std::function<void()>& kept);

private:
    /// What stands in each field.
    [[nodiscard]] HalfTyped standing() const;
    /// The fields in which something else stands than in @p before.
    [[nodiscard]] HalfTyped changedSince(const HalfTyped& before) const;
    void write(const HalfTyped& stands);
    void enter(const HalfTyped& begun);

    const RosterDesk* m_desk;
    LookLabel* m_readers;
    QList<std::pair<QString, FormField>> m_fields;  ///< by name, as the eye goes through them
    HalfTyped m_found;                              ///< what stood in them when they were filled
    bool m_isRenewing = false;
    TypingKeeper* m_typing;
};

/// The identity of the first @p Noun that @p proposal makes or changes.
template <typename Noun>
[[nodiscard]] Id<Noun> keptBy(const Proposal& proposal)
{
    for (const auto& effect : proposal.command.effects)
        if (effect.entity == RowOf<Noun>::entity)
            return Id<Noun>::fromString(effect.id);
    return {};
}

} // namespace dispatch

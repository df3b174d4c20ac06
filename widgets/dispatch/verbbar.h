#pragma once

#include "carryout.h"
#include "complaint.h"
#include "possibleverb.h"

#include <QWidget>

class QMenu;

namespace dispatch {

class KeyButton;
class AskRow;
class TransportRow;
class WrapLayout;

/// The verbs that are possible for an incident now, as buttons; rarer ones and basic needs stand under More. Words that a verb
/// owes are asked for in place.
class VerbBar : public QWidget {
    Q_OBJECT
public:
    VerbBar(DispatchDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    /// Asks the desk anew what is possible.
    void show(const IncidentId& incident);
    [[nodiscard]] const QList<PossibleVerb>& verbs() const { return m_verbs; }
    /// Does the first possible verb of @p kind, or says that it is not possible now.
    void start(PossibleVerb::Kind kind);
    void perform(const PossibleVerb& verb, QWidget* control = nullptr);

Q_SIGNALS:
    void sendRequested(const dispatch::IncidentId& incident);
    void closeRequested(const dispatch::IncidentId& incident);
    void transferRequested(const dispatch::IncidentId& incident);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Shown {
        PossibleVerb verb;
        KeyButton* button;
    };

    void rebuild();
    void fillMenu(const QList<PossibleVerb>& rarer);
    [[nodiscard]] KeyButton* buttonFor(const PossibleVerb& verb);
    void ask(const PossibleVerb& verb);
    void give(const QString& words);
    void commit(const Result<Proposal>& proposal, QWidget* control);
    [[nodiscard]] bool isDirect(const PossibleVerb& verb) const;
    [[nodiscard]] QString titleOf(const PossibleVerb& verb) const;

    DispatchDesk* m_desk;
    const Looks* m_looks;
    IncidentId m_incident;
    QList<PossibleVerb> m_verbs;
    QList<Shown> m_shown;
    PossibleVerb m_asked;
    QWidget* m_buttons;
    WrapLayout* m_row;
    KeyButton* m_more;
    QMenu* m_menu;
    AskRow* m_reason;
    TransportRow* m_transport;
    Complaint* m_complaint;
};

} // namespace dispatch

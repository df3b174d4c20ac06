#pragma once

#include "handoverdesk.h"
#include "livepicture.h"
#include "looks.h"
#include "rosterdesk.h"
#include "typingkeeper.h"

#include <QWidget>

class QComboBox;
class QTreeView;

namespace dispatch {

class AskRow;
class Complaint;
class CrewForm;
class EmptyNote;
class IconLine;
class KeyButton;
class LookLabel;
class OnShiftModel;
class TypedNote;

/// The change of shift: who the roster expects and who is there, who rides with whom, and the desk that is handed to the next one.
class OnShiftPane : public QWidget {
    Q_OBJECT
public:
    OnShiftPane(const RosterDesk* roster, const HandOverDesk* handOver, const LivePicture* picture, Looks* looks, QWidget* parent = nullptr);

    void tick(Instant now);
    /// Somebody else sits here now.
    void renew();

Q_SIGNALS:
    /// "T6 late 12 min"; empty when nobody is.
    void lateChanged(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void signOn();
    void signOff();
    void changeCrew();
    /// What was done about the chosen team in its shift.
    void tellHistory();
    [[nodiscard]] const Team* chosenTeam() const;
    void carry(const Desk& desk, const Result<Proposal>& proposal, QWidget* control);
    void retranslate();

    const RosterDesk* m_roster;
    const HandOverDesk* m_handOver;
    Looks* m_looks;
    OnShiftModel* m_model;
    QTreeView* m_table;
    EmptyNote* m_empty;
    KeyButton* m_signOn;
    KeyButton* m_signOff;
    KeyButton* m_change;
    Complaint* m_complaint;
    LookLabel* m_history;
    CrewForm* m_crew;
    QWidget* m_handing;
    LookLabel* m_title;
    IconLine* m_offered;
    LookLabel* m_giving;
    QComboBox* m_to;
    TypedNote* m_words;
    KeyButton* m_offer;
    KeyButton* m_accept;
    KeyButton* m_decline;
    AskRow* m_reason;
    QString m_late;
    TeamId m_told;            ///< whose history is asked for
    TypingKeeper* m_typing;
};

} // namespace dispatch

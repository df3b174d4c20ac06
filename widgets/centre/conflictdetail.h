#pragma once

#include "conflictdesk.h"
#include "conflictstory.h"
#include "iconline.h"
#include "typingkeeper.h"

#include <QScrollArea>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QRadioButton;

namespace dispatch {

class Complaint;
class ConflictModel;
class ConflictPreview;
class ConflictSideView;
class ConflictStoryView;
class KeyButton;
class TypedLine;

/// One conflict: both versions side by side, what shall be true with what follows of it, what both desks did in one order, the next
/// conflict, the reason, and the deed. Nothing is chosen beforehand; what was typed stays with its conflict, also when somebody else
/// decides first.
class ConflictDetail : public QWidget {
    Q_OBJECT
public:
    ConflictDetail(ConflictDesk* desk, const ConflictModel* model, Looks* looks, QWidget* parent = nullptr);

    void show(const ConflictId& conflict);
    using QWidget::show;
    void setLink(const LinkState& link);
    /// Brings everything up to what stands now.
    void renew();
    void decide();
    /// To the choices, or to the verdict when there is none left.
    void takeFocus();

Q_SIGNALS:
    void nextWanted();
    void incidentOpened(const dispatch::IncidentId& incident);
    void decided(const dispatch::ConflictId& conflict, const QString& sentence, const QString& consequence);
    void targetsChanged(const QList<dispatch::IncidentId>& incidents, const QList<dispatch::TeamId>& teams);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Way {
        Resolution how;
        QRadioButton* button;
        LookLabel* outcome;
        QWidget* row;
    };
    void layOut();
    void measure();
    [[nodiscard]] HalfTyped begun() const;
    void enter(const HalfTyped& begun);
    void choose(Resolution how);
    void foretell();
    void fillTeams();
    void tellStory();
    void previewNext();
    void retranslate();
    [[nodiscard]] Resolution chosen() const;
    [[nodiscard]] std::optional<TeamId> team() const;
    [[nodiscard]] Result<Proposal> proposal(Resolution how, const QString& reason) const;
    [[nodiscard]] QString wayWords(Resolution how) const;

    ConflictDesk* m_desk;
    const ConflictModel* m_model;
    Looks* m_looks;
    ConflictId m_conflict;
    QString m_wantedTeam;            ///< that was chosen before the teams are listed
    OwnOutages m_outages;
    bool m_inFlight = false;
    QScrollArea* m_scroll;
    QBoxLayout* m_sides;
    LookLabel* m_title;
    IconLine* m_verdict;
    ConflictSideView* m_mine;
    ConflictSideView* m_theirs;
    LookLabel* m_question;
    QButtonGroup* m_group;
    QList<Way> m_ways;
    ConflictStoryView* m_story;
    ConflictPreview* m_preview;
    QWidget* m_teamRow;
    LookLabel* m_teamLabel;
    QComboBox* m_team;
    LookLabel* m_reasonLabel;
    TypedLine* m_reason;
    Complaint* m_complaint;
    KeyButton* m_deed;
    KeyButton* m_next;
    KeyButton* m_open;
    LookLabel* m_hint;
    TypingKeeper* m_typing;
};

} // namespace dispatch

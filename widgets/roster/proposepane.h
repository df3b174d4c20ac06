#pragma once

#include "looks.h"
#include "proposal.h"
#include "rosterdesk.h"
#include "rosterspan.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QProgressBar;
class QTimer;
class QTreeView;

namespace dispatch {

class Complaint;
class KeyButton;
class LookLabel;
class ProposalModel;

/// Fills the free seats of the days shown: begins the search beside the windows, shows how far it is, can be stopped, and shows each
/// suggestion with its reason; all, some or none are kept.
class ProposePane : public QWidget {
    Q_OBJECT
public:
    ProposePane(RosterDesk* desk, const Looks* looks, QWidget* parent = nullptr);
    ~ProposePane() override;

    /// The days that are filled. What was suggested for others is put away.
    void show(const RosterSpan& span);
    using QWidget::show;
    void begin();
    [[nodiscard]] bool isSearching() const { return m_run != nullptr; }

Q_SIGNALS:
    void done(const dispatch::Proposal& proposal);
    /// The suggestions that are ticked now; none when they are put away.
    void thought(const QList<dispatch::Shift>& shifts);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What the search and the window share while it runs.
    struct Run {
        std::atomic<double> progress = 0;
        std::atomic<bool> stop = false;
    };

    void stop();
    void putAway();
    void answered(const FillProposal& proposal, const RosterView& view);
    void accept();
    void tell();
    void retranslate();
    [[nodiscard]] QList<Shift> openSeats() const;

    RosterDesk* m_desk;
    const Looks* m_looks;
    LookLabel* m_words;
    QProgressBar* m_progress;
    ProposalModel* m_model;
    QTreeView* m_list;
    Complaint* m_complaint;
    KeyButton* m_begin;
    KeyButton* m_stop;
    KeyButton* m_accept;
    KeyButton* m_all;
    KeyButton* m_none;
    KeyButton* m_leave;
    QTimer* m_look;           ///< how far the search is, while it runs
    RosterSpan m_span;
    std::shared_ptr<Run> m_run;
};

} // namespace dispatch

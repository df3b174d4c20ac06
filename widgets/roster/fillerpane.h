#pragma once

#include "fillermodel.h"
#include "looks.h"
#include "rostercover.h"
#include "rosterdesk.h"

#include <QWidget>

class QTreeView;

namespace dispatch {

class AskRow;
class Complaint;
class KeyButton;
class LookLabel;

/// Who could do the work that a gap needs, what each would have of it, and the button that puts one on it.
class FillerPane : public QWidget {
    Q_OBJECT
public:
    FillerPane(RosterDesk* desk, const RosterCover* cover, const Looks* looks, QWidget* parent = nullptr);

    /// Nothing: there is no gap.
    void show(const std::optional<GapCluster>& gap);
    using QWidget::show;
    [[nodiscard]] std::optional<Filler> chosen() const;
    void put();

Q_SIGNALS:
    /// It was kept.
    void done(const dispatch::Proposal& proposal);
    void proposeAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();
    void put(const Filler& filler, const QString& reason);
    void retranslate();

    RosterDesk* m_desk;
    const RosterCover* m_cover;
    const Looks* m_looks;
    FillerModel* m_model;
    QTreeView* m_list;
    LookLabel* m_words;
    LookLabel* m_phone;
    Complaint* m_complaint;
    AskRow* m_ask;
    KeyButton* m_put;
    KeyButton* m_propose;
    std::optional<Filler> m_asked; ///< for whom a reason is being asked
    bool m_hasGap = false;
};

} // namespace dispatch

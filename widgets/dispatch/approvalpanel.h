#pragma once

#include "approvaldesk.h"
#include "livepicture.h"
#include "looks.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace dispatch {

class AskRow;
class KeyButton;

/// What was asked of a clinician about the shown incident and what became of it, and how more is asked: with a reason, or, by somebody who can't
/// wait, done alone with a reason. Whoever decides it herself is offered nothing to ask.
class ApprovalPanel : public QWidget {
    Q_OBJECT
public:
    ApprovalPanel(const ApprovalDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentId& incident);
    using QWidget::show;
    /// Takes the keyboard to ask; Esc gives it back.
    void ask();
    void actAlone();
    /// Whoever is signed in may be somebody else now.
    void tick();

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void begin(bool alone);
    void give(const QString& words);
    void takeBack();
    void renew();
    void retranslate();
    [[nodiscard]] QList<ApprovalKind> kinds() const;
    [[nodiscard]] std::optional<Approval> waiting() const;
    [[nodiscard]] ApprovalKind kind() const;

    const ApprovalDesk* m_desk;
    const LivePicture* m_picture;
    const Looks* m_looks;
    IncidentId m_incident;
    StaffId m_reader;
    bool m_isAlone = false; ///< what is being typed: that it is done alone
    QStringList m_told;
    QWidget* m_lines;
    QVBoxLayout* m_linesColumn;
    KeyButton* m_ask;
    KeyButton* m_alone;
    KeyButton* m_back;
    QComboBox* m_kind;
    AskRow* m_row;
};

} // namespace dispatch

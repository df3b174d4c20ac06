#pragma once

#include "complaint.h"
#include "dispatchdesk.h"
#include "keybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPointer>

namespace dispatch {

/// Where a team carries the person, and that the person agreed: transport is voluntary. In place; Esc leaves everything as it was.
class TransportRow : public QWidget {
    Q_OBJECT
public:
    TransportRow(DispatchDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void ask(const TeamId& team);
    void leave();

Q_SIGNALS:
    /// The row has gone, for whichever reason; the keyboard goes back next.
    void over();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void carry();
    void retranslate();

    DispatchDesk* m_desk;
    TeamId m_team;
    LookLabel* m_question;
    QComboBox* m_facility;
    QCheckBox* m_consent;
    KeyButton* m_deed;
    KeyButton* m_keep;
    Complaint* m_complaint;
    QPointer<QWidget> m_cameFrom;
};

} // namespace dispatch

#pragma once

#include "deskframe.h"
#include "plandesk.h"

class QTabWidget;

namespace dispatch {

class DirectoryPane;
class LivePicture;
class ReferralPane;
class ServicesActions;
class TimerWatch;

/// What the services' window is made of; all outlive the window.
struct ServicesParts {
    PlanDesk* desk = nullptr;
    const LivePicture* picture = nullptr;
    Looks* looks = nullptr;
    TimerWatch* timers = nullptr;
};

/// The services that people are sent to, and everybody who was sent and has not come there yet.
class ServicesWindow : public DeskFrame {
    Q_OBJECT
public:
    explicit ServicesWindow(const ServicesParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] ServicesActions& actions() { return *m_actions; }
    [[nodiscard]] DirectoryPane& directory() { return *m_directory; }
    [[nodiscard]] ReferralPane& referrals() { return *m_referrals; }
    /// Comes to the front with the directory, ready for words to look for.
    void openDirectory();
    void openReferrals();

Q_SIGNALS:
    void planWanted(const dispatch::PersonId& person);

protected:
    void changeEvent(QEvent* event) override;

private:
    void come(QWidget* pane);
    void tick(Instant now);
    void retranslate();

    ServicesParts m_parts;
    ServicesActions* m_actions;
    DirectoryPane* m_directory;
    ReferralPane* m_referrals;
    QTabWidget* m_tabs;
};

} // namespace dispatch

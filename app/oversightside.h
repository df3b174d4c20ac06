#pragma once

#include "codes.h"
#include "gapwatch.h"
#include "rosterrules.h"

#include <QObject>

#include <memory>

namespace dispatch {

class ApprovalDesk;
class DeskCentre;
class ConversationDesk;
class DispatcherWindow;
class LinkStrip;
class LivePicture;
class Looks;
class OversightWindow;
class RosterSide;
class ScreenPlace;
class Settings;

/// Where a workstation opens the supervising clinician's window, keeps where it stands on which screens, and leads from it to where things are done.
class OversightSide : public QObject {
    Q_OBJECT
public:
    /// What it stands on; all of it outlives it.
    struct Ground {
        const LivePicture* picture = nullptr;
        const CodeBook* codes = nullptr;
        const Looks* looks = nullptr;
        Settings* settings = nullptr;
        RosterSide* roster = nullptr;
        DispatcherWindow* window = nullptr;
        const ConversationDesk* conversationDesk = nullptr;
        const ApprovalDesk* approvalDesk = nullptr;
        const DeskCentre* centre = nullptr; ///< of a live desk; a training desk oversees itself
        QTimeZone zone;
        bool training = false;
    };
    explicit OversightSide(Ground ground);
    ~OversightSide() override;

    /// Comes back where it stood when the program was left with it open, behind the dispatcher's window and without the keys.
    void restore();
    [[nodiscard]] OversightWindow* window() const { return m_oversight.get(); }
    void tick(Instant now, const QString& user);
    /// What is said about the incident is in sight in that window, and it is the one that is worked in.
    [[nodiscard]] bool showsTalk(const IncidentId& incident) const;

Q_SIGNALS:
    void stripMade(dispatch::LinkStrip* strip);

private:
    void open();
    void make();
    void keep();

    Ground m_ground;
    std::unique_ptr<OversightWindow> m_oversight;
    ScreenPlace* m_place = nullptr; ///< of that window, and goes with it
    bool m_isEnding = false;
};

} // namespace dispatch

#pragma once

#include "deskcentre.h"
#include "localauthority.h"

#include <memory>

namespace dispatch {

class Store;
class TrainingLink;
class SyncEngine;

/// The centre of a story: in memory, by the story's clock. The training desk is linked with it as a live one with the county's, so that a link that the story
/// cuts leaves it really alone, and what was done meanwhile is decided when it is back. Nobody else is ever asked.
class TrainingCentre : public DeskCentre {
    Q_OBJECT
public:
    /// What a story's desk is called.
    static constexpr auto desk = QLatin1StringView("W3");

    /// Another desk of this centre has written all of @p world. @p clock outlives it.
    [[nodiscard]] static Result<std::unique_ptr<TrainingCentre>> made(const QList<Effect>& world, const QString& history, const Clock* clock);
    /// As it was at a bookmark.
    TrainingCentre(LocalAuthority authority, const Clock* clock);
    ~TrainingCentre() override;

    /// Links @p store, which is open. `joined` follows.
    void begin(Store* store);
    /// What others in the story write. They have their own links.
    void tell(const QList<Effect>& effects);
    /// Whether the link is cut from now on.
    void setCut(bool isCut);
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// The desk has all that the centre has and the other way round; or it knows that it is alone.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const LocalAuthority& authority() const { return m_authority; }

    [[nodiscard]] QString station() const override;
    [[nodiscard]] bool oversees() const override { return state().oversees; }
    void signedIn(const Staff& staff) override;
    void tryNow() override;
    void fetch(const IncidentId& incident) override;
    void fetchTrail(const TeamId& team) override;

private:
    const Clock* m_clock;
    LocalAuthority m_authority;
    Store* m_store = nullptr;
    bool m_isCut = false;
    bool m_hasJoined = false;
    std::unique_ptr<SyncEngine> m_engine;
    TrainingLink* m_line = nullptr; ///< the engine's
};

} // namespace dispatch

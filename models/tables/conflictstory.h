#pragma once

#include "linkstate.h"
#include "mergewords.h"
#include "spoken.h"

namespace dispatch {

/// When this desk was without the centre since its program started, by the centre's clock.
class OwnOutages {
public:
    struct Outage {
        Instant lost{};
        std::optional<Instant> back;
    };

    void follow(const LinkState& link);
    [[nodiscard]] const QList<Outage>& all() const { return m_outages; }
    [[nodiscard]] const QString& station() const { return m_station; }
    /// This machine's clock minus the centre's.
    [[nodiscard]] Span clockOffset() const { return m_offset; }

private:
    QList<Outage> m_outages;
    QString m_station;
    Span m_offset{};
    bool m_linked = false;
};

/// One line of what both desks did.
struct StoryLine {
    Instant at{};
    QString icon;    ///< icon name
    QString station; ///< "W3"; empty where this desk does not know which it was
    QString words;

    bool operator==(const StoryLine&) const = default;
};

/// What both desks did that does not fit together, in one order. Only what this desk knows: where it was not told which workstation
/// somebody sat at, or when another one was alone, it says nothing.
class ConflictStory {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ConflictStory)
public:
    ConflictStory(const Picture& picture, const CodeBook& codes, const OwnOutages& outages) : m_picture(&picture), m_spoken(picture, codes), m_outages(&outages) {}

    /// "Team 3, both desks in one order"
    [[nodiscard]] QString title(const Conflict& conflict) const;
    /// @p refusal: why the centre refused it, in words.
    [[nodiscard]] QList<StoryLine> lines(const Conflict& conflict, const QString& refusal) const;

private:
    [[nodiscard]] Instant corrected(Instant at, const QString& station) const { return station == m_outages->station() ? at - m_outages->clockOffset() : at; }
    void tellTeam(QList<StoryLine>& lines, const Conflict& conflict, const TeamId& team) const;
    void tellOutages(QList<StoryLine>& lines, Instant from, Instant to) const;

    const Picture* m_picture;
    Spoken m_spoken;
    const OwnOutages* m_outages;
};

} // namespace dispatch

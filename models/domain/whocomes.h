#pragma once

#include "failure.h"
#include "place.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace dispatch {

/// Where and when somebody is needed, and what is known of it.
struct ScenePlace {
    QString area;              ///< id of the county's map; empty: not known
    std::optional<Point> pin;
    QSet<QString> observed;    ///< codes, list `observations`

    bool operator==(const ScenePlace&) const = default;
};

/// One who may come to a scene when 911 is called.
struct Comer {
    enum class How {
        Comes,   ///< as the table has it, now
        Ask,     ///< the table does not know, or is too old to be believed: ask 911 or them
        NotNow   ///< the table says that they do not
    };
    QString id;
    How how = How::Ask;
    QString who;
    QString why;               ///< "police of this area, day and night"
    QString source;
    QDate asOf;

    bool operator==(const Comer&) const = default;
};

/// Who will actually come to an address: a dated table of areas, hours and conditions, edited as data (resources/jurisdiction). What it
/// does not know it says; nothing in it is guessed.
class WhoComes {
public:
    /// Something in the table that a person has to look at.
    struct Finding {
        int line = 0;          ///< of the file, from 1; 0: of the whole
        QString entry;
        QString reason;

        bool operator==(const Finding&) const = default;
    };

    /// `{"version", "about", "stale_after_days", "entries": [{"id", "kind", "who": {"en", "es"}, "why": {"en", "es"}, "areas": [id] | "all", "ring": [[lat, lon]],
    /// "hours": [{"days": "mon-fri", "from": "08:00", "to": "18:00"}] | "always", "when_observed": [code], "as_of", "source"}]}`. Without `hours` nobody knows
    /// when they work. Refused with entry and reason when it is malformed.
    [[nodiscard]] static Result<WhoComes> fromJson(const QByteArray& json);

    /// Those who come first, then those to ask, then those who do not; each in the order of the table.
    [[nodiscard]] QList<Comer> at(const ScenePlace& scene, Instant now, const QTimeZone& zone, const QString& language) const;
    /// Gaps and overlaps of the police of each of @p areas through the week, areas that the map has not, and what is too old on @p today.
    [[nodiscard]] QList<Finding> check(const QStringList& areas, const QDate& today) const;
    [[nodiscard]] const QString& version() const { return m_version; }
    /// One sentence for a sheet: "Comes: … Ask: …"; what is not known is said.
    [[nodiscard]] static QString sentence(const QList<Comer>& coming);

private:
    struct Stretch {
        QSet<int> days;        ///< 1 for Monday: on which it begins
        int from = 0;          ///< minutes of the day by the county's clock
        int to = 0;            ///< not after from: on the next day
    };
    struct Entry {
        QString id;
        QString kind;
        QHash<QString, QString> who;
        QHash<QString, QString> why;
        bool everywhere = false;
        QSet<QString> areas;
        QList<Point> ring;
        bool always = false;
        QList<Stretch> hours;
        QSet<QString> whenObserved;
        QDate asOf;
        QString source;
        int line = 0;

        [[nodiscard]] bool covers(const ScenePlace& scene) const;
        /// By day of the week and minute of the day.
        [[nodiscard]] bool worksAt(int day, int minuteOfDay) const;
        [[nodiscard]] bool knowsHours() const { return always || !hours.isEmpty(); }
        [[nodiscard]] QString hoursWords() const;
    };
    class Reader;
    [[nodiscard]] bool isStale(const Entry& entry, const QDate& today) const;

    QString m_version;
    int m_staleAfterDays = 0;
    QList<Entry> m_entries;
};

} // namespace dispatch

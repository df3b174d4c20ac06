#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace dispatch {

/// The hours of a service, read from words as people write them: "Mon-Fri 8:00-17:00; Sat 9-12", "weekdays 8am to 5pm", "24/7", "lunes a viernes 8 a
/// 17". What can be read two ways, like "9 to 5", is not read.
class ServiceHours {
public:
    [[nodiscard]] static std::optional<ServiceHours> read(const QString& words);

    /// By the county's clock; holidays are not known.
    [[nodiscard]] bool isOpenAt(const QDateTime& local) const;
    /// When it opens next after @p local, at which it is shut.
    [[nodiscard]] QDateTime nextOpening(const QDateTime& local) const;
    /// "Mon to Fri 08:00–17:00, Sat 09:00–12:00", as it was read.
    [[nodiscard]] QString words() const;

private:
    /// Minutes of a day, 1 for Monday; an end after midnight is more than a day's minutes.
    struct Stretch {
        int day;
        int from;
        int to;
        bool operator==(const Stretch&) const = default;
    };
    QList<Stretch> m_stretches;     ///< by day and start
};

} // namespace dispatch

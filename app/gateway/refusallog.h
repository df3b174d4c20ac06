#pragma once

#include "devicefix.h"

#include <QObject>
#include <QSet>

#include <map>

namespace dispatch {

/// What the log says of the traffic: counts by reason once a minute, and each stranger by a mark that is not its name. Never a position,
/// a secret or an address.
class RefusalLog : public QObject {
    Q_OBJECT
public:
    explicit RefusalLog(QObject* parent = nullptr);

    void kept(qsizetype count) { m_kept += count; }
    void refused(Refused why, qsizetype count = 1) { m_refused[why] += count; }
    /// Somebody who is no device of ours, or did not prove it.
    void stranger(const QString& name, QLatin1StringView door);
    /// Somebody whom TLS let not in, @p why in its words.
    void shutOut(const QString& certifiedName, QLatin1StringView door, const QString& why);
    /// Writes what has gathered.
    void say();

private:
    /// Whether @p name is new in this minute.
    [[nodiscard]] bool isNew(const QString& mark);

    qsizetype m_kept = 0;
    std::map<Refused, qsizetype> m_refused;
    QSet<QString> m_strangers; ///< of this minute
};

} // namespace dispatch

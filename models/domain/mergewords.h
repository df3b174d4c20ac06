#pragma once

#include "callwords.h"
#include "command.h"
#include "picture.h"

namespace dispatch {

/// Says one column of a row and what stands in it, so that two versions can be read side by side.
class MergeWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::MergeWords)
public:
    MergeWords(const CodeBook& codes, const Protocol& protocol, const QTimeZone& zone, const Picture& picture)
        : m_call(codes, protocol, zone), m_codes(&codes), m_zone(zone), m_picture(&picture) {}

    /// "Address", "Agreed to go"; the column itself when it has no name.
    [[nodiscard]] static QString label(const QString& entity, const QString& field);
    /// What @p value says in that column; "not given" when empty.
    [[nodiscard]] QString value(const QString& entity, const QString& field, const QJsonValue& value) const;

private:
    CallWords m_call;
    const CodeBook* m_codes;
    QTimeZone m_zone;
    const Picture* m_picture;
};

/// The verb of a command in words: "Offered"; the verb itself when nobody here knows it.
[[nodiscard]] QString commandWords(const QString& verb);
/// A command as its own timeline line tells it: "Offered: To Team 3."; its verb in words when it wrote none.
[[nodiscard]] QString changeWords(const QString& verb, const QList<Effect>& effects);
/// The incident a command is about; null when it is about none.
[[nodiscard]] IncidentId incidentOf(const QList<Effect>& effects, const Picture& picture);

} // namespace dispatch

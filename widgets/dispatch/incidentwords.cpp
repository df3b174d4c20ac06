#include "incidentwords.h"

#include "looklabel.h"
#include "phone.h"

#include <QCoreApplication>

namespace dispatch {

using namespace Qt::StringLiterals;

QString IncidentWords::person() const
{
    auto name = m_picture->personNameOf(m_incident->call);
    if (name.isEmpty())
        name = m_incident->call.personName;
    if (name.isEmpty())
        return QCoreApplication::translate("IncidentWords", "Person not known yet");
    const auto age = m_incident->call.ageWords.trimmed();
    return age.isEmpty() ? name : name + u", "_s + age;
}

QString IncidentWords::familyName() const
{
    const auto parts = m_picture->personNameOf(m_incident->call).split(u' ', Qt::SkipEmptyParts);
    return parts.isEmpty() ? QString() : parts.last();
}

QString IncidentWords::about() const
{
    QStringList parts;
    const auto& call = m_incident->call;
    if (!call.pronouns.isEmpty())
        parts.append(m_codes->words(u"pronouns"_s, call.pronouns));
    if (!call.language.isEmpty() && call.language != u"en") {
        const auto language = m_codes->words(u"languages"_s, call.language);
        parts.append(call.interpreter ? QCoreApplication::translate("IncidentWords", "%1, interpreter on the line").arg(language) : language);
    }
    return parts.join(u" · "_s);
}

QString IncidentWords::address() const
{
    const auto& address = m_incident->call.address;
    return address.isEmpty() ? QCoreApplication::translate("IncidentWords", "address not verified") : address;
}

QString IncidentWords::callback() const
{
    const auto& call = m_incident->call;
    if (call.callback.isEmpty())
        return QCoreApplication::translate("IncidentWords", "call-back number missing");
    const auto reading = readPhone(call.callback);
    QString words = reading.shown.isEmpty() ? call.callback : reading.shown;
    if (!call.relation.isEmpty())
        words += u", "_s + m_codes->words(u"relations"_s, call.relation);
    if (!call.callerName.isEmpty())
        words += u" (%1)"_s.arg(call.callerName);
    return words;
}

QString IncidentWords::nature() const
{
    return m_incident->call.nature.isEmpty() ? QString() : m_codes->words(u"natures"_s, m_incident->call.nature);
}

QString IncidentWords::standing() const
{
    switch (m_incident->status) {
    case IncidentStatus::Closed: return QCoreApplication::translate("IncidentWords", "Closed");
    case IncidentStatus::Cancelled: return QCoreApplication::translate("IncidentWords", "Cancelled");
    case IncidentStatus::Open: break;
    }
    if (m_incident->seekingPlaceSince)
        return QCoreApplication::translate("IncidentWords", "Finding a bed");
    if (m_picture->needsTeam(*m_incident))
        return QCoreApplication::translate("IncidentWords", "Needs a team");
    if (m_incident->outcome == u"mobile_team")
        return stateWords(AssignmentState::Clear);
    if (!m_incident->outcome.isEmpty())
        return m_codes->words(u"outcomes"_s, m_incident->outcome);
    return QCoreApplication::translate("IncidentWords", "Talking");
}

QString personHtml(const IncidentWords& words)
{
    return u"%1 <small style=\"font-weight:400\">%2</small>"_s.arg(isolated(words.person()).toHtmlEscaped(), words.about().toHtmlEscaped());
}

QString verifiedMark(const Looks& looks)
{
    return u" <span style=\"color:%1\">✓</span> <small>%2</small>"_s.arg(
        looks.color(Looks::Ok).name(), QCoreApplication::translate("IncidentWords", "verified"));
}

Instant IncidentWords::standingSince() const
{
    if (m_incident->endedAt)
        return *m_incident->endedAt;
    if (m_incident->seekingPlaceSince)
        return *m_incident->seekingPlaceSince;
    return m_incident->determinedAt.value_or(m_incident->answeredAt);
}

} // namespace dispatch

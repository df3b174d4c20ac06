#include "planreading.h"

#include "plandifference.h"
#include "typed.h"

#include <algorithm>

namespace dispatch {

void PlanReading::tell(const QString& sentence)
{
    if (preview.report.size() < m_limits->reports)
        preview.report.append(sentence);
    else if (preview.report.size() == m_limits->reports)
        preview.report.append(tr("More than this could not be read; it is not listed."));
}

void PlanReading::tellUnread(const QJsonObject& object, const QString& where, const QStringList& known)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!known.contains(it.key()))
            tell(tr("%1: “%2” was not read.").arg(where, typedLine(it.key(), 64).kept));
}

QString PlanReading::line(const QJsonValue& text)
{
    const auto typed = typedLine(text.toString(), m_limits->letters);
    if (!typed.overflow.isEmpty())
        tell(tr("“%1 …” was cut after %2 letters.").arg(typed.kept.left(40)).arg(typed.kept.size()));
    // A cut may leave open what turns the direction of the text.
    return typedLine(typed.kept, m_limits->letters).kept.trimmed();
}

bool PlanReading::hasRoom()
{
    const bool room = preview.content.items.size() + preview.unplaced.size() < m_limits->lines;
    if (!room && !m_full)
        tell(tr("Only the first %1 lines were read.").arg(m_limits->lines));
    m_full = m_full || !room;
    return room;
}

void PlanReading::take(const PlanItem& item)
{
    if (!lineWords(item).isEmpty() && hasRoom())
        preview.content.items.append(item);
}

void PlanReading::take(const UnplacedLine& line)
{
    if (!line.words.isEmpty() && hasRoom())
        preview.unplaced.append(line);
}

std::optional<PlanPart> partHeaded(const QString& heading, const PlanTemplate& form)
{
    if (const auto part = fromWord<PlanPart>(heading))
        return part;
    const auto it = std::ranges::find_if(form.parts, [&](const TemplatePart& part) { return part.heading.compare(heading.simplified(), Qt::CaseInsensitive) == 0; });
    return it == form.parts.end() ? std::nullopt : std::optional(it->part);
}

} // namespace dispatch

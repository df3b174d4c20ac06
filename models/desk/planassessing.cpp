#include "plandesk.h"

#include "store.h"
#include "typed.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString typingOf(const PersonId& person, const StaffId& whose)
{
    return u"assessing %1 by %2"_s.arg(person.toString(), whose.toString());
}

} // namespace

const Triage* PlanDesk::screenOf(const PlanFile& file)
{
    const auto& screens = file.all<Triage>();
    const auto newest = std::ranges::max_element(screens, {}, [](const Triage& each) { return std::tuple(each.at, each.id.toString()); });
    return newest == screens.cend() ? nullptr : &*newest;
}

bool PlanDesk::mayAssess(const Assessment& assessment) const
{
    if (!mayWrite())
        return false;
    if (assessment.id.isNull())
        return true;
    const auto* contact = picture().find(assessment.incident);
    return assessment.madeBy == actor().id && contact && contact->status == IncidentStatus::Open;
}

Result<Proposal> PlanDesk::assess(const PlanFile& file, const Assessment& wanted) const
{
    if (const auto may = mayWrite(); !may)
        return std::unexpected(may.error());
    auto assessment = wanted;
    for (auto* text : {&assessment.needs, &assessment.risks, &assessment.strengths, &assessment.servicesInPlace, &assessment.words}) {
        const auto typed = typedText(*text, noteLimit);
        if (!typed.overflow.isEmpty())
            return refuse(tr("That is longer than the %1 letters kept here. It stands as typed; make it shorter, or write a note.").arg(noteLimit), u"assessment: too long"_s);
        *text = typed.kept.trimmed();
    }
    auto made = proposal(u"assess"_s);
    made.sentence = tr("The assessment of %1 is kept.").arg(nameOf(file));
    if (const auto* known = assessment.id.isNull() ? nullptr : file.find(assessment.id)) {
        if (!mayAssess(*known))
            return refuse(tr("Another person's assessment, or one of an earlier contact, stays as it is. Write a new one."), u"assessment: not one's own"_s);
        assessment.person = known->person;
        assessment.incident = known->incident;
        assessment.triage = known->triage;
        assessment.madeAt = known->madeAt;
        assessment.madeBy = known->madeBy;
        const auto patch = patchOf(*known, assessment);
        if (patch.fields.isEmpty())
            return refuse(tr("The assessment says that already. Nothing was changed."), u"assessment: unchanged"_s);
        made.command.effects.append(patch);
        return made;
    }
    if (!assessment.id.isNull())
        return refuse(tr("That assessment is not known on this desk. Nothing was changed."), u"assessment not in its file"_s);
    if (assessment.needs.isEmpty() && assessment.risks.isEmpty() && assessment.strengths.isEmpty() && assessment.servicesInPlace.isEmpty() && assessment.words.isEmpty()
        && assessment.basicNeeds.isEmpty() && assessment.linkagesWanted.isEmpty())
        return refuse(tr("Nothing is written in it yet."), u"assessment: empty"_s);
    assessment.id = tools().ids->next<AssessmentId>();
    assessment.person = file.person();
    const auto contact = contactWith(file.person());
    assessment.incident = contact ? contact->id : IncidentId{};
    assessment.madeAt = now();
    assessment.madeBy = actor().id;
    // What was asked at intake is asked of nobody again.
    const auto* screen = screenOf(file);
    assessment.triage = screen ? screen->id : TriageId{};
    made.command.effects.append(insertOf(assessment));
    tell(made, file.person(), LogKind::Note, tr("Needs and strengths are written down."));
    return made;
}

QFuture<Result<>> PlanDesk::keepTyped(const PersonId& person, const QList<Assessment>& typed, const StaffId& whose) const
{
    QJsonArray rows;
    for (const auto& each : typed)
        rows.append(toRow(each));
    return tools().store->note(typingOf(person, whose), rows.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
}

QFuture<Result<QList<Assessment>>> PlanDesk::assessmentsTyped(const PersonId& person, const StaffId& whose) const
{
    return tools().store->noted(typingOf(person, whose)).then([](const Result<QString>& noted) {
        return noted.transform([](const QString& text) {
            QList<Assessment> typed;
            for (const auto& row : QJsonDocument::fromJson(text.toUtf8()).array())
                if (const auto assessment = fromRow<Assessment>(row.toObject()))
                    typed.append(*assessment);
            return typed;
        });
    });
}

} // namespace dispatch

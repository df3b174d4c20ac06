#include "callwords.h"
#include "intakedesk.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// Follow from another field, or are told by it; no line of their own.
bool isDerived(QStringView column)
{
    return column == "area"_L1 || column == "callback_phone"_L1 || column == "criteria_asked"_L1;
}

/// The columns in which the two calls differ, in the order of the form.
QStringList changedColumns(const CallIntake& before, const CallIntake& after)
{
    QStringList changed;
    callFields([&](const auto&... each) { ((each.of(before) == each.of(after) ? void() : changed.append(each.column)), ...); });
    return changed;
}

} // namespace

Result<Proposal> IntakeDesk::amend(const IncidentId& incident, const CallIntake& call) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    auto typed = call;
    if (typed.callback != open->call.callback)
        typed.callbackPhone.clear(); // read anew from what is typed now
    auto clean = cleaned(typed);
    if (!open->call.whereWords.isEmpty() && clean.call.whereWords != open->call.whereWords)
        return refuse(tr("The caller's own words for the place stay as they were typed. Nothing was changed. Write what is new as a note: N."));
    if (clean.call.person.isNull())
        clean.call.person = open->call.person;
    const auto columns = changedColumns(open->call, clean.call);
    if (columns.isEmpty())
        return refuse(tr("Nothing differs from what %1 says already.").arg(open->number));

    auto made = proposal(u"amend"_s);
    made.incidents = {incident};
    if (!clean.call.person.isNull())
        keepPerson(made, clean.call, &open->call);
    auto after = *open;
    after.call = clean.call;
    after.risk = protocol().riskOf(clean.call);
    made.command.effects.append(patchOf(*open, after));

    const CallWords said(codes(), protocol(), zone());
    const bool screened = std::ranges::any_of(columns, [](const QString& column) {
        return column == "screen"_L1 || column == "screen_words"_L1 || column == "criteria"_L1 || column == "criteria_asked"_L1;
    });
    const bool onlyDerived = !screened && std::ranges::all_of(columns, isDerived);
    QStringList labels;
    for (const auto& column : columns) {
        if (isDerived(column) && !onlyDerived)
            continue;
        const auto label = CallWords::label(column);
        labels.append(label);
        log(made, incident, LogKind::Edit, label, tr("%1 → %2", "old value, new value").arg(said.value(open->call, column), said.value(clean.call, column)));
    }
    for (const auto& [subject, words] : clean.overflow)
        logAll(made, incident, LogKind::Note, tr("%1, continued").arg(subject), words);
    if (screened)
        addTriage(made, after);

    made.sentence = labels.isEmpty() ? tr("Change %1.").arg(open->number) : tr("Change %1: %2.").arg(open->number, labels.join(u", "_s));
    QStringList consequence;
    if (after.risk != open->risk)
        if (const auto action = recommend(after.call).action; !action.isEmpty())
            consequence.append(tr("The risk changes: %1.").arg(action));
    consequence.append(tr("The old words stay on the timeline."));
    made.consequence = (consequence + clean.complaints).join(u' ');
    return made;
}

} // namespace dispatch

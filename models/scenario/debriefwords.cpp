#include "debriefwords.h"

#include "assignment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

QString DebriefWords::span(Span span)
{
    const auto seconds = std::max<qint64>(0, span / second);
    if (seconds < 120)
        return tr("%1 s", "seconds").arg(seconds);
    if (seconds % 60 == 0)
        return tr("%1 min", "minutes").arg(seconds / 60);
    return tr("%1 min %2 s", "minutes, seconds").arg(seconds / 60).arg(seconds % 60);
}

QString DebriefWords::done(const RunEntry& entry, const CodeBook& codes)
{
    const auto fact = [&](const char* key) { return entry.facts.value(QString::fromLatin1(key)); };
    const auto verb = fact("verb");
    const auto state = fromWord<AssignmentState>(fact("state"));
    if (verb == "file"_L1)
        return tr("the call was filed");
    if (verb == "determine"_L1)
        return tr("determined: %1").arg(codes.words(u"outcomes"_s, fact("outcome")));
    if (verb == "offer"_L1)
        return tr("offered to %1").arg(fact("team"));
    if (verb == "reserve"_L1)
        return tr("%1 reserved").arg(fact("team"));
    if (verb == "report"_L1)
        return tr("%1 entered as: %2", "team, state").arg(fact("team"), state ? stateWords(*state) : QString{});
    if (verb == "check_in"_L1)
        return tr("a check-in was entered");
    if (verb == "note"_L1)
        return tr("noted: “%1”").arg(entry.words);
    if (verb == "call_back"_L1)
        return tr("called back");
    if (verb == "need"_L1)
        return tr("a need was entered");
    if (verb == "place"_L1)
        return tr("the place was corrected");
    if (verb == "close"_L1)
        return tr("closed");
    if (verb == "cancel"_L1)
        return tr("cancelled");
    if (verb == "hand_over"_L1)
        return tr("handed over");
    if (verb == "follow_up"_L1)
        return tr("a follow-up was entered");
    if (verb == "look"_L1)
        return tr("the plan was opened");
    if (verb == "correct"_L1)
        return tr("corrected");
    if (verb == "say"_L1)
        return tr("said to the team or the clinician: “%1”").arg(entry.words);
    if (verb == "listen"_L1)
        return tr("listened in, or stopped");
    if (verb == "approval"_L1)
        return tr("an approval: %1").arg(entry.words);
    if (verb == "transfer"_L1)
        return tr("a transfer: %1").arg(entry.words);
    if (verb == "raise_duress"_L1)
        return tr("duress raised for %1").arg(fact("team"));
    if (verb == "take_duress"_L1)
        return tr("the duress of %1 was taken").arg(fact("team"));
    if (verb == "end_duress"_L1)
        return tr("the duress of %1 was ended").arg(fact("team"));
    if (verb == "decide"_L1)
        return tr("a conflict was decided");
    return verb;
}

QString DebriefWords::deed(const RunEntry& entry, const CodeBook& codes)
{
    const auto who = entry.facts.value(u"team"_s);
    if (entry.what == "did"_L1)
        return done(entry, codes);
    if (entry.what == "asked"_L1 && entry.facts.value(u"how"_s) == "silent"_L1)
        return tr("stayed silent");
    if (entry.what == "asked"_L1)
        return tr("asked: “%1”").arg(entry.words);
    if (entry.what == "not_understood"_L1)
        return tr("said: “%1”, which was not understood").arg(entry.words);
    if (entry.what == "told"_L1)
        return tr("said: “%1”").arg(entry.words);
    if (entry.what == "said"_L1)
        return tr("the caller said: “%1”").arg(entry.words);
    if (entry.what == "wrote"_L1)
        return tr("written: “%1”").arg(entry.words);
    if (entry.what == "rings"_L1)
        return tr("the call rings");
    if (entry.what == "answered"_L1)
        return tr("the call was answered");
    if (entry.what == "gave_up"_L1)
        return tr("the caller gave up");
    if (entry.what == "hung_up"_L1) {
        const auto by = entry.facts.value(u"by"_s);
        return by == "desk"_L1 ? tr("you hung up") : by == "battery"_L1 ? tr("the battery was empty") : by == "silence"_L1 ? tr("the caller hung up: nobody spoke") : tr("the caller hung up");
    }
    if (entry.what == "radio"_L1)
        return entry.words.isEmpty() ? tr("%1: %2", "team, what it says").arg(who, radio(entry.facts.value(u"says"_s))) : tr("%1: “%2”", "team, what it says").arg(who, entry.words);
    if (entry.what == "duress"_L1)
        return tr("%1 pressed duress").arg(who);
    if (entry.what == "overdue"_L1)
        return tr("%1 missed its check-in").arg(who);
    if (entry.what == "clinician"_L1)
        return tr("the clinician: “%1”").arg(entry.words);
    if (entry.what == "conflict"_L1)
        return tr("the centre refused a change of this desk, or keeps another one");
    if (entry.what == "fault"_L1)
        return fault(entry);
    return entry.words;
}

QString DebriefWords::fault(const RunEntry& entry)
{
    const auto which = entry.facts.value(u"which"_s);
    const bool isOff = entry.facts.value(u"state"_s) == "off"_L1;
    if (which == "power"_L1)
        return isOff ? tr("the power is back") : tr("the power is out");
    if (which == "map"_L1)
        return isOff ? tr("the map is back") : tr("the map is gone");
    return isOff ? tr("the link is back") : tr("the link is lost");
}

QString DebriefWords::radio(const QString& says)
{
    static const QHash<QString, const char*> words{{u"accepts"_s, QT_TR_NOOP("accepted")}, {u"declines"_s, QT_TR_NOOP("says no")}, {u"leaves"_s, QT_TR_NOOP("en route")},
        {u"arrives"_s, QT_TR_NOOP("on scene")}, {u"finds"_s, QT_TR_NOOP("on scene")}, {u"nobody"_s, QT_TR_NOOP("finds nobody")}, {u"refuses"_s, QT_TR_NOOP("is refused")},
        {u"needs"_s, QT_TR_NOOP("needs something")}, {u"well"_s, QT_TR_NOOP("is well")}, {u"carries"_s, QT_TR_NOOP("transporting")}, {u"at_facility"_s, QT_TR_NOOP("at the facility")},
        {u"clear"_s, QT_TR_NOOP("clear")}};
    const auto* word = words.value(says);
    return word ? tr(word) : says;
}

QString DebriefWords::expected(const ProtocolPoint& point)
{
    if (point.never)
        return point.within ? tr("Not within %1").arg(span(*point.within)) : tr("Not at all");
    if (point.within)
        return point.before ? tr("Within %1, in the right order").arg(span(*point.within)) : tr("Within %1").arg(span(*point.within));
    return point.before ? tr("In the right order") : tr("At any time");
}

QString DebriefWords::rule(const ProtocolPoint& point)
{
    QStringList parts;
    if (point.never)
        parts.append(point.within ? tr("%n point(s) when it does not happen within %1", nullptr, point.full).arg(span(*point.within)) : tr("%n point(s) when it does not happen", nullptr, point.full));
    else
        parts.append(point.within ? tr("%n point(s) within %1", nullptr, point.full).arg(span(*point.within)) : tr("%n point(s) when it is done", nullptr, point.full));
    if (point.late)
        parts.append(tr("%1 within %2", "points, time").arg(point.part).arg(span(*point.late)));
    if (point.instead)
        parts.append(tr("%1 for what comes near", "points").arg(point.part));
    parts.append(tr("else %1", "points").arg(point.zero));
    return parts.join(u", "_s);
}

QString DebriefWords::step(const QString& step)
{
    static const QHash<QString, const char*> words{{u"answer"_s, QT_TR_NOOP("Answering")}, {u"where"_s, QT_TR_NOOP("Where")}, {u"callback"_s, QT_TR_NOOP("Call-back number")},
        {u"danger"_s, QT_TR_NOOP("Danger now")}, {u"caller"_s, QT_TR_NOOP("Caller and person")}, {u"language"_s, QT_TR_NOOP("Language")}, {u"screen"_s, QT_TR_NOOP("Screen")},
        {u"criteria"_s, QT_TR_NOOP("Criteria for 911")}, {u"clinician"_s, QT_TR_NOOP("Clinician")}, {u"determination"_s, QT_TR_NOOP("Determination")},
        {u"dispatch"_s, QT_TR_NOOP("Sending a team")}, {u"scene"_s, QT_TR_NOOP("On scene")}, {u"check_in"_s, QT_TR_NOOP("Check-in")}, {u"duress"_s, QT_TR_NOOP("Duress")},
        {u"transport"_s, QT_TR_NOOP("Transport")}, {u"plan"_s, QT_TR_NOOP("Safety plan")}, {u"close"_s, QT_TR_NOOP("Closing")}, {u"follow_up"_s, QT_TR_NOOP("Follow-up")},
        {u"alone"_s, QT_TR_NOOP("Working alone")}, {u"hand_over"_s, QT_TR_NOOP("Hand-over")}, {u"conversation"_s, QT_TR_NOOP("Conversation")}};
    if (step.startsWith("screen."_L1))
        return tr("Screen, item %1").arg(step.section(u'.', 1));
    if (step.startsWith("criterion."_L1))
        return tr("Criteria for 911");
    const auto* word = words.value(step);
    return word ? tr(word) : step;
}

QString DebriefWords::measure(Measure measure)
{
    switch (measure) {
    case Measure::RingToAnswer:
        return tr("Ring to answer");
    case Measure::AnswerToWhere:
        return tr("Answer to where");
    case Measure::AnswerToDetermination:
        return tr("Answer to determination");
    case Measure::DeterminationToOffer:
        return tr("Determination to offer");
    case Measure::CheckInToAnswer:
        return tr("Missed check-in to answer");
    case Measure::CheckInsMissed:
        return tr("Check-ins missed");
    case Measure::Score:
        return tr("Points");
    }
    return {};
}

QString DebriefWords::value(Measure measure, std::optional<qint64> value)
{
    if (!value)
        return tr("not reached");
    if (measure == Measure::CheckInsMissed)
        return QString::number(*value);
    return measure == Measure::Score ? tr("%1 of 100").arg(*value) : span(Span{*value});
}

} // namespace dispatch

#include "traineeplayer.h"

#include "codes.h"
#include "commandwords.h"
#include "dispatcherwindow.h"
#include "protocol.h"
#include "scenarioside.h"
#include "tourplayer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int storeAnswers = 10'000;       ///< ms of real time
constexpr auto longestAnswer = 2 * minute; ///< of the story
constexpr double lettersASecond = 6;

TourScript::Act keys(const QString& keys) { return {TourScript::Act::Kind::Keys, QKeySequence(keys, QKeySequence::PortableText), {}, {}}; }
TourScript::Act type(const QString& text) { return {TourScript::Act::Kind::Type, {}, text, {}}; }
TourScript::Act tabTo(const QString& field) { return {TourScript::Act::Kind::Tab, {}, field, {}}; }
TourScript::Act paneOf(const QString& name) { return {TourScript::Act::Kind::Pane, {}, name, {}}; }
TourScript::Act until(const QString& what, const QJsonValue& value) { return {TourScript::Act::Kind::Until, {}, {}, QJsonObject{{what, value}}}; }

Span toType(const QString& words) { return std::max<qint64>(2, static_cast<qint64>(static_cast<double>(words.size()) / lettersASecond)) * second; }

QString fieldOf(const QString& column)
{
    static const QHash<QString, QString> fields{{u"where_words"_s, u"intakeWhereWords"_s}, {u"address"_s, u"intakeAddress"_s}, {u"callback"_s, u"intakeCallback"_s},
        {u"caller_name"_s, u"intakeCallerName"_s}, {u"person_name"_s, u"intakePersonName"_s}, {u"age_words"_s, u"intakeAge"_s}, {u"what_happened"_s, u"intakeWhatHappened"_s},
        {u"what_helps"_s, u"intakeWhatHelps"_s}, {u"transfer_from"_s, u"intakeTransferFrom"_s}, {u"access_needs"_s, u"intakeAccess"_s}, {u"source"_s, u"intakeSource"_s},
        {u"relation"_s, u"intakeRelation"_s}, {u"language"_s, u"intakeLanguage"_s}, {u"nature"_s, u"intakeNature"_s}};
    return fields.value(column);
}

/// The first field of the call; Tab goes on from there as the eye reads.
QList<TourScript::Act> intake() { return {paneOf(u"intakePane"_s), keys(u"Alt+W"_s)}; }

/// The one of a row of answers that stands at @p place, from the first.
void pick(QList<TourScript::Act>& acts, qsizetype place)
{
    for (qsizetype each = 0; each < place; ++each)
        acts.append(keys(u"Right"_s));
    acts.append(keys(u"Space"_s));
}

/// What is entered when a team says so; empty when nothing is.
QString entered(const RunEntry& radio, const QString& facility)
{
    static const QHash<QString, Verb> verbs{{u"accepts"_s, Verb::Accept}, {u"declines"_s, Verb::Decline}, {u"leaves"_s, Verb::EnRoute}, {u"arrives"_s, Verb::OnScene}, {u"well"_s, Verb::CheckIn},
        {u"carries"_s, Verb::Transport}, {u"at_facility"_s, Verb::Facility}, {u"clear"_s, Verb::Clear}};
    const auto says = radio.facts.value(u"says"_s);
    const auto verb = verbs.constFind(says);
    if (verb == verbs.cend())
        return {};
    QString line = CommandWords::word(*verb) + u' ' + radio.facts.value(u"team"_s);
    if (*verb == Verb::Transport)
        line += u' ' + facility;
    else if (*verb == Verb::Decline)
        line += u' ' + radio.words;
    return line;
}

} // namespace

TraineePlayer::TraineePlayer(TraineeScript script, const Desk& desk, int speed, QObject* parent) : QObject(parent), m_script(std::move(script)), m_desk(desk)
{
    m_turn.setInterval(speed > 0 ? 1000 / speed : 0);
    connect(&m_turn, &QTimer::timeout, this, &TraineePlayer::turn);
}

TraineePlayer::~TraineePlayer() = default;

void TraineePlayer::play()
{
    m_desk.side->takeTime();
    m_desk.window->activateWindow();
    m_turn.start();
}

void TraineePlayer::turn()
{
    // What was typed, what it did and what the story wrote comes to its end before time goes on.
    if (m_hands || m_desk.side->isBusy() || waitsForDeed())
        return;
    if (m_desk.side->player().hasEnded()) {
        m_turn.stop();
        Q_EMIT ended({});
        return;
    }
    if (m_owed > Span{}) {
        m_owed -= second;
        m_desk.side->advance();
        return;
    }
    if (m_isListening) {
        const auto* on = m_desk.side->player().onLine();
        m_isListening = on && on->isSilent() && m_waited < longestAnswer;
        if (m_isListening) {
            m_waited += second;
            m_desk.side->advance();
            return;
        }
    }
    if (m_isRelaying && relayNext())
        return;
    if (goesOnWaiting())
        return;
    next();
}

/// A deed was typed and is not in the record yet.
bool TraineePlayer::waitsForDeed()
{
    if (m_deedFrom < 0)
        return false;
    if (m_desk.side->player().record().find({u"did"_s, {}, {}}, m_deedFrom) >= 0) {
        m_deedFrom = -1;
        return false;
    }
    if (m_patience.elapsed() > storeAnswers)
        stop(u"nothing was done"_s);
    return true;
}

/// The next word of a team that was not entered yet.
bool TraineePlayer::relayNext()
{
    const auto& entries = m_desk.side->player().record().entries();
    for (; m_relayed < entries.size(); ++m_relayed) {
        const auto& entry = entries.at(m_relayed);
        if (entry.what != "radio"_L1)
            continue;
        const auto& callers = m_desk.side->player().scenario().callers;
        const auto carried = std::ranges::find_if(callers, [](const CallerScript& caller) { return !caller.scene.facility.isEmpty(); });
        const auto facility = carried == callers.cend() ? QString{} : m_desk.codes->words(u"facilities"_s, carried->scene.facility);
        const auto line = entered(entry, facility);
        if (line.isEmpty())
            continue;
        ++m_relayed;
        perform(command(line), 3 * second, true);
        return true;
    }
    return false;
}

bool TraineePlayer::goesOnWaiting()
{
    if (m_step < 0 || m_script.steps.at(m_step).kind != TraineeStep::Kind::Wait)
        return false;
    const auto& step = m_script.steps.at(m_step);
    if (m_desk.side->player().record().find(*step.until) >= 0)
        return false;
    if (m_waited >= step.span) {
        stop(u"it waited too long"_s);
        return true;
    }
    m_waited += second;
    m_desk.side->advance();
    return true;
}

void TraineePlayer::next()
{
    ++m_step;
    m_waited = {};
    if (m_step < m_script.steps.size()) {
        begin(m_script.steps.at(m_step));
        return;
    }
    // She has done what she would do; the story goes on to its end.
    m_step = m_script.steps.size() - 1;
    m_owed = second;
}

void TraineePlayer::begin(const TraineeStep& step)
{
    using Kind = TraineeStep::Kind;
    switch (step.kind) {
    case Kind::Answer:
        perform({keys(u"Shift+F2"_s), until(u"focus"_s, u"intakeWhereWords"_s)}, 2 * second);
        return;
    case Kind::Ask:
        m_isListening = true;
        perform(ask(step.name), 4 * second);
        return;
    case Kind::Say:
        m_isListening = true;
        perform(say(step.words), toType(step.words));
        return;
    case Kind::HangUp:
        perform({keys(u"Ctrl+Shift+H"_s)}, second);
        return;
    case Kind::Write:
        if (step.name == "address"_L1)
            m_address = step.words.section(u' ', 0, 0);
        perform(intake() + Acts{tabTo(fieldOf(step.name)), type(step.words)}, toType(step.words));
        return;
    case Kind::Choose:
        perform(choose(step), 2 * second);
        return;
    case Kind::Screen:
        perform(screen(step), static_cast<qint64>(step.answers.size()) * second);
        return;
    case Kind::File:
        perform({paneOf(u"intakePane"_s), keys(u"Ctrl+Return"_s)}, 2 * second, true);
        return;
    case Kind::Determine:
        perform(determine(step), 3 * second, true);
        return;
    case Kind::Command:
        perform(command(step.words), toType(step.words), true);
        return;
    case Kind::Decide:
        perform(decide(step), 5 * second + toType(step.words), true);
        return;
    case Kind::Relay:
        m_isRelaying = true;
        return;
    case Kind::Ignore:
        m_isRelaying = false;
        return;
    case Kind::Pause:
        m_owed = step.span;
        return;
    case Kind::Keys:
        perform({keys(step.words)}, second);
        return;
    case Kind::Wait:
        return;
    }
}

void TraineePlayer::perform(const Acts& acts, Span takes, bool isDeed)
{
    m_owed = takes;
    const auto from = m_desk.side->player().record().entries().size();
    m_hands = std::make_unique<TourPlayer>(TourScript{{}, {{{}, acts, {}}}}, m_desk.window, m_desk.picture, TourPlayer::Pace{});
    connect(m_hands.get(), &TourPlayer::ended, this, [this, isDeed, from](const Result<>& played) {
        m_hands.release()->deleteLater();
        if (!played) {
            stop(played.error().detail);
            return;
        }
        if (isDeed) {
            m_deedFrom = from;
            m_patience.start();
        }
    });
    m_hands->play({});
}

void TraineePlayer::stop(const QString& why)
{
    if (!m_turn.isActive())
        return;
    m_turn.stop();
    const auto line = m_step >= 0 && m_step < m_script.steps.size() ? m_script.steps.at(m_step).line : 0;
    const auto at = u"line %1: %2"_s.arg(line).arg(why);
    Q_EMIT ended(refuse(tr("The trainee got stuck at line %1 of the scenario: %2").arg(line).arg(why), at));
}

TraineePlayer::Acts TraineePlayer::ask(const QString& question) const
{
    const auto* on = m_desk.side->player().onLine();
    if (!on)
        return {};
    const auto& player = m_desk.side->player();
    if (question == "silence"_L1)
        return {keys(u"Ctrl+Shift+E"_s), until(u"focus"_s, u"callerLine"_s), keys(u"4"_s)};
    const auto place = on->offers(player.record().entries().constLast().at, 3).indexOf(question);
    if (place >= 0)
        return {keys(u"Ctrl+Shift+E"_s), until(u"focus"_s, u"callerLine"_s), keys(QString::number(place + 1))};
    const auto* known = on->questions().find(question);
    return known ? say(known->said(player.setting().language)) : Acts{};
}

TraineePlayer::Acts TraineePlayer::say(const QString& words) const
{
    if (!m_desk.side->player().onLine())
        return {};
    return {keys(u"Ctrl+Shift+E"_s), until(u"focus"_s, u"callerLine"_s), type(words), keys(u"Return"_s)};
}

TraineePlayer::Acts TraineePlayer::command(const QString& words) const
{
    return {keys(u"Ctrl+Space"_s), until(u"focus"_s, u"commandLine"_s), type(words), keys(u"Return"_s), until(u"left"_s, u"commandLine"_s)};
}

TraineePlayer::Acts TraineePlayer::choose(const TraineeStep& step) const
{
    auto acts = intake();
    if (step.name == "danger"_L1) {
        acts.append(keys(u"Alt+D"_s));
        pick(acts, QStringList{u"yes"_s, u"no"_s, u"not_known"_s}.indexOf(step.words));
    } else if (step.name == "place"_L1) {
        acts.append(until(u"text"_s, QJsonArray{QString(u"intakePlace_"_s + step.words), m_address}));
        acts.append(keys(u"Alt+"_s + step.words));
        acts.append(until(u"text"_s, QJsonArray{u"intakeAddress"_s, u","_s}));
    } else if (step.name == "person"_L1) {
        acts.append(until(u"shown"_s, u"knownTake"_s));
        acts.append(keys(u"Alt+Y"_s));
    } else if (step.name == "observed"_L1 || step.name == "criteria"_L1) {
        acts.append(tabTo((step.name == "observed"_L1 ? u"intakeObserved_"_s : u"criterion_"_s) + step.words));
        acts.append(keys(u"Space"_s));
    } else if (step.name == "callback_read_back"_L1) {
        acts.append(tabTo(u"intakeReadBack"_s));
        acts.append(keys(u"Space"_s));
    } else {
        acts.append(tabTo(fieldOf(step.name)));
        acts.append(type(m_desk.codes->words(step.name == "nature"_L1 ? u"natures"_s : step.name == "relation"_L1 ? u"relations"_s : step.name == "source"_L1 ? u"sources"_s : u"languages"_s, step.words)));
    }
    return acts;
}

TraineePlayer::Acts TraineePlayer::screen(const TraineeStep& step) const
{
    auto acts = intake();
    for (const auto& item : m_desk.protocol->items()) {
        if (!step.answers.contains(item.id))
            continue;
        acts.append(tabTo(u"screen_%1_%2"_s.arg(item.id, item.answers.constFirst().id)));
        const auto answer = std::ranges::find(item.answers, step.answers.value(item.id), &Answer::id);
        pick(acts, answer - item.answers.cbegin());
    }
    return acts;
}

/// As recommended by its key; otherwise with the outcome and the reason.
TraineePlayer::Acts TraineePlayer::determine(const TraineeStep& step) const
{
    if (step.name.isEmpty())
        return {paneOf(u"intakePane"_s), keys(u"Ctrl+D"_s)};
    return {paneOf(u"intakePane"_s), keys(u"Ctrl+O"_s), until(u"focus"_s, u"overrideOutcome"_s), type(m_desk.codes->words(u"outcomes"_s, step.name)), tabTo(u"overrideReason"_s),
        type(step.words), keys(u"Return"_s)};
}

TraineePlayer::Acts TraineePlayer::decide(const TraineeStep& step)
{
    Acts acts{keys(u"Ctrl+K"_s), until(u"focus"_s, u"conflictList"_s), keys(u"Return"_s), until(u"left"_s, u"conflictList"_s), keys(u"Space"_s)};
    if (!step.words.isEmpty())
        acts += Acts{tabTo(u"conflictReason"_s), type(step.words)};
    acts.append(keys(u"Ctrl+Return"_s));
    return acts;
}

} // namespace dispatch

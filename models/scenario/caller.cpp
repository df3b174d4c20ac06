#include "caller.h"

#include "jsonfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto lowBattery = 2 * minute;
/// Nobody answers before the question is heard.
constexpr auto breath = second;

QString howWord(Caller::How how)
{
    switch (how) {
    case Caller::How::Chosen:
        return u"chosen"_s;
    case Caller::How::Typed:
        return u"typed"_s;
    case Caller::How::Silent:
        return u"silent"_s;
    }
    return {};
}

} // namespace

Caller::Caller(const CallerScript* script, const Questions& common, QString language)
    : m_script(script), m_questions(common.with(script->own)), m_language(std::move(language)), m_trust(script->trust), m_battery(script->battery.value_or(Span{}))
{
}

Facts Caller::facts(Span at) const
{
    auto facts = m_facts;
    facts.insert(u"trust"_s, m_trust < 30 ? u"low"_s : m_trust < 70 ? u"some"_s : u"high"_s);
    if (const auto left = batteryLeft(at); left && *left <= lowBattery)
        facts.insert(u"battery"_s, u"low"_s);
    for (auto it = m_asked.begin(); it != m_asked.end(); ++it)
        facts.insert(u"asked."_s + it.key(), QString::number(it.value()));
    for (const auto& each : m_given)
        facts.insert(u"answered."_s + each, u"yes"_s);
    return facts;
}

Span Caller::talked(Span at) const
{
    if (m_state == State::Talking)
        return at - m_answeredAt;
    return m_state == State::Ended ? m_endedAt - m_answeredAt : Span{};
}

std::optional<Span> Caller::batteryLeft(Span at) const
{
    return m_script->battery ? std::optional(std::max(Span{}, m_battery - talked(at))) : std::nullopt;
}

RunEntry Caller::entry(Span at, const QString& what, const QString& words) const
{
    return {at, what, {{u"caller"_s, m_script->id}}, words};
}

QString Caller::inLanguage(const Wording& wording) const { return jsonfile::text(wording, m_language); }

QList<RunEntry> Caller::ring(Span at)
{
    if (m_state != State::NotYet)
        return {};
    m_state = State::Ringing;
    m_rangAt = at;
    return {entry(at, u"rings"_s)};
}

QList<RunEntry> Caller::answer(Span at)
{
    if (m_state != State::Ringing)
        return {};
    m_state = State::Talking;
    m_answeredAt = m_quietSince = at;
    auto greeting = entry(at, u"said"_s, inLanguage(m_script->greeting));
    greeting.facts.insert(u"answer"_s, u"greeting"_s);
    return {entry(at, u"answered"_s), greeting};
}

void Caller::say(Span at, QList<RunEntry>& told)
{
    if (!m_due)
        return;
    auto due = *std::exchange(m_due, {});
    due.said.at = at;
    told.append(due.said);
    if (!due.background.isEmpty())
        told.append(entry(at, u"heard"_s, inLanguage(due.background)));
    m_quietSince = at;
    if (due.hangsUp)
        end(at, u"caller"_s, told);
}

void Caller::end(Span at, const QString& by, QList<RunEntry>& told)
{
    auto ended = entry(at, u"hung_up"_s);
    ended.facts.insert(u"by"_s, by);
    told.append(ended);
    m_state = State::Ended;
    m_endedAt = at;
    m_due.reset();
}

QList<RunEntry> Caller::ask(const QString& question, How how, const QString& words, Span at, QRandomGenerator& random)
{
    QList<RunEntry> told;
    if (m_state == State::Talking)
        say(at, told);
    if (m_state != State::Talking)
        return told;
    auto asked = entry(at, u"asked"_s, words);
    asked.facts.insert(u"question"_s, question);
    asked.facts.insert(u"how"_s, howWord(how));
    if (m_asked.value(question) > 0)
        asked.facts.insert(u"again"_s, u"yes"_s);
    told.append(asked);
    if (!m_isTaken)
        reply(question, at, random);
    ++m_asked[question];
    if (how != How::Silent) {
        m_quietSince = at;
        m_spokeInSilence = false;
    }
    return told;
}

QList<RunEntry> Caller::hearWords(const QString& words, Span at, QRandomGenerator& random)
{
    QList<RunEntry> told;
    if (m_state == State::Talking)
        say(at, told);
    if (m_state != State::Talking)
        return told;
    told.append(entry(at, m_isTaken ? u"told"_s : u"not_understood"_s, words));
    if (!m_isTaken)
        unsure(at, random);
    m_quietSince = at;
    m_spokeInSilence = false;
    return told;
}

void Caller::reply(const QString& question, Span at, QRandomGenerator& random)
{
    const auto known = facts(at);
    const auto found = std::ranges::find_if(m_script->answers, [&](const CallerAnswer& answer) {
        return answer.to.contains(question) && !(answer.once && m_given.contains(answer.id)) && answer.when.holds(known);
    });
    if (question == "interpreter"_L1)
        m_facts.insert(u"interpreter"_s, u"yes"_s);
    if (found == m_script->answers.cend()) {
        if (question != "silence"_L1)
            unsure(at, random);
        return;
    }
    m_given.insert(found->id);
    m_trust = std::clamp(m_trust + found->trust, 0, 100);
    m_facts.insert(found->sets);
    m_battery += found->battery * second;
    const auto& says = found->says.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(found->says.size()))));
    const bool isForeign = !found->heard.isEmpty();
    const auto words = !isForeign ? inLanguage(says)
        : m_facts.value(u"interpreter"_s) == "yes"_L1 ? inLanguage(says) + u" ("_s + found->heard + u')'
                                                      : found->heard;
    auto said = entry(at, u"said"_s, words);
    said.facts.insert(u"answer"_s, found->id);
    if (found->silence > 0)
        said.facts.insert(u"silence"_s, QString::number(found->silence));
    m_due = Due{at + breath + found->silence * second, said, found->background, found->hangsUp};
}

void Caller::unsure(Span at, QRandomGenerator& random)
{
    const auto& unsure = m_script->unsure.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(m_script->unsure.size()))));
    auto said = entry(at, u"said"_s, inLanguage(unsure));
    said.facts.insert(u"answer"_s, u"unsure"_s);
    m_due = Due{at + breath, said, {}, false};
}

QList<RunEntry> Caller::takeOver(bool isTaken, Span at)
{
    if (m_state != State::Talking || m_isTaken == isTaken)
        return {};
    QList<RunEntry> told;
    say(at, told);
    if (m_state != State::Talking)
        return told;
    m_isTaken = isTaken;
    m_quietSince = at;
    auto taken = entry(at, u"taken_over"_s);
    taken.facts.insert(u"state"_s, isTaken ? u"on"_s : u"off"_s);
    told.append(taken);
    return told;
}

QList<RunEntry> Caller::speak(const QString& words, Span at)
{
    if (m_state != State::Talking || !m_isTaken)
        return {};
    auto said = entry(at, u"said"_s, words);
    said.facts.insert(u"answer"_s, u"instructor"_s);
    m_quietSince = at;
    return {said};
}

QList<RunEntry> Caller::hangUp(Span at)
{
    QList<RunEntry> told;
    if (m_state == State::Talking)
        end(at, u"caller"_s, told);
    return told;
}

QList<RunEntry> Caller::putDown(Span at)
{
    QList<RunEntry> told;
    if (m_state == State::Talking)
        end(at, u"desk"_s, told);
    return told;
}

QList<RunEntry> Caller::tick(Span at, QRandomGenerator& random)
{
    QList<RunEntry> told;
    if (m_state == State::Ringing && at - m_rangAt >= m_script->rings) {
        told.append(entry(at, u"gave_up"_s));
        m_state = State::Ended;
        m_answeredAt = m_endedAt = at;
    }
    if (m_state == State::Talking && m_due && at >= m_due->at)
        say(at, told);
    if (m_state != State::Talking)
        return told;
    while (m_heard < m_script->background.size() && at - m_answeredAt >= m_script->background.at(m_heard).after) {
        told.append(entry(at, u"heard"_s, inLanguage(m_script->background.at(m_heard).words)));
        ++m_heard;
    }
    if (const auto left = batteryLeft(at); left && *left <= Span{}) {
        end(at, u"battery"_s, told);
    } else if (m_due || m_isTaken) {
        // Her own silence is not the desk's, nor is that of who speaks for her.
        m_quietSince = at;
    } else if (at - m_quietSince >= m_script->patience) {
        end(at, u"silence"_s, told);
    } else if (!m_spokeInSilence && at - m_quietSince >= m_script->patience / 2) {
        const auto quiet = m_quietSince;
        m_spokeInSilence = true;
        reply(u"silence"_s, at, random);
        say(at, told);
        // To ask whether somebody is there does not make her wait longer.
        m_quietSince = quiet;
    }
    return told;
}

QStringList Caller::offers(Span at, qsizetype most) const
{
    QStringList offered;
    if (m_state != State::Talking)
        return offered;
    const auto known = facts(at);
    for (const auto& id : m_script->offers) {
        const auto* question = m_questions.find(id);
        if (offered.size() < most && question && !m_asked.contains(id) && question->when.holds(known))
            offered.append(id);
    }
    return offered;
}

} // namespace dispatch

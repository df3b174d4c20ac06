#include "saidcommand.h"

#include "typed.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Token {
    QStringView word;
    qsizetype start = 0;
};

QList<Token> tokensOf(const QString& line)
{
    QList<Token> tokens;
    qsizetype at = 0;
    while (at < line.size()) {
        while (at < line.size() && line[at].isSpace())
            ++at;
        const auto start = at;
        while (at < line.size() && !line[at].isSpace())
            ++at;
        if (at > start)
            tokens.append({QStringView(line).mid(start, at - start), start});
    }
    return tokens;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar each) { return each >= u'0' && each <= u'9'; });
}

/// "099" and "99", "W3-017" and "w3-17" are one number.
QString numberKey(QStringView number)
{
    const auto dash = number.lastIndexOf(u'-');
    auto count = number.mid(dash + 1);
    while (count.size() > 1 && count.startsWith(u'0'))
        count = count.mid(1);
    return number.left(dash + 1).toString().toUpper() + count.toString();
}

bool looksLikeNumber(QStringView word)
{
    if (word.size() > 16)
        return false;
    const auto dash = word.lastIndexOf(u'-');
    return isDigits(word.mid(dash + 1)) && (dash < 0 || (dash > 0 && word.front().isLetterOrNumber()));
}

bool looksLikeTeam(QStringView word)
{
    return word.size() >= 2 && word.size() <= 6 && word.front().toLower() == u't' && isDigits(word.mid(1));
}

bool looksLikeTime(QStringView word)
{
    const auto colon = word.indexOf(u':');
    return word.size() <= 5 && colon > 0 && isDigits(word.left(colon)) && isDigits(word.mid(colon + 1));
}

/// Words after the verb are the dispatcher's own: a number or a team among them is part of the text.
bool takesOwnWords(Verb verb)
{
    switch (verb) {
    case Verb::Send:
    case Verb::Decline:
    case Verb::HandedOver:
    case Verb::Note:
    case Verb::Say:
    case Verb::Heard:
    case Verb::CallBack:
    case Verb::Cancel:
    case Verb::Find:
    case Verb::Duress:
    case Verb::TestDuress:
    case Verb::EndDuress:
        return true;
    default:
        return false;
    }
}

/// Once the team is named, every word is what was heard or how it ended: nothing in it may keep a call for help from being said.
bool isAboutDuress(std::optional<Verb> verb)
{
    return verb == Verb::Duress || verb == Verb::TestDuress || verb == Verb::TakeDuress || verb == Verb::EndDuress;
}

class Parser {
public:
    Parser(const QString& line, const Picture& picture, Instant now, const QTimeZone& zone)
        : m_line(line), m_picture(picture), m_now(now), m_zone(zone), m_tokens(tokensOf(line))
    {
    }

    SaidCommand parse()
    {
        const auto verbAt = findVerb();
        if (!m_said.verb) {
            takeReferences(0, m_tokens.size(), false);
            return m_said;
        }
        if (*m_said.verb == Verb::Find) {
            m_said.rest = textFrom(verbAt + m_verbWords);
            return m_said;
        }
        takeReferences(0, verbAt, false);
        takeReferences(verbAt + m_verbWords, m_tokens.size(), takesOwnWords(*m_said.verb));
        return m_said;
    }

private:
    /// Index of the verb's first token; the tokens before it only name things.
    qsizetype findVerb()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (i + 1 < m_tokens.size())
                // "on scene" is "onscene"
                if (const auto joined = CommandWords::verb(QString(m_tokens[i].word + m_tokens[i + 1].word))) {
                    m_said.verb = joined;
                    m_verbWords = 2;
                    return i;
                }
            if (const auto verb = CommandWords::verb(m_tokens[i].word)) {
                m_said.verb = verb;
                return i;
            }
            const auto taken = referenceLength(i);
            if (taken == 0) {
                m_said.unknownVerb = m_tokens[i].word.toString();
                return i;
            }
            i += taken - 1;
        }
        return 0;
    }

    /// How many tokens from @p i name one thing: 0 when it names nothing.
    qsizetype referenceLength(qsizetype i) const
    {
        const auto word = m_tokens[i].word;
        if (CommandWords::isTeamWord(word) && i + 1 < m_tokens.size() && isDigits(m_tokens[i + 1].word))
            return 2;
        return word == u"." || looksLikeNumber(word) || looksLikeTime(word) || looksLikeTeam(word) || m_picture.teamCalled(word) || teamJoined(word) ? 1 : 0;
    }

    /// "team3"
    static bool teamJoined(QStringView word)
    {
        qsizetype digits = word.size();
        while (digits > 0 && isDigits(word.mid(digits - 1, 1)))
            --digits;
        return digits > 0 && digits < word.size() && word.size() <= 24 && CommandWords::isTeamWord(word.left(digits));
    }

    void takeReferences(qsizetype from, qsizetype to, bool ownWordsFollow)
    {
        QStringList rest;
        for (qsizetype i = from; i < to;) {
            if (const auto taken = take(i)) {
                i += taken;
                continue;
            }
            if (ownWordsFollow) {
                m_said.rest = textFrom(i);
                return;
            }
            rest.append(m_tokens[i].word.toString());
            ++i;
        }
        if (!rest.isEmpty())
            m_said.rest = rest.join(u' ');
    }

    /// Takes what token @p i names, if there is still room for it; the number of tokens taken.
    qsizetype take(qsizetype i)
    {
        const auto taken = referenceLength(i);
        if (taken == 0 || (isAboutDuress(m_said.verb) && (m_said.team || m_said.incident || looksLikeTime(m_tokens[i].word))))
            return 0;
        const bool note = m_said.verb == Verb::Note || m_said.verb == Verb::Say || m_said.verb == Verb::Heard || m_said.verb == Verb::CallBack;
        const auto word = m_tokens[i].word;
        const bool incidentNamed = m_said.incident || m_said.selectedMeant || !m_said.unknownIncident.isEmpty();
        if (word == u".") {
            if (incidentNamed)
                return 0;
            m_said.selectedMeant = true;
            return 1;
        }
        if (looksLikeTime(word)) {
            if (note || m_said.at)
                return 0;
            m_said.at = typedClockTime(word.toString(), m_now, m_zone);
            if (!m_said.at)
                m_said.unknownTime = word.toString();
            return 1;
        }
        if (looksLikeNumber(word) && taken == 1) {
            if (const auto* known = incidentNumbered(word); known && !incidentNamed) {
                m_said.incident = known->id;
                return 1;
            }
            if (const auto at = word.size() == 4 && !note && !m_said.at ? typedClockTime(word.toString(), m_now, m_zone) : std::nullopt) {
                m_said.at = at;
                return 1;
            }
            // "transfer 911" names who takes over, unless an incident has that number.
            if (note || incidentNamed || (m_said.verb == Verb::Transfer && word == u"911"))
                return 0;
            m_said.unknownIncident = word.toString();
            return 1;
        }
        return takeTeam(i, taken, note, incidentNamed);
    }

    qsizetype takeTeam(qsizetype i, qsizetype taken, bool note, bool incidentNamed)
    {
        if (m_said.team || !m_said.unknownTeam.isEmpty())
            return 0;
        const auto* team = teamCalled(m_tokens[i].word, taken == 2 ? m_tokens[i + 1].word : QStringView());
        // In a note the team only tells which incident is meant; otherwise it is part of the words.
        if (note && (incidentNamed || !team || !m_picture.activeAssignment(team->id)))
            return 0;
        if (team)
            m_said.team = team->id;
        else
            m_said.unknownTeam = taken == 2 ? u"T"_s + m_tokens[i + 1].word : m_tokens[i].word.toString().toUpper();
        return taken;
    }

    const Team* teamCalled(QStringView word, QStringView count) const
    {
        if (count.isEmpty())
            if (const auto* team = m_picture.teamCalled(word, m_now))
                return team;
        auto digits = count;
        if (digits.isEmpty()) {
            qsizetype start = word.size();
            while (start > 0 && isDigits(word.mid(start - 1, 1)))
                --start;
            digits = word.mid(start);
        }
        const auto wanted = numberKey(digits);
        const auto now = m_now;
        const Team* found = nullptr;
        for (const auto& team : m_picture.all<Team>())
            if (team.callsign.startsWith(u'T', Qt::CaseInsensitive) && numberKey(QStringView(team.callsign).mid(1)) == wanted && (!found || team.onShift(now)))
                found = &team;
        return found;
    }

    const Incident* incidentNumbered(QStringView word) const
    {
        const auto wanted = numberKey(word);
        const Incident* found = nullptr;
        for (const auto& incident : m_picture.all<Incident>())
            if (numberKey(incident.number) == wanted && (!found || incident.status == IncidentStatus::Open))
                found = &incident;
        return found;
    }

    QString textFrom(qsizetype token) const { return token < m_tokens.size() ? m_line.mid(m_tokens[token].start).trimmed() : QString(); }

    const QString& m_line;
    const Picture& m_picture;
    Instant m_now;
    const QTimeZone& m_zone;
    QList<Token> m_tokens;
    qsizetype m_verbWords = 1;
    SaidCommand m_said;
};

} // namespace

SaidCommand SaidCommand::parse(const QString& line, const Picture& picture, Instant now, const QTimeZone& zone)
{
    return Parser(line, picture, now, zone).parse();
}

} // namespace dispatch

#include "locallink.h"

#include "wirecommand.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int protocol = 1;

} // namespace

LocalLink::LocalLink(LocalAuthority* authority, QString station, QObject* parent) : Link(parent), m_authority(authority), m_station(std::move(station))
{
}

std::unexpected<LinkFailure> LocalLink::fails(LinkFailure::Trouble trouble, const QString& why)
{
    close();
    const auto words = trouble == LinkFailure::Trouble::Refused
        ? QCoreApplication::translate("CentralLink", "The centre does not know this workstation any more. Everything stays here; call your administrator.")
        : QString{};
    return std::unexpected(LinkFailure{trouble, {words, why}});
}

/// Asks what @p question asks of the centre, if the line is up to it. After any failure the link is closed.
template <typename Question>
auto LocalLink::ask(Question question) -> Linked<typename std::invoke_result_t<Question>::value_type>
{
    using Trouble = LinkFailure::Trouble;
    if (!m_open)
        return fails(Trouble::Lost, u"a question on a closed link"_s);
    ++m_asked;
    if (m_line == Line::LosesQuestions)
        return fails(Trouble::Lost, u"the question was lost"_s);
    if (m_line == Line::Refuses)
        return fails(Trouble::Refused, u"CA401"_s);
    auto answer = question();
    if (m_line == Line::LosesAnswers)
        return fails(Trouble::Lost, u"the answer was lost"_s);
    if (answer)
        return *std::move(answer);
    const auto& code = answer.error().code;
    return fails(code == "CA410"_L1 ? Trouble::Anew : code == "CA401"_L1 || code == "CA426"_L1 ? Trouble::Refused : Trouble::Lost, code);
}

Linked<Welcome> LocalLink::open()
{
    m_open = true;
    return ask([&] { return m_authority->hello(m_station, protocol); });
}

Linked<QList<Verdict>> LocalLink::submit(const QString& history, const QList<WaitingCommand>& commands)
{
    QJsonArray batch;
    for (const auto& command : commands)
        batch.append(asSent(command));
    return ask([&] { return m_authority->submit(m_station, history, batch); }).and_then([&](const QJsonArray& answers) -> Linked<QList<Verdict>> {
        auto verdicts = verdictsFrom(answers);
        return verdicts ? Linked<QList<Verdict>>(*std::move(verdicts)) : fails(LinkFailure::Trouble::Lost, u"answers that can not be read"_s);
    });
}

Linked<Pulled> LocalLink::pull(const FeedPosition& after, int most)
{
    return ask([&] { return m_authority->pull(m_station, after, most); }).and_then([&](const LocalAuthority::Handed& handed) -> Linked<Pulled> {
        Pulled pulled{handed.anew, {}, after};
        auto changes = follow(pulled.to, handed.links);
        if (!changes)
            return std::unexpected(LinkFailure{LinkFailure::Trouble::Anew, changes.error()});
        pulled.changes = *std::move(changes);
        return pulled;
    });
}

Linked<BootstrapPage> LocalLink::bootstrap(const QString& part, const QString& after, int most)
{
    return ask([&] { return m_authority->bootstrap(m_station, part, after, most); });
}

Linked<Heartbeat> LocalLink::heartbeat(qint64, Instant)
{
    return ask([&] { return m_authority->heartbeat(m_station); });
}

Linked<QList<FeedChange>> LocalLink::whole(const IncidentId& incident)
{
    return ask([&] { return m_authority->whole(m_station, incident.toString()); });
}

Linked<NewestFixes> LocalLink::fixes(qint64 after)
{
    return ask([&] { return m_authority->fixes(m_station, after); });
}

Linked<QList<Fix>> LocalLink::trail(const TeamId& team, Instant after, int most)
{
    return ask([&] { return m_authority->trail(m_station, team, after, most); });
}

Linked<QByteArray> LocalLink::saltOf(const QString& signInName)
{
    return ask([&] { return m_authority->saltOf(m_station, signInName); });
}

Linked<SignIn> LocalLink::signIn(const QString& signInName, const QByteArray& key)
{
    return ask([&] { return m_authority->signIn(m_station, signInName, key); });
}

} // namespace dispatch

#include "scenariorun.h"

#include "judgement.h"
#include "opendesk.h"
#include "scenarioside.h"
#include "traineeplayer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QString verdictWord(Judged::Verdict verdict)
{
    switch (verdict) {
    case Judged::Verdict::NotReached:
        return u"not_reached"_s;
    case Judged::Verdict::Missed:
        return u"missed"_s;
    case Judged::Verdict::Part:
        return u"part"_s;
    case Judged::Verdict::Full:
        return u"full"_s;
    }
    return {};
}

} // namespace

ScenarioRun::ScenarioRun(ScenarioSide* side, const Desk& desk, QString trainee, int speed, QObject* parent)
    : QObject(parent), m_side(side), m_desk(desk), m_trainee(std::move(trainee)), m_speed(speed)
{
    m_side->takeTime();
}

ScenarioRun::~ScenarioRun() = default;

void ScenarioRun::play()
{
    connect(m_desk.desk, &OpenDesk::roadsKnown, this, [this](const std::optional<DriveTimes>& roads) {
        if (roads)
            m_side->useRoads(*roads);
        begin();
    });
}

void ScenarioRun::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_player = std::make_unique<TraineePlayer>(m_side->player().scenario().trainees.value(m_trainee),
        TraineePlayer::Desk{m_side, m_desk.desk->window(), m_desk.picture, m_desk.codes, m_desk.protocol}, m_speed);
    connect(m_player.get(), &TraineePlayer::ended, this, &ScenarioRun::summarise);
    m_player->play();
}

void ScenarioRun::summarise(const Result<>& played)
{
    const auto& player = m_side->player();
    const auto& scenario = player.scenario();
    const auto script = scenario.trainees.value(m_trainee);
    const auto results = judged(scenario, player.record());
    const int score = scoreOf(scenario, results);
    const bool asExpected = played && score >= script.least && score <= script.most;
    QJsonArray points;
    for (const auto& each : results)
        points.append(QJsonObject{{u"point"_s, each.point}, {u"verdict"_s, verdictWord(each.verdict)}, {u"earned"_s, each.earned}});
    QJsonArray record;
    for (const auto& line : player.record().toJsonLines().split('\n'))
        if (!line.isEmpty())
            record.append(QJsonDocument::fromJson(line).object());
    const QJsonObject summary{{u"scenario"_s, scenario.id}, {u"version"_s, scenario.version}, {u"trainee"_s, m_trainee}, {u"seed"_s, static_cast<qint64>(player.setting().seed)},
        {u"ended"_s, player.endedAsExpected() ? u"expected"_s : player.hasEnded() ? u"time"_s : u"stuck"_s}, {u"score"_s, score}, {u"least"_s, script.least}, {u"most"_s, script.most},
        {u"as_expected"_s, asExpected}, {u"points"_s, points}, {u"record"_s, record}};
    std::fputs(QJsonDocument(summary).toJson(QJsonDocument::Indented).constData(), stdout);
    std::fflush(stdout);
    if (!played)
        Q_EMIT ended(played);
    else if (!asExpected)
        Q_EMIT ended(refuse(tr("The run scored %1, and %2 to %3 was expected.").arg(score).arg(script.least).arg(script.most), u"not the expected score"_s));
    else
        Q_EMIT ended({});
}

} // namespace dispatch

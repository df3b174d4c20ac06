#include "fuzz.h"

#include "scenarioplayer.h"

#include <QDir>
#include <QFile>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

struct World {
    World()
    {
        for (const auto& name : QDir(u":/codes"_s).entryList({u"*.json"_s})) {
            if (name.startsWith("protocol-"_L1))
                protocol = Protocol::fromJson(bytesOf(u":/codes/"_s + name)).value_or(Protocol{});
            else
                fuzz::must(codes.add(bytesOf(u":/codes/"_s + name)).has_value());
        }
        auto read = Questions::fromJson(bytesOf(u":/scenarios/questions.json"_s));
        fuzz::must(read.has_value());
        questions = std::make_shared<const Questions>(*std::move(read));
        base = bytesOf(u":/scenarios/sample-shift.json"_s);
    }

    CodeBook codes;
    Protocol protocol;
    std::shared_ptr<const Questions> questions;
    QByteArray base;
};

class NoClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return Instant{}; }
};

/// A scenario without mistakes can be played, whatever stands in it.
void play(const std::shared_ptr<const Scenario>& scenario, const World& world)
{
    const NoClock clock;
    IdSource ids(clock, QRandomGenerator(1));
    Picture picture;
    ScenarioPlayer player({scenario, world.questions, &world.protocol, &world.codes, u"en"_s, {}, 1, {}, {}}, picture, Instant{});
    Instant now{};
    for (int turn = 0; turn < 200; ++turn) {
        now += 20 * second;
        (void)player.tick(picture, now, ids);
        for (const auto& each : player.ringing())
            player.answer(each, now);
        player.say(turn % 2 ? u"where are you"_s : u"is anyone in danger"_s, {}, now);
        player.ask(u"silence"_s, Caller::How::Silent, {}, now);
    }
    player.stop(now);
    fuzz::must(player.hasEnded());
    fuzz::must(RunRecord::fromJsonLines(player.record().toJsonLines()).has_value());
}

} // namespace

/// A file that a trainer wrote, or broke.
void dispatch::fuzz::one(QByteArrayView bytes)
{
    static const World world;
    const auto json = bytes.toByteArray();
    const auto read = Scenario::fromJson(json, {world.questions.get(), &world.codes, &world.protocol, world.base});
    if (read) {
        play(std::make_shared<const Scenario>(*read), world);
        return;
    }
    must(!read.error().isEmpty());
    const auto lines = json.count('\n') + 1;
    for (const auto& each : read.error())
        must(each.line >= 1 && each.line <= lines && !each.reason.isEmpty());
}

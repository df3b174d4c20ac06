#include "storydesk.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace dispatch::test {
namespace {

template <typename T>
T answer(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

StoryDesk::StoryDesk(LocalAuthority* centre, const QString& name, Hand hand, const ManualClock& clock, const QString& file, bool forgetful)
    : m_centre(centre), m_name(name), m_hand(std::move(hand)), m_clock(clock), m_file(file), m_forgetful(forgetful)
{
    open();
}

DataKey StoryDesk::key() { return *DataKey::fromBytes(QByteArray(DataKey::size, 'k')); }

void StoryDesk::open()
{
    m_store = std::make_unique<Store>(m_clock);
    QObject::connect(m_store.get(), &Store::changed, m_store.get(), [this](const Changes& changes) { m_picture.apply(changes); });
    QObject::connect(m_store.get(), &Store::beganAnew, m_store.get(), [this] { show(); });
    const auto opened = answer(m_store->open({m_file, key(), Numbering{m_name + u'-'}}));
    INFO((opened ? QString{} : opened.error().detail).toStdString());
    REQUIRE(opened);
    m_store->setSigner({m_hand.actor.id, m_hand.key});
    show();
    auto link = m_forgetful ? std::unique_ptr<StoryLink>(std::make_unique<ForgetfulLink>(m_centre, m_name)) : std::make_unique<StoryLink>(m_centre, m_name);
    m_link = link.get();
    m_engine = std::make_unique<SyncEngine>(std::move(link), m_store.get(), &m_clock);
}

void StoryDesk::close()
{
    m_engine.reset();
    m_store.reset();
    m_link = nullptr;
    m_started = false;
}

void StoryDesk::show()
{
    const auto open = answer(m_store->loadOpen());
    REQUIRE(open);
    m_picture = {};
    m_picture.apply(*open);
}

/// One answer of the file, and what follows from it. Timers stand still: only orders move a desk.
void StoryDesk::pump()
{
    m_store->waiting().waitForFinished();
    QCoreApplication::sendPostedEvents();
}

void StoryDesk::rest()
{
    for (auto* timer : m_engine->findChildren<QTimer*>())
        timer->stop();
}

void StoryDesk::settle()
{
    // Between two questions the engine asks its file at most three things.
    constexpr int quietFor = 5;
    int asked = m_link->asked();
    for (int quiet = 0; quiet < quietFor;) {
        pump();
        quiet = std::exchange(asked, m_link->asked()) == asked ? quiet + 1 : 0;
    }
}

void StoryDesk::begin()
{
    if (std::exchange(m_started, true))
        m_engine->tryNow();
    else
        m_engine->start();
}

void StoryDesk::syncs()
{
    begin();
    settle();
    rest();
}

void StoryDesk::diesSyncing(int questions, bool unheard)
{
    m_link->before(questions, [this, unheard] { m_link->setLine(unheard ? LocalLink::Line::LosesAnswers : LocalLink::Line::LosesQuestions); });
    syncs();
    close();
    open();
}

void StoryDesk::beats()
{
    for (auto* timer : m_engine->findChildren<QTimer*>()) {
        timer->start(hour);
        QTimerEvent timesUp(timer->timerId());
        QCoreApplication::sendEvent(timer, &timesUp);
    }
    settle();
    rest();
}

bool StoryDesk::gives(const Command& command)
{
    const bool kept = answer(m_store->commit(command)).has_value();
    QCoreApplication::sendPostedEvents();
    return kept;
}

int StoryDesk::waiting() const { return *answer(m_store->waiting()); }

FeedPosition StoryDesk::position() const { return *answer(m_store->feedPosition()); }

} // namespace dispatch::test

#pragma once

#include "locallink.h"
#include "manualclock.h"
#include "picture.h"
#include "store.h"
#include "syncengine.h"

#include <QTemporaryDir>

namespace dispatch::test {

/// A link on which something happens to the centre, or to the line, just before a question.
class StoryLink : public LocalLink {
public:
    using LocalLink::LocalLink;

    /// Once, before the question after the next @p count ones.
    void before(int count, std::function<void()> happens)
    {
        m_count = count;
        m_happens = std::move(happens);
    }

    [[nodiscard]] Linked<Welcome> open() override { return passing(), LocalLink::open(); }
    [[nodiscard]] Linked<QList<Verdict>> submit(const QString& history, const QList<WaitingCommand>& commands) override { return passing(), LocalLink::submit(history, commands); }
    [[nodiscard]] Linked<Pulled> pull(const FeedPosition& after, int most) override { return passing(), LocalLink::pull(after, most); }
    [[nodiscard]] Linked<BootstrapPage> bootstrap(const QString& part, const QString& after, int most) override { return passing(), LocalLink::bootstrap(part, after, most); }
    [[nodiscard]] Linked<Heartbeat> heartbeat(qint64 seq, Instant clientTime) override { return passing(), LocalLink::heartbeat(seq, clientTime); }

private:
    void passing()
    {
        if (m_happens && m_count-- <= 0)
            std::exchange(m_happens, nullptr)();
    }

    int m_count = 0;
    std::function<void()> m_happens;
};

/// A link that keeps what its desk offers again to itself and says what was said before: as if the desk did not offer it.
class ForgetfulLink final : public StoryLink {
public:
    using StoryLink::StoryLink;

    [[nodiscard]] Linked<QList<Verdict>> submit(const QString& history, const QList<WaitingCommand>& commands) override
    {
        QList<WaitingCommand> fresh;
        for (const auto& each : commands)
            if (!each.prior)
                fresh.append(each);
        return StoryLink::submit(history, fresh).transform([&](const QList<Verdict>& verdicts) {
            auto answered = verdicts;
            for (const auto& each : commands)
                if (each.prior) {
                    answered.append(*each.prior);
                    answered.last().seq = 0;
                }
            return answered;
        });
    }
};

/// One person's hand on a desk's file, without a window: her commands are proven with her key.
struct Hand {
    Actor actor;
    QByteArray key;
};

/// A whole desk on one thread: the file, the engine and what would be shown. It moves only when it is told to, one desk at a time, so
/// that the same order gives the same story.
class StoryDesk {
public:
    StoryDesk(LocalAuthority* centre, const QString& name, Hand hand, const ManualClock& clock, const QString& file, bool forgetful);
    ~StoryDesk() { close(); }
    Q_DISABLE_COPY_MOVE(StoryDesk)

    /// Tries the link, and goes on until there is nothing more to do.
    void syncs();
    /// The same, but the program ends after so many questions; @p unheard: the next one still reached the centre.
    void diesSyncing(int questions, bool unheard);
    /// The engine's own time has come.
    void beats();
    /// False when this desk's file did not take it.
    [[nodiscard]] bool gives(const Command& command);

    [[nodiscard]] int waiting() const;
    [[nodiscard]] FeedPosition position() const;
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const Hand& hand() const { return m_hand; }
    [[nodiscard]] const Picture& picture() const { return m_picture; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] StoryLink& link() { return *m_link; }
    [[nodiscard]] static DataKey key();

private:
    void open();
    void close();
    void begin();
    void settle();
    void pump();
    void rest();
    void show();

    LocalAuthority* m_centre;
    QString m_name;
    Hand m_hand;
    const ManualClock& m_clock;
    QString m_file;
    bool m_forgetful;
    Picture m_picture;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
    StoryLink* m_link = nullptr; ///< the engine's
    bool m_started = false;
};

} // namespace dispatch::test

#include "tool.h"

#include "centreside.h"
#include "localcentre.h"
#include "settings.h"
#include "store.h"

#include <QTest>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

template <typename T>
Result<T> waitedFor(const QFuture<Result<T>>& future)
{
    REQUIRE(QTest::qWaitFor([&] { return future.isFinished(); }, patience));
    return future.result();
}

/// The desk of a private centre, as the program has it between its start and its end.
class Running {
public:
    explicit Running(const QString& folder) : m_settings(folder), m_desk(folder, u"test"_s)
    {
        must(m_desk.read());
        m_side.emplace(m_desk, &m_settings, &m_clock);
    }

    [[nodiscard]] Result<Entry> enter(const QString& signInName) { return waitedFor(m_side->enter(signInName, QString(LocalCentre::passphrase))); }
    void open(const Entry& entry)
    {
        must(waitedFor(m_store.open({m_desk.filePath(), entry.key, {}})));
        bool joined = false;
        QObject::connect(&*m_side, &CentreSide::joined, &*m_side, [&] { joined = true; });
        m_side->begin(&m_store, entry);
        REQUIRE(QTest::qWaitFor([&] { return joined; }, patience));
    }
    [[nodiscard]] KeyVault vault() const { return m_desk.vault(); }

private:
    SystemClock m_clock;
    Settings m_settings;
    LiveDesk m_desk;
    Store m_store{m_clock};
    std::optional<CentreSide> m_side;
};

} // namespace

TEST_CASE("somebody who never signed in at a desk comes in by its machine's keyring, when the centre knows her")
{
    const OpenFolder folder;
    const auto home = folder.path(u"local"_s);
    REQUIRE(admin({u"server"_s, u"local"_s, u"--folder"_s, home, u"--no-desks"_s}).code == 0);
    LocalCluster cluster(home + u"/server"_s);
    must(cluster.start());
    const auto w1 = home + u"/W1"_s;

    {
        Running first(w1);
        const auto rosa = first.enter(u"rosa"_s);
        INFO((rosa ? u""_s : rosa.error().detail).toStdString());
        REQUIRE(rosa);
        // The keyring has no entry yet: that is no first run, and nobody comes in by it.
        CHECK_FALSE(Running(w1).enter(u"osei"_s));
        CHECK(first.vault().exists());
        first.open(*rosa);
        REQUIRE(QTest::qWaitFor([&] { return waitedFor(first.vault().readFromKeyring()).has_value(); }, patience));
    }
    {
        Running second(w1);
        CHECK_FALSE(second.enter(u"nobody"_s));
        const auto osei = second.enter(u"osei"_s);
        INFO((osei ? u""_s : osei.error().detail).toStdString());
        REQUIRE(osei);
        REQUIRE(osei->staff);
        CHECK(osei->staff->signInName == u"osei");
        second.open(*osei);
    }
    // From now on her own passphrase opens the desk, without keyring and without centre.
    must(cluster.stop());
    CHECK(Running(w1).vault().unlock(u"osei"_s, QString(LocalCentre::passphrase)));
    // Who never was here does not come in while the centre can't be asked.
    CHECK_FALSE(Running(w1).enter(u"brandt"_s));
}

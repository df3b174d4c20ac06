#include "centreside.h"

#include "centrallink.h"
#include "settings.h"
#include "store.h"
#include "syncthread.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

const auto passwordNote = u"centre password"_s;
const auto overseesNote = u"oversees"_s;
const auto yes = u"yes"_s;

QString folded(const QString& signInName) { return signInName.trimmed().toLower(); }

} // namespace

CentreSide::CentreSide(LiveDesk desk, Settings* settings, const Clock* clock, QObject* parent)
    : DeskCentre(parent), m_desk(std::move(desk)), m_settings(settings), m_clock(clock)
{
}

CentreSide::~CentreSide() = default;

QByteArray CentreSide::saltOf(const QString& signInName) const { return QByteArray::fromHex(m_settings->signInSalt(folded(signInName)).toLatin1()); }

QFuture<Result<Entry>> CentreSide::enter(const QString& signInName, const QString& passphrase)
{
    const bool isNew = m_desk.isNew();
    return QtConcurrent::run([desk = m_desk, isNew, signInName, passphrase, salt = saltOf(signInName)]() -> Result<Entry> {
        return isNew ? desk.enterNew(signInName, passphrase) : desk.enter(signInName, passphrase, salt);
    }).then(this, [this, isNew, signInName, passphrase](const Result<Entry>& entry) {
        return entry || isNew ? QtFuture::makeReadyValueFuture(entry) : enterByKeyring(signInName, passphrase, entry.error());
    }).unwrap().then(this, [this, signInName](const Result<Entry>& entry) {
        if (entry) {
            m_signInName = folded(signInName);
            m_settings->setSignInSalt(m_signInName, QString::fromLatin1(entry->salt.toHex()));
        }
        return entry;
    });
}

QFuture<Result<Entry>> CentreSide::enterByKeyring(const QString& signInName, const QString& passphrase, const Failure& refused)
{
    const auto no = [refused](const Failure& why) {
        qInfo("no way in by the keyring: %ls", qUtf16Printable(why.detail));
        return QtFuture::makeReadyValueFuture(Result<Entry>(std::unexpected(refused)));
    };
    return m_desk.vault().readFromKeyring().then(this, [this, no, signInName, passphrase](const Result<DataKey>& key) -> QFuture<Result<Entry>> {
        if (!key)
            return no(key.error());
        const auto store = std::make_shared<Store>(*m_clock);
        return store->open({m_desk.filePath(), *key, {}}).then(this, [this, no, store, key = *key, signInName, passphrase](const Result<>& opened) -> QFuture<Result<Entry>> {
            if (!opened)
                return no(opened.error());
            return store->noted(passwordNote).then(this, [this, no, store, key, signInName, passphrase](const Result<QString>& password) -> QFuture<Result<Entry>> {
                if (!password)
                    return no(password.error());
                return QtConcurrent::run([desk = m_desk, key, password = *password, signInName, passphrase] { return desk.enterKnown(key, password, signInName, passphrase); });
            }).unwrap();
        }).unwrap();
    }).unwrap();
}

void CentreSide::begin(Store* store, const Entry& entry)
{
    m_store = store;
    m_key = entry.key;
    m_signer = entry.signer;
    m_confirmed = entry.staff.has_value();
    m_desk.vault().storeInKeyring(m_key).then(this, [](const Result<>& stored) {
        if (!stored)
            qInfo("this machine's keyring does not hold the desk's key: %ls", qUtf16Printable(stored.error().detail));
    });
    store->noted(overseesNote).then(this, [this](const Result<QString>& noted) {
        if (this->state().kind != LinkState::Kind::Linked)
            m_oversees = noted.value_or(QString()) == yes;
    });
    connect(store, &Store::beganAnew, this, [this] {
        if (!std::exchange(m_hasJoined, true))
            Q_EMIT joined();
        else
            Q_EMIT replaced();
    });
    store->noted(passwordNote).then(this, [this](const Result<QString>& noted) {
        if (!noted) {
            Q_EMIT failed(noted.error());
            return;
        }
        if (!noted->isEmpty()) {
            startLink(*noted);
            return;
        }
        const auto password = m_desk.kitPassword();
        m_store->note(passwordNote, password).then(this, [this, password](const Result<>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            if (auto dropped = m_desk.dropKitPassword(); !dropped)
                qWarning("the kit's password file is still there: %s", qPrintable(dropped.error().detail));
            startLink(password);
        });
    });
}

void CentreSide::startLink(const QString& password)
{
    m_sync = std::make_unique<SyncThread>(std::make_unique<CentralLink>(m_desk.address(password), m_desk.version()), m_store, m_clock);
    connect(m_sync.get(), &SyncThread::fetched, this, &CentreSide::fetched);
    connect(m_sync.get(), &SyncThread::fixesHeard, this, &CentreSide::fixesHeard);
    connect(m_sync.get(), &SyncThread::trailFetched, this, [this](const TeamId& team, const QList<Fix>& trail) {
        m_trailsAsked.remove(team);
        Q_EMIT trailFetched(team, trail);
    });
    connect(m_sync.get(), &SyncThread::stateChanged, this, [this](const LinkState& state) {
        const bool linkedNow = state.kind == LinkState::Kind::Linked && this->state().kind != LinkState::Kind::Linked;
        if (state.kind != LinkState::Kind::Linked)
            m_trailsAsked.clear();
        else if (std::exchange(m_oversees, state.oversees) != state.oversees)
            m_store->note(overseesNote, state.oversees ? yes : QString());
        setState(state);
        if (linkedNow)
            confirm();
    });
    m_store->feedPosition().then(this, [this](const Result<FeedPosition>& at) {
        if (at && !at->history.isEmpty() && !std::exchange(m_hasJoined, true))
            Q_EMIT joined();
        m_sync->start();
    });
}

QFuture<Result<>> CentreSide::admit(const QString& signInName, const QString& passphrase)
{
    return QtConcurrent::run([desk = m_desk, signInName, passphrase, salt = saltOf(signInName)] { return desk.enter(signInName, passphrase, salt); })
        .then(this, [this, signInName, passphrase](const Result<Entry>& entry) -> QFuture<Result<>> {
            if (entry) {
                m_signInName = folded(signInName);
                m_signer = entry->signer;
                m_confirmed = false;
                return QtFuture::makeReadyValueFuture(Result<>{});
            }
            if (!m_sync || state().kind != LinkState::Kind::Linked)
                return QtFuture::makeReadyValueFuture(Result<>(refuse({}, entry.error().detail)));
            // Not known here: the centre may know her, or a new passphrase of hers.
            return m_sync->ask([signInName, passphrase](Link& link) -> Linked<std::optional<Entry>> {
                return LiveDesk::askCentre(link, signInName, passphrase).transform_error([](const Failure& failure) {
                    return LinkFailure{LinkFailure::Trouble::Lost, failure};
                });
            }).then(this, [this, signInName, passphrase](const Linked<std::optional<Entry>>& asked) -> Result<> {
                if (!asked)
                    return std::unexpected(asked.error().failure);
                if (!*asked)
                    return refuse({}, u"sign-in refused by the centre"_s);
                if (auto enrolled = m_desk.vault().enrol(m_key, signInName, passphrase); !enrolled)
                    return enrolled;
                m_settings->setSignInSalt(folded(signInName), QString::fromLatin1((*asked)->salt.toHex()));
                m_signInName = folded(signInName);
                m_signer = (*asked)->signer;
                m_confirmed = true;
                return {};
            });
        }).unwrap();
}

void CentreSide::signedIn(const Staff& staff)
{
    m_signer.staff = staff.id;
    m_store->setSigner(m_signer);
    if (state().kind == LinkState::Kind::Linked)
        confirm();
}

/// A sign-in that only this desk has checked is shown to the centre as soon as it is there.
void CentreSide::confirm()
{
    if (m_signInName.isEmpty() || (m_confirmed && !saltOf(m_signInName).isEmpty()))
        return;
    m_sync->ask([name = m_signInName, key = m_signer.key](Link& link) -> Linked<std::pair<QByteArray, SignIn>> {
        return link.saltOf(name).and_then([&](const QByteArray& salt) {
            return link.signIn(name, key).transform([&](const SignIn& said) { return std::pair(salt, said); });
        });
    }).then(this, [this, name = m_signInName](const Linked<std::pair<QByteArray, SignIn>>& said) {
        if (!said || name != m_signInName)
            return;
        const auto& [salt, signIn] = *said;
        if (signIn.ok) {
            m_settings->setSignInSalt(name, QString::fromLatin1(salt.toHex()));
            m_confirmed = true;
        } else if (!m_signer.key.isEmpty()) {
            Q_EMIT barred(tr("The centre does not accept this sign-in any more. Sign in with your newest passphrase, or call your administrator."));
        }
    });
}

void CentreSide::tryNow()
{
    if (m_sync)
        m_sync->tryNow();
}

void CentreSide::fetch(const IncidentId& incident)
{
    if (m_sync && state().kind == LinkState::Kind::Linked)
        m_sync->fetch(incident);
}

void CentreSide::fetchTrail(const TeamId& team)
{
    if (!m_sync || state().kind != LinkState::Kind::Linked || m_trailsAsked.contains(team))
        return;
    m_trailsAsked.insert(team);
    m_sync->fetchTrail(team);
}

} // namespace dispatch

#include "answeredpromise.h"
#include "keyslots.h"

#include <qt6keychain/keychain.h>

#include <sodium.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto service = "org.cwrt.Dispatch"_L1;

Failure failureOf(const QKeychain::Job& job)
{
    const auto detail = u"keyring code %1"_s.arg(job.error());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        // A locked keyring answers the same; so this is never a reason to begin anew.
        return failures::keyMissing(u"the keyring has no entry, or is locked"_s);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {QCoreApplication::translate("dispatch::KeyVault", "The keyring of this machine did not give this desk's key. Nothing was changed. "
                                                                  "Sign in with your passphrase instead."), detail};
    default:
        return {QCoreApplication::translate("dispatch::KeyVault", "This machine's keyring does not answer. Nothing was changed. "
                                                                  "Sign in with your passphrase instead."), detail};
    }
}

/// Starts a keyring job; the answer comes when the job ends, and also when it is cut short.
template <typename T, typename Job, typename Take>
QFuture<Result<T>> start(Job* job, Take take)
{
    auto answer = std::make_shared<AnsweredPromise<T>>();
    auto future = answer->future();
    QObject::connect(job, &QKeychain::Job::finished, job, [answer = std::move(answer), job, take] {
        if (job->error() == QKeychain::NoError)
            answer->give(take(*job));
        else
            answer->give(std::unexpected(failureOf(*job)));
    });
    job->start();
    return future;
}

template <typename T>
QFuture<Result<T>> refused(Failure failure)
{
    AnsweredPromise<T> answer;
    answer.give(std::unexpected(std::move(failure)));
    return answer.future();
}

} // namespace

QFuture<Result<>> KeyVault::storeInKeyring(const DataKey& key) const
{
    const auto contents = read();
    if (!contents)
        return refused<void>(contents.error());
    if (key.isNull())
        return refused<void>(failures::keyMissing(u"nothing to put into the keyring"_s));
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(contents->id);
    job->setBinaryData(QByteArray(reinterpret_cast<const char*>(key.bytes()), DataKey::size));
    return start<void>(job, [](const QKeychain::WritePasswordJob&) { return Result<>{}; });
}

QFuture<Result<DataKey>> KeyVault::readFromKeyring() const
{
    const auto contents = read();
    if (!contents)
        return refused<DataKey>(contents.error());
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(contents->id);
    return start<DataKey>(job, [](const QKeychain::ReadPasswordJob& done) {
        auto bytes = done.binaryData();
        auto key = DataKey::fromBytes(bytes);
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
        return key;
    });
}

} // namespace dispatch

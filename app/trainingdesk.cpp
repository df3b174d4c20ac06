#include "trainingdesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dispatch {

QString TrainingDesk::filePath() const { return m_folder + u"/training.desk"_s; }

QString TrainingDesk::bookmarkPath() const { return m_folder + u"/training.bookmark"_s; }

QString TrainingDesk::markPath(int number) const { return m_folder + u"/training.mark-%1"_s.arg(number); }

void TrainingDesk::dropMarks() const
{
    QDir folder(m_folder);
    for (const auto& name : folder.entryList({u"training.mark-*"_s}, QDir::Files))
        folder.remove(name);
}

Result<> TrainingDesk::goBack(const QString& mark) const
{
    const auto fails = [] { return refuse(QCoreApplication::translate("TrainingDesk", "The bookmark can't be opened. The story is where it was."), u"bookmark"_s); };
    const auto coming = filePath() + u".coming"_s;
    QFile::remove(coming);
    // What is there goes only once the other one is whole.
    if (!QFile::copy(mark, coming))
        return fails();
    for (const auto& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(filePath() + end);
    return QFile::rename(coming, filePath()) ? Result<>{} : fails();
}

KeyVault TrainingDesk::vault() const { return KeyVault(m_folder + u"/training.key"_s); }

Result<DataKey> TrainingDesk::key(const QStringList& signInNames) const
{
    if (!QDir().mkpath(m_folder))
        return refuse(QCoreApplication::translate("TrainingDesk", "The folder for this desk's file can't be made: %1. Choose another with --data.").arg(m_folder));
    auto vault = this->vault();
    const auto first = signInNames.value(0);
    if (vault.exists() || QFileInfo::exists(filePath()))
        return vault.unlock(first, passphrase);
    auto key = vault.create(filePath(), first, passphrase);
    for (const auto& name : signInNames.sliced(1)) {
        if (!key)
            break;
        if (auto enrolled = vault.enrol(*key, name, passphrase); !enrolled)
            return std::unexpected(enrolled.error());
    }
    return key;
}

Result<> TrainingDesk::putAside(Instant now) const
{
    QDir folder(m_folder);
    const auto aside = u"ended-"_s + toDateTime(now, QTimeZone::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    if (!folder.mkpath(aside))
        return refuse(QCoreApplication::translate("TrainingDesk", "The old training shift can't be put aside. It was not changed."), u"mkpath"_s);
    for (const auto& name : folder.entryList({u"training.*"_s}, QDir::Files))
        if (!folder.rename(name, aside + u'/' + name))
            return refuse(QCoreApplication::translate("TrainingDesk", "The old training shift can't be put aside. It was not changed."), u"rename"_s);
    return {};
}

} // namespace dispatch

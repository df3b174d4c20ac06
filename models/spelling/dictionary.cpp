#include "dictionary.h"

#include "spelledwords.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringConverter>

#include <hunspell.hxx>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// What is longer is no word that anybody wrote, and keeps the dictionary busy.
constexpr qsizetype longestWord = 60;
constexpr qsizetype mostSuggestions = 7;

} // namespace

QStringList dictionaryFolders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
}

QString dictionaryIn(const QStringList& folders, const QString& language)
{
    const auto plain = language.section(u'-', 0, 0);
    for (const auto& folder : folders) {
        const QDir dir(folder);
        auto names = dir.entryList({plain + u".dic"_s, plain + u"_*.dic"_s}, QDir::Files, QDir::Name);
        names.removeIf([&](const QString& name) { return !dir.exists(QFileInfo(name).completeBaseName() + u".aff"_s); });
        if (names.isEmpty())
            continue;
        const auto here = plain + u"_US.dic"_s;
        return dir.filePath(QFileInfo(names.contains(here) ? here : names.first()).completeBaseName());
    }
    return {};
}

Result<Dictionary> Dictionary::open(const QString& path)
{
    const auto rules = path + u".aff"_s;
    const auto words = path + u".dic"_s;
    if (!QFileInfo(rules).isReadable() || !QFileInfo(words).isReadable())
        return refuse(QString(), u"no dictionary at "_s + path);
    Dictionary dictionary(std::make_unique<Hunspell>(QFile::encodeName(rules).constData(), QFile::encodeName(words).constData()));
    if (!QStringEncoder(dictionary.m_encoding.constData()).isValid())
        return refuse(QString(), u"unknown encoding of "_s + path);
    return dictionary;
}

Dictionary::Dictionary(std::unique_ptr<Hunspell> words) : m_words(std::move(words)), m_encoding(QByteArray::fromStdString(m_words->get_dict_encoding())) {}
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;
Dictionary::~Dictionary() = default;

std::optional<std::string> Dictionary::written(const QString& word) const
{
    if (word.isEmpty() || word.size() > longestWord)
        return std::nullopt;
    QStringEncoder encoder(m_encoding.constData());
    const QByteArray bytes = encoder(plainWord(word));
    return encoder.hasError() ? std::nullopt : std::optional(bytes.toStdString());
}

bool Dictionary::knows(const QString& word) const
{
    const auto bytes = written(word);
    return bytes ? m_words->spell(*bytes) : word.size() > longestWord;
}

QStringList Dictionary::suggestions(const QString& word) const
{
    QStringList found;
    const auto bytes = written(word);
    if (!bytes)
        return found;
    QStringDecoder decoder(m_encoding.constData());
    for (const auto& each : m_words->suggest(*bytes)) {
        found.append(decoder(QByteArrayView(each)));
        if (found.size() == mostSuggestions)
            break;
    }
    return found;
}

} // namespace dispatch

#pragma once

#include "failure.h"

#include <QStringList>

#include <memory>

class Hunspell;

namespace dispatch {

/// Where this machine keeps the dictionaries that all its programs share.
[[nodiscard]] QStringList dictionaryFolders();
/// The dictionary of @p language ("es", "zh-Hant") in one of @p folders, as it is spoken here first; a path without its ending. Empty: none.
[[nodiscard]] QString dictionaryIn(const QStringList& folders, const QString& language);

/// One language's words. For one thread; finding what may have been meant takes its time.
class Dictionary {
public:
    /// @p path as `dictionaryIn` gives it.
    [[nodiscard]] static Result<Dictionary> open(const QString& path);
    Dictionary(Dictionary&&) noexcept;
    Dictionary& operator=(Dictionary&&) noexcept;
    ~Dictionary();

    [[nodiscard]] bool knows(const QString& word) const;
    /// What may have been meant, the likeliest first.
    [[nodiscard]] QStringList suggestions(const QString& word) const;

private:
    explicit Dictionary(std::unique_ptr<Hunspell> words);
    /// As the dictionary's own file writes it; nothing where it can't.
    [[nodiscard]] std::optional<std::string> written(const QString& word) const;

    std::unique_ptr<Hunspell> m_words;
    QByteArray m_encoding;
};

} // namespace dispatch

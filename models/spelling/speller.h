#pragma once

#include "spelledwords.h"

#include <QFuture>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace dispatch {

/// The dictionaries on this machine, read when they are first needed and asked on a thread of their own: no window waits for them.
class Speller {
public:
    /// @p folders: where dictionaries are; see `dictionaryFolders`.
    explicit Speller(const QStringList& folders);
    ~Speller();

    /// Whether there is a dictionary of @p language; without one nothing is ever unknown.
    [[nodiscard]] bool speaks(const QString& language) const;
    /// The words of @p text that its dictionary does not know.
    [[nodiscard]] QFuture<QList<WordPlace>> unknownIn(const QString& text, const QString& language) const;
    /// What may have been meant by @p word.
    [[nodiscard]] QFuture<QStringList> suggest(const QString& word, const QString& language) const;

private:
    struct Shelf;
    QStringList m_folders;
    std::shared_ptr<Shelf> m_shelf;
    mutable QThreadPool m_pool;
};

} // namespace dispatch

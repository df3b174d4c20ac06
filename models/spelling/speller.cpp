#include "speller.h"

#include "dictionary.h"

#include <QHash>
#include <QtConcurrentRun>

namespace dispatch {

/// Touched by the pool's one thread alone.
struct Speller::Shelf {
    QStringList folders;
    QHash<QString, std::shared_ptr<const Dictionary>> read; ///< null: there is none

    [[nodiscard]] const Dictionary* of(const QString& language)
    {
        auto found = read.constFind(language);
        if (found == read.cend()) {
            const auto path = dictionaryIn(folders, language);
            auto dictionary = path.isEmpty() ? nullptr : Dictionary::open(path).transform([](Dictionary&& open) { return std::make_shared<const Dictionary>(std::move(open)); }).value_or(nullptr);
            found = read.insert(language, std::move(dictionary));
        }
        return found->get();
    }
};

Speller::Speller(const QStringList& folders) : m_folders(folders), m_shelf(std::make_shared<Shelf>(Shelf{folders, {}}))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(QStringLiteral("spelling"));
}

Speller::~Speller() = default;

bool Speller::speaks(const QString& language) const { return !dictionaryIn(m_folders, language).isEmpty(); }

QFuture<QList<WordPlace>> Speller::unknownIn(const QString& text, const QString& language) const
{
    return QtConcurrent::run(&m_pool, [shelf = m_shelf, text, language] {
        const auto* dictionary = shelf->of(language);
        auto words = dictionary ? spelledWords(text) : QList<WordPlace>();
        words.removeIf([&](const WordPlace& word) { return dictionary->knows(text.sliced(word.start, word.length)); });
        return words;
    });
}

QFuture<QStringList> Speller::suggest(const QString& word, const QString& language) const
{
    return QtConcurrent::run(&m_pool, [shelf = m_shelf, word, language] {
        const auto* dictionary = shelf->of(language);
        return dictionary ? dictionary->suggestions(word) : QStringList();
    });
}

} // namespace dispatch

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace dispatch {

/// How many letters are missing, too many, wrong or swapped with their neighbour; @p most + 1 when it is more than @p most.
[[nodiscard]] int slipsBetween(const QString& a, const QString& b, int most);
/// Words that sound alike in English mouths have the same key: "Phelan" and "Felan", "Marconi" and "Markoni".
[[nodiscard]] QString soundOf(const QString& word);

/// All words of the names of a map pack, and which of them somebody may have meant who typed another one.
class Spelling {
public:
    struct Meant {
        double likeness = 0; ///< 1 is the same word
        int slips = 0;       ///< letters that differ; 0 with a likeness below 1 is a beginning or a like sound
        bool begun = false;  ///< the typed word is the beginning of this one
    };
    using Meanings = QHash<QString, Meant>;

    Spelling() = default;
    /// @p words may hold a word more than once.
    explicit Spelling(QStringList words);

    [[nodiscard]] bool knows(const QString& word) const { return m_known.contains(word); }
    [[nodiscard]] Meanings meaningsOf(const QString& typed) const;
    [[nodiscard]] const QStringList& words() const { return m_words; }

private:
    QStringList m_words; ///< sorted
    QHash<QString, qsizetype> m_known;
    QList<quint32> m_letters; ///< of each word, one bit a letter
    QMultiHash<QString, qsizetype> m_sounds;
};

} // namespace dispatch

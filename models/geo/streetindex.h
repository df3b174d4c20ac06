#pragma once

#include "namefit.h"

namespace dispatch {

/// A street of the map pack, or a highway.
struct KnownStreet {
    qint64 id = 0;
    QString name;
    Point point;      ///< somewhere in its middle
};

/// All streets of a map pack by the words of their names. They are few enough for the memory: a county has some ten thousand.
class StreetIndex {
public:
    struct Match {
        const KnownStreet* street = nullptr;
        NameFit fit;
    };

    StreetIndex() = default;
    explicit StreetIndex(QList<KnownStreet> streets);

    [[nodiscard]] const Spelling& spelling() const { return m_spelling; }
    [[nodiscard]] const KnownStreet* find(qint64 id) const;
    /// At most @p limit streets, best first.
    [[nodiscard]] QList<Match> matches(const QList<MeantWord>& typed, qsizetype limit) const;

private:
    QList<KnownStreet> m_streets; ///< by id
    QList<PlaceName> m_names;     ///< of each street
    QHash<QString, QList<qsizetype>> m_withWord;
    Spelling m_spelling;
};

} // namespace dispatch

#pragma once

#include "packconnection.h"
#include "place.h"
#include "streetindex.h"

#include <QSqlQuery>

namespace dispatch {

/// A house, or a place where numbers are known to pass.
struct HouseRow {
    qint64 street = 0;
    int number = 0;
    QString tail; ///< "b" of "12-B"
    bool house = true;
    qint64 city = 0;
    Point point;
};

struct CrossingRow {
    qint64 with = 0; ///< the other street
    qint64 city = 0;
    Point point;
};

struct NamedPlaceRow {
    qint64 id = 0;
    QString name;
    QStringList also;
    QString kind;
    QString street;
    QString city;
    Point point;
};

/// Reads the search tables of one open pack. Belongs to the thread that made it.
class SearchRows {
public:
    [[nodiscard]] static Result<SearchRows> of(PackConnection connection);

    [[nodiscard]] Result<QList<KnownStreet>> streets();
    [[nodiscard]] Result<QHash<qint64, QString>> cities();
    /// The distinct words of named places.
    [[nodiscard]] Result<QStringList> vocabulary();

    [[nodiscard]] Result<QList<HouseRow>> at(qint64 street, int number);
    /// The nearest numbers, nearest first.
    [[nodiscard]] Result<QList<HouseRow>> below(qint64 street, int number);
    [[nodiscard]] Result<QList<HouseRow>> above(qint64 street, int number);
    [[nodiscard]] Result<QList<HouseRow>> inCell(qint64 cell);
    /// Where @p street meets any of @p others, by street.
    [[nodiscard]] Result<QList<CrossingRow>> crossingsOf(qint64 street, const QList<qint64>& others);
    /// @p words: an expression of FTS5.
    [[nodiscard]] Result<QList<NamedPlaceRow>> placesWith(const QString& words);

private:
    explicit SearchRows(PackConnection connection) : m_connection(std::move(connection)) {}
    [[nodiscard]] Result<QList<HouseRow>> houses(QSqlQuery& query, QAnyStringView step, qint64 street, int number);

    PackConnection m_connection; ///< before the queries, which end first
    QSqlQuery m_at;
    QSqlQuery m_below;
    QSqlQuery m_above;
    QSqlQuery m_inCell;
    QSqlQuery m_crossings;
    QSqlQuery m_places;
};

} // namespace dispatch

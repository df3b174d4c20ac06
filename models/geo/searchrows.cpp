#include "searchrows.h"

#include "packbook.h"
#include "searchcell.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

Point pointOf(const QSqlQuery& query, int latitude)
{
    return {unpacked(query.value(latitude).toLongLong()), unpacked(query.value(latitude + 1).toLongLong())};
}

/// Runs @p query, reads each row with @p read and leaves the query ready for the next time.
template <typename Row, typename Read>
Result<QList<Row>> rowsOf(QSqlQuery& query, QAnyStringView step, Read read)
{
    if (auto ran = perform(query, step); !ran)
        return std::unexpected(ran.error());
    QList<Row> rows;
    while (query.next())
        rows.append(read(query));
    auto whole = ended(query, step);
    query.finish();
    return whole.transform([&] { return rows; });
}

QStringList lines(const QString& text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

Result<SearchRows> SearchRows::of(PackConnection connection)
{
    SearchRows rows(std::move(connection));
    const auto& database = rows.m_connection.database();
    for (auto [query, step] : {std::pair{&rows.m_at, "addresses_at"}, {&rows.m_below, "addresses_below"}, {&rows.m_above, "addresses_above"}, {&rows.m_inCell, "addresses_in_cell"},
             {&rows.m_crossings, "crossings_of"}, {&rows.m_places, "places_with"}}) {
        auto made = prepared(database, step);
        if (!made)
            return std::unexpected(made.error());
        *query = *std::move(made);
    }
    return rows;
}

Result<QList<KnownStreet>> SearchRows::streets()
{
    return prepared(m_connection.database(), "all_search_streets").and_then([](QSqlQuery query) {
        return rowsOf<KnownStreet>(query, "all_search_streets", [](const QSqlQuery& row) { return KnownStreet{row.value(0).toLongLong(), row.value(1).toString(), pointOf(row, 2)}; });
    });
}

Result<QHash<qint64, QString>> SearchRows::cities()
{
    using City = std::pair<qint64, QString>;
    return prepared(m_connection.database(), "all_search_cities")
        .and_then([](QSqlQuery query) { return rowsOf<City>(query, "all_search_cities", [](const QSqlQuery& row) { return City{row.value(0).toLongLong(), row.value(1).toString()}; }); })
        .transform([](const QList<City>& rows) { return QHash<qint64, QString>(rows.cbegin(), rows.cend()); });
}

Result<QStringList> SearchRows::vocabulary()
{
    return prepared(m_connection.database(), "search_vocabulary").and_then([](QSqlQuery query) {
        return rowsOf<QString>(query, "search_vocabulary", [](const QSqlQuery& row) { return row.value(0).toString(); });
    });
}

Result<QList<HouseRow>> SearchRows::houses(QSqlQuery& query, QAnyStringView step, qint64 street, int number)
{
    query.bindValue(u":street"_s, street);
    query.bindValue(u":number"_s, number);
    return rowsOf<HouseRow>(query, step, [street](const QSqlQuery& row) {
        return HouseRow{street, row.value(0).toInt(), row.value(1).toString(), row.value(2).toBool(), row.value(3).toLongLong(), pointOf(row, 4)};
    });
}

Result<QList<HouseRow>> SearchRows::at(qint64 street, int number)
{
    return houses(m_at, "addresses_at", street, number);
}

Result<QList<HouseRow>> SearchRows::below(qint64 street, int number)
{
    return houses(m_below, "addresses_below", street, number);
}

Result<QList<HouseRow>> SearchRows::above(qint64 street, int number)
{
    return houses(m_above, "addresses_above", street, number);
}

Result<QList<HouseRow>> SearchRows::inCell(qint64 cell)
{
    m_inCell.bindValue(u":cell"_s, cell);
    return rowsOf<HouseRow>(m_inCell, "addresses_in_cell", [](const QSqlQuery& row) {
        return HouseRow{row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toString(), row.value(3).toBool(), row.value(4).toLongLong(), pointOf(row, 5)};
    });
}

Result<QList<CrossingRow>> SearchRows::crossingsOf(qint64 street, const QList<qint64>& others)
{
    QJsonArray ids;
    for (const auto id : others)
        ids.append(id);
    m_crossings.bindValue(u":a"_s, street);
    m_crossings.bindValue(u":others"_s, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    return rowsOf<CrossingRow>(m_crossings, "crossings_of", [](const QSqlQuery& row) { return CrossingRow{row.value(0).toLongLong(), row.value(1).toLongLong(), pointOf(row, 2)}; });
}

Result<QList<NamedPlaceRow>> SearchRows::placesWith(const QString& words)
{
    m_places.bindValue(u":words"_s, words);
    return rowsOf<NamedPlaceRow>(m_places, "places_with", [](const QSqlQuery& row) {
        return NamedPlaceRow{row.value(0).toLongLong(), row.value(1).toString(), lines(row.value(2).toString()), row.value(3).toString(), row.value(4).toString(), row.value(5).toString(),
            pointOf(row, 6)};
    });
}

} // namespace dispatch

#include "packhash.h"

#include "packbook.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlRecord>

#include <bit>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Feeds values so that no two different rows give the same bytes: each with its type and its length.
class Digest {
public:
    void text(const QString& value) { bytes('t', value.toUtf8()); }
    void value(const QVariant& value)
    {
        switch (value.typeId()) {
        case QMetaType::LongLong:
        case QMetaType::Int:
            number('i', value.toLongLong());
            break;
        case QMetaType::Double:
            number('d', std::bit_cast<qint64>(value.toDouble()));
            break;
        case QMetaType::QByteArray:
            value.isNull() ? number('0', 0) : bytes('b', value.toByteArray());
            break;
        default:
            value.isNull() ? number('0', 0) : text(value.toString());
        }
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result().toHex(); }

private:
    void number(char type, qint64 number)
    {
        m_hash.addData(QByteArrayView(&type, 1));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&number), sizeof number));
    }
    void bytes(char type, const QByteArray& bytes)
    {
        number(type, bytes.size());
        m_hash.addData(bytes);
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

Result<> feedRows(Digest& digest, QSqlQuery& query, QAnyStringView step, const QStringList& leftOut = {})
{
    if (auto ran = perform(query, step); !ran)
        return ran;
    const int columns = query.record().count();
    while (query.next()) {
        if (leftOut.contains(query.value(0).toString()))
            continue;
        for (int i = 0; i < columns; ++i)
            digest.value(query.value(i));
    }
    return ended(query, step);
}

struct HashedTable {
    QString name;
    QString order;
};

Result<QString> keyOf(const QSqlDatabase& database, const QString& table)
{
    auto query = prepared(database, "key_of_table");
    if (!query)
        return std::unexpected(query.error());
    query->bindValue(u":name"_s, table);
    if (auto ran = perform(*query, "key_of_table"); !ran)
        return std::unexpected(ran.error());
    QStringList columns;
    while (query->next())
        columns.append(u'"' + query->value(0).toString() + u'"');
    return ended(*query, "key_of_table").transform([&] { return columns.join(u", "); });
}

Result<QList<HashedTable>> tablesOf(const QSqlDatabase& database)
{
    auto query = prepared(database, "tables");
    if (!query)
        return std::unexpected(query.error());
    if (auto ran = perform(*query, "tables"); !ran)
        return std::unexpected(ran.error());
    QList<HashedTable> tables;
    while (query->next()) {
        const auto name = query->value(0).toString();
        auto order = query->value(1).toBool() ? keyOf(database, name) : Result<QString>(u"rowid"_s);
        if (!order)
            return std::unexpected(order.error());
        tables.append({name, *order});
    }
    return ended(*query, "tables").transform([&] { return tables; });
}

} // namespace

Result<QByteArray> packHash(const QSqlDatabase& database)
{
    const auto tables = tablesOf(database);
    if (!tables)
        return std::unexpected(tables.error());
    Digest digest;
    for (const auto& [name, order] : *tables) {
        digest.text(name);
        const auto leftOut = name == "meta"_L1 ? QStringList{u"hash"_s, u"seal"_s} : QStringList{};
        auto query = prepared(database, "rows_of_table", {name, order});
        if (!query)
            return std::unexpected(query.error());
        if (auto fed = feedRows(digest, *query, "rows_of_table", leftOut); !fed)
            return std::unexpected(fed.error());
    }
    return digest.result();
}

Result<QByteArray> packSeal(const QSqlDatabase& database)
{
    Digest digest;
    for (const auto step : {"schema", "all_meta"}) {
        auto query = prepared(database, step);
        if (!query)
            return std::unexpected(query.error());
        if (auto fed = feedRows(digest, *query, step, {u"seal"_s}); !fed)
            return std::unexpected(fed.error());
    }
    return digest.result();
}

} // namespace dispatch

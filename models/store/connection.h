#pragma once

#include "keyvault.h"
#include "row.h"
#include "sqlbook.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <map>

struct sqlite3;

namespace dispatch {

/// The one connection to a desk's file: opened with its key and proven to be encrypted, statements prepared once and kept,
/// rows read by column name. Belongs to the thread that opened it.
class Connection {
public:
    struct Value {
        QLatin1StringView name; ///< with its colon
        QVariant value;
    };
    using Values = std::initializer_list<Value>;

    Connection();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Opens the file, or makes it when there is none. Refused files are left byte for byte as they were.
    [[nodiscard]] Result<> open(const QString& path, const DataKey& key);
    void close();
    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const SqlBook& book() const { return m_book; }

    /// Runs a statement that writes; the number of rows it changed.
    [[nodiscard]] Result<int> change(QAnyStringView step, Values values = {});
    /// Runs a statement that reads; each row as column to value.
    [[nodiscard]] Result<QList<QJsonObject>> rows(QAnyStringView step, Values values = {});
    /// The first row, or nothing.
    [[nodiscard]] Result<std::optional<QJsonObject>> row(QAnyStringView step, Values values = {});
    /// A row as it stands now, of one of the tables that commands write.
    [[nodiscard]] Result<std::optional<QJsonObject>> image(const QString& entity, const QString& id);
    /// The name of the statement that does @p deed to @p entity; empty when no such statement is in the book.
    [[nodiscard]] QString stepFor(QLatin1StringView deed, const QString& entity) const;
    /// The rows as nouns.
    template <Stored Noun>
    [[nodiscard]] Result<QList<Noun>> list(QAnyStringView step, Values values = {});

    /// Runs @p work, which returns a Result, in one transaction: all of it is on the disk, or nothing is kept.
    template <typename Work>
    [[nodiscard]] auto transact(Work work) -> std::invoke_result_t<Work>;

    /// Moves the write-ahead log into the file when it has grown long: to be called when nobody waits for an answer.
    void tidyLog();

private:
    /// A statement and the columns it answers with.
    struct Prepared {
        QSqlQuery query;
        QStringList columns;
    };

    [[nodiscard]] Result<> make(const QString& path, const DataKey& key);
    [[nodiscard]] Result<> openExisting(const QString& path, const DataKey& key);
    [[nodiscard]] Result<> attach(const QString& path, const DataKey& key);
    [[nodiscard]] Result<> prove();
    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<> tidyOnClose();
    [[nodiscard]] Failure whyUnreadable();
    [[nodiscard]] Result<Prepared*> run(QAnyStringView step, Values values, bool writing);
    void undo();

    SqlBook m_book;
    QString m_name;
    sqlite3* m_handle = nullptr;
    int m_logPages = 0;
    std::map<QString, Prepared, std::less<>> m_prepared;
};

template <Stored Noun>
Result<QList<Noun>> Connection::list(QAnyStringView step, Values values)
{
    const auto found = rows(step, values);
    if (!found)
        return std::unexpected(found.error());
    QList<Noun> nouns;
    nouns.reserve(found->size());
    for (const auto& row : *found) {
        auto noun = fromRow<Noun>(row);
        if (!noun)
            return std::unexpected(noun.error());
        nouns.append(*std::move(noun));
    }
    return nouns;
}

template <typename Work>
auto Connection::transact(Work work) -> std::invoke_result_t<Work>
{
    if (auto begun = change("begin"); !begun)
        return std::unexpected(begun.error());
    auto result = work();
    if (!result) {
        undo();
        return result;
    }
    if (auto kept = change("commit"); !kept) {
        undo();
        return std::unexpected(kept.error());
    }
    return result;
}

} // namespace dispatch

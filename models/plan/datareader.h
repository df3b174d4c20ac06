#pragma once

#include "failure.h"

#include <QJsonObject>
#include <QStringList>

namespace dispatch {

/// Takes a data file apart, object by object, and remembers the first thing in it that is wrong.
class DataReader {
public:
    explicit DataReader(QString what) : m_what(std::move(what)) {}

    /// The whole file, an object; an empty one when it is none.
    [[nodiscard]] QJsonObject file(const QByteArray& json);
    /// Every other key is a mistake, a misspelt one most likely.
    void only(const QJsonObject& in, const QString& where, const QStringList& keys);
    [[nodiscard]] QString text(const QJsonObject& in, const QString& where, const QString& key);
    [[nodiscard]] QString maybeText(const QJsonObject& in, const QString& where, const QString& key);
    [[nodiscard]] QStringList texts(const QJsonObject& in, const QString& where, const QString& key);
    [[nodiscard]] int whole(const QJsonObject& in, const QString& where, const QString& key, int least, int most);
    [[nodiscard]] bool yes(const QJsonObject& in, const QString& where, const QString& key);
    /// ISO, "2026-09-01"; may be empty.
    [[nodiscard]] QString maybeDate(const QJsonObject& in, const QString& where, const QString& key);
    void wrong(const QString& where, const QString& why);

    [[nodiscard]] Result<> result() const;

private:
    QString m_what;
    Result<> m_result;
};

} // namespace dispatch

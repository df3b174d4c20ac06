#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

namespace dispatch {

/// What is wrong in a file that a person wrote, and the line on which she finds it.
struct Mistake {
    int line = 0;    ///< from 1
    QString reason;  ///< English, one sentence

    bool operator==(const Mistake&) const = default;
    /// "12: goals is missing"
    [[nodiscard]] QString words() const;
};

/// A JSON value that knows the line it stands on, so that whoever wrote the file can be told where she erred. Stricter than Qt's reader in
/// one thing: a key that stands twice in an object is a mistake.
class LinedJson {
public:
    enum class Kind { Null, Bool, Number, Text, List, Object };
    struct Member;

    [[nodiscard]] static std::expected<LinedJson, Mistake> parse(const QByteArray& utf8);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] bool yes() const { return m_yes; }
    [[nodiscard]] double number() const { return m_number; }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QList<LinedJson>& list() const { return m_list; }
    [[nodiscard]] const QList<Member>& members() const { return m_members; }
    /// The member of an object, null when there is none.
    [[nodiscard]] const LinedJson* find(QStringView key) const;
    [[nodiscard]] QJsonValue toJson() const;

private:
    class Parser;

    Kind m_kind = Kind::Null;
    int m_line = 1;
    bool m_yes = false;
    double m_number = 0;
    QString m_text;
    QList<LinedJson> m_list;
    QList<Member> m_members;
};

struct LinedJson::Member {
    QString key;
    LinedJson value;
};

} // namespace dispatch

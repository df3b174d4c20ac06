#pragma once

#include "failure.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace dispatch {

/// One word of a versioned list (a disposition, a language, a facility …). Codes retire, they never vanish, so that
/// history keeps its meaning.
struct Code {
    QString id;
    QHash<QString, QString> text; ///< language to wording; "en" always there
    QDate validFrom;
    QDate validTo;                ///< null while valid
    QJsonObject more;             ///< what this list adds (a facility's point, a follow-up's hours …)

    [[nodiscard]] QString words(const QString& language) const;
};

/// All code lists, read once from versioned data files (resources/codes). Immutable.
class CodeBook {
public:
    /// Adds the lists of one data file: `{"list": "dispositions", "version": …, "source": …, "codes": [{"id", "text": {"en", "es"}, "valid_from", "valid_to", …}]}`,
    /// or an array of such lists. A malformed file is refused with its list, entry and reason.
    [[nodiscard]] Result<> add(const QByteArray& json);

    [[nodiscard]] QStringList lists() const;
    /// The codes of @p list that are valid on @p date, in file order; all of them for a null date.
    [[nodiscard]] QList<Code> valid(const QString& list, const QDate& date = {}) const;
    [[nodiscard]] const Code* find(const QString& list, const QString& id) const;
    /// The wording in the language set with `speak`, English where it has none, the id itself for a code nobody knows.
    [[nodiscard]] QString words(const QString& list, const QString& id) const;
    [[nodiscard]] QString version(const QString& list) const;
    /// The language `words` answers in ("en", "es").
    void speak(const QString& language) { m_language = language; }
    [[nodiscard]] const QString& language() const { return m_language; }

private:
    struct List {
        QString version;
        QList<Code> codes;
    };
    QHash<QString, List> m_lists;
    QString m_language = QStringLiteral("en");
};

} // namespace dispatch

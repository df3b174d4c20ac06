#pragma once

#include "centresession.h"

#include <QCommandLineParser>

namespace dispatch {

/// The line that dispatch-admin was called with: what it keeps ("server", "desk", "roster", "plan", "scenario", "jurisdiction" or "map-pack"), a verb, the verb's own options. Each verb says what it does and takes.
class AdminLine {
public:
    struct Verb {
        QLatin1StringView keeps;
        QLatin1StringView name;
        QLatin1StringView subject;       ///< what follows the verb, as the help shows it: "NAME", "PACK TEXT", "FILE..." for one or more; empty when nothing does
        QLatin1StringView sentence;
        bool connects = true;            ///< takes the options that say where the centre is
        QList<QCommandLineOption> options;
        bool prints = false;             ///< needs fonts

        /// "server init"
        [[nodiscard]] QString full() const { return keeps + u' ' + name; }
    };
    static QList<Verb> verbs();
    /// Of the program as a whole.
    static QString usage();

    /// Refused with a sentence when the line makes no sense.
    [[nodiscard]] Result<> read(const QStringList& arguments);

    [[nodiscard]] bool wantsHelp() const { return m_wantsHelp; }
    [[nodiscard]] bool prints() const { return m_verb.prints; }
    [[nodiscard]] bool wantsVersion() const { return m_wantsVersion; }
    [[nodiscard]] QString help() const;
    [[nodiscard]] QLatin1StringView keeps() const { return m_verb.keeps; }
    [[nodiscard]] QLatin1StringView verb() const { return m_verb.name; }
    /// NAME, or what else follows the verb, in the order of the help.
    [[nodiscard]] QString subject(qsizetype at = 0) const { return m_subjects.value(at); }
    [[nodiscard]] const QStringList& subjects() const { return m_subjects; }
    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }
    [[nodiscard]] bool has(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] Result<CentrePlace> place() const;

private:
    Verb m_verb;
    mutable QCommandLineParser m_parser;
    QStringList m_subjects;
    bool m_wantsHelp = false;
    bool m_wantsVersion = false;
};

} // namespace dispatch

#pragma once

#include "idsource.h"
#include "storydesk.h"

#include <QRandomGenerator>

namespace dispatch::test {

/// What the stories were made of.
struct StoryCounts {
    int orders = 0;
    int commands = 0;
    int rejected = 0;
    int merges = 0;
    int rewinds = 0;
    int deaths = 0;
    int faults = 0;

    StoryCounts& operator+=(const StoryCounts& other);
    [[nodiscard]] QString words() const;
};

/// Three desks on one centre. An order is a dozen steps taken by chance: deeds, tries of the link, lines that fail, programs that die,
/// the centre put back to a copy of before; then all is healed and what must hold is looked at; the
/// desks' files themselves after every fourth. All of it follows from the seed.
class StoryWorld {
public:
    StoryWorld(quint32 seed, bool forgetful);

    /// One order.
    void tell();
    /// A program that is broken gives a command with these effects; then as after an order.
    void says(const QString& effects);

    QStringList violations;
    StoryCounts counts;
    [[nodiscard]] quint32 seed() const { return m_seed; }
    /// The steps of the last order.
    [[nodiscard]] QStringList happened() const { return m_happened; }

private:
    using Rows = QMap<QString, QString>;

    void step(StoryDesk& desk);
    void act(StoryDesk& desk);
    void give(StoryDesk& desk, const QString& name, QList<Effect> effects, const QStringList& words);
    void rewind();
    void heal();
    void check();
    void checkDesk(const StoryDesk& desk);
    void checkCommands();
    void violated(const QString& what);

    [[nodiscard]] bool isAtRest(const StoryDesk& desk) const;
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] Rows centreRows(const QString& audience) const;
    [[nodiscard]] QString someWords();
    template <typename Noun>
    [[nodiscard]] const Noun* some(const StoryDesk& desk);
    [[nodiscard]] LogEntry note(const StoryDesk& desk, const IncidentId& incident, const QString& words);

    struct Given {
        QString station;
        Command command;
        QStringList words;
    };

    quint32 m_seed;
    QRandomGenerator m_random;
    ManualClock m_clock;
    IdSource m_ids;
    QTemporaryDir m_folder;
    LocalAuthority m_centre;
    QList<LocalAuthority> m_copies;
    std::vector<std::unique_ptr<StoryDesk>> m_desks;
    QMap<QString, Given> m_given;         ///< what the desks' files took
    QMap<QString, QString> m_verdicts;    ///< as they were after the last order without a rewind since
    QStringList m_happened;
    int m_wordCount = 0;
};

} // namespace dispatch::test

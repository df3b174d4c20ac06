#pragma once

#include "scenario.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace dispatch {

/// What an instructor can let happen now, and when the story has it anyway.
class PossibleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Planned, ColumnCount };

    explicit PossibleModel(QTimeZone zone, QObject* parent = nullptr);

    /// @p begins: the story's first moment. What is the same stays where it is.
    void show(const Scenario& scenario, const QList<StoryEvent>& possible, Instant begins, const QString& language);
    void clear();
    [[nodiscard]] std::optional<StoryEvent> eventAt(const QModelIndex& index) const;
    /// "Call of Kit"
    [[nodiscard]] QString words(const StoryEvent& event) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        StoryEvent event;
        QString words;
        QString planned;

        bool operator==(const Row& other) const { return event.id == other.event.id && words == other.words && planned == other.planned; }
    };
    [[nodiscard]] Row rowOf(const StoryEvent& event) const;

    QTimeZone m_zone;
    const Scenario* m_scenario = nullptr;
    Instant m_begins{};
    QString m_language;
    QList<Row> m_rows;
};

} // namespace dispatch

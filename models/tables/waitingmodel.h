#pragma once

#include "feed.h"
#include "livepicture.h"
#include "mergewords.h"
#include "roles.h"

#include <QAbstractTableModel>

namespace dispatch {

/// The changes of this desk that the centre has not answered yet, in the order they go up, each in words.
class WaitingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Made, Change, For, NeedsFirst, IfRefused, ColumnCount };

    WaitingModel(const LivePicture* picture, QTimeZone zone, QObject* parent = nullptr);

    void show(const QList<WaitingCommand>& commands);
    void retranslate();
    /// Open incidents that the shown commands touch.
    [[nodiscard]] QSet<IncidentId> incidents() const;
    [[nodiscard]] IncidentId incidentAt(const QModelIndex& index) const;
    /// When the oldest was made.
    [[nodiscard]] std::optional<Instant> oldest() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        CommandId id;
        Instant at{};
        QString name;
        QList<Effect> effects;
        IncidentId incident;
        QList<CommandId> deps;
    };
    [[nodiscard]] QString number(const IncidentId& incident) const;
    [[nodiscard]] QString needsFirst(const Row& row) const;
    [[nodiscard]] QString ifRefused(const Row& row) const;
    [[nodiscard]] static bool mayClash(const Row& row);
    [[nodiscard]] QString cell(const Row& row, int column) const;

    const LivePicture* m_picture;
    QTimeZone m_zone;
    QList<Row> m_rows;
};

} // namespace dispatch

#pragma once

#include "codes.h"
#include "livepicture.h"
#include "servicenow.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace dispatch {

/// The service directory: what can be offered first, then what one asks first about, what takes nobody last; each by name. Shows what fits
/// the words that are looked for.
class ServiceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Kind, Now, Phone, Hours, Languages, Takes, AsOf, ColumnCount };

    /// All outlive it.
    ServiceModel(const LivePicture* picture, const CodeBook* codes, const PlanRules* rules, QTimeZone zone, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void tick(Instant now);
    void retranslate();
    /// Each word must begin a word of the service's name, kind, address, languages or what it takes, or be part of its number.
    void lookFor(const QString& words);
    /// How many there are, whatever is looked for.
    [[nodiscard]] int total() const { return int(m_picture->now().all<DirectoryEntry>().size()); }
    [[nodiscard]] DirectoryEntryId entryAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const DirectoryEntryId& entry) const;
    [[nodiscard]] ServiceNow nowOf(const DirectoryEntry& entry) const;

private:
    void follow();
    [[nodiscard]] bool fits(const DirectoryEntry& entry) const;
    [[nodiscard]] QString words(const DirectoryEntry& entry, int column) const;
    [[nodiscard]] QString languagesOf(const DirectoryEntry& entry) const;

    const LivePicture* m_picture;
    const CodeBook* m_codes;
    const PlanRules* m_rules;
    QTimeZone m_zone;
    Instant m_now{};
    QStringList m_wanted;            ///< folded
    QList<DirectoryEntry> m_entries;
    QStringList m_told;              ///< what the cells of `Now` say
};

} // namespace dispatch

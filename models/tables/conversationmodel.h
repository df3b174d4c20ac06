#pragma once

#include "livepicture.h"
#include "roles.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace dispatch {

/// What was said on one incident, oldest first: messages, who listened in, and clinical notes where they are shown. DisplayRole is the words,
/// DetailRole who said it to whom, EmphasisRole what was not read when it was shown, ToolTipRole the date.
class ConversationModel : public QAbstractListModel {
    Q_OBJECT
public:
    ConversationModel(const LivePicture* picture, QTimeZone zone, QObject* parent = nullptr);

    /// As @p reader reads it. An incident that is not open brings what was said with `fill`.
    void show(const IncidentId& incident, const StaffId& reader, bool withNotes);
    /// What is stored of an incident; of another than the shown one (a late answer) nothing is taken.
    void fill(const IncidentId& incident, const Changes& whole);
    /// What was read in the meantime is not new any more.
    void settle();
    [[nodiscard]] const IncidentId& incident() const { return m_incident; }
    /// Messages of others that the reader has not read.
    [[nodiscard]] int unread() const;
    /// The first row that is set apart as new; -1: none.
    [[nodiscard]] int firstNew() const;
    /// "M. Osei since 02:44", whoever listens in now.
    [[nodiscard]] QStringList listeners() const;
    /// "02:46" of a row.
    [[nodiscard]] QString timeWords(int row) const;
    /// "new", "read by M. Osei", "not read yet", "dispatchers can't read it"
    [[nodiscard]] QString statusWords(int row) const;
    /// Kept for those who oversee, not said.
    [[nodiscard]] bool isNote(int row) const { return m_rows.at(row).kind == Kind::Note; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// Something came, was read, or somebody began or ended to listen in.
    void changed();

private:
    enum class Kind { Message, Listening, Note };
    struct Row {
        QUuid id;
        Kind kind = Kind::Message;
        Instant at{};
        Instant recordedAt{};
        StaffId by;
        QString byName;
        QString subject;   ///< "To the team"; "Listens in"
        QString words;
        bool isFromTeam = false;
        bool hasBegun = false; ///< to listen in
        bool isNew = false;    ///< was not read when it was shown
    };
    void take(const Changes& changes);
    void put(Row row);
    void drop(const QUuid& id);
    [[nodiscard]] static std::optional<Row> rowOf(const LogEntry& entry);
    [[nodiscard]] bool isUnread(const Row& row) const;
    [[nodiscard]] QString nameOf(const Row& row) const;
    [[nodiscard]] QString headWords(const Row& row) const;

    const LivePicture* m_picture;
    QTimeZone m_zone;
    IncidentId m_incident;
    StaffId m_reader;
    bool m_withNotes = false;
    QList<Row> m_rows;
    QHash<QUuid, QSet<StaffId>> m_readers;
};

} // namespace dispatch

#pragma once

#include "conflictwords.h"
#include "livepicture.h"
#include "roles.h"

#include <QAbstractItemModel>

#include <array>

namespace dispatch {

/// What two desks did that does not fit together, in three sections: what needs a dispatcher, what needs a clinician, what was solved.
/// Sections are top-level rows with counts, as the board's shelves are; an empty one is not there.
class ConflictModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, Made, By, ColumnCount };
    enum class Section { NeedYou, Clinician, Solved };

    /// @p own: who looks.
    ConflictModel(const LivePicture* picture, const CodeBook* codes, const Protocol* protocol, QTimeZone zone, std::function<StaffId()> own,
        QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "oldest 13 min" follows the clock.
    void tick(Instant now);
    void retranslate();
    [[nodiscard]] ConflictWords words() const;
    [[nodiscard]] ConflictId conflictAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const ConflictId& conflict) const;
    /// The open ones in the order they stand, those of a clinician last.
    [[nodiscard]] QList<ConflictId> open() const;
    /// The open one that comes after @p conflict, round and round; null when there is no other.
    [[nodiscard]] ConflictId after(const ConflictId& conflict) const;

private:
    struct Rows {
        Section section;
        QList<ConflictId> conflicts;
        bool operator==(const Rows&) const = default;
    };
    static constexpr quintptr sectionId = 0; ///< internal id of a section; the rows of section n carry n + 1
    void reload();
    [[nodiscard]] QString oldest(const Rows& rows) const;
    [[nodiscard]] QVariant sectionData(const Rows& rows, int column, int role) const;
    [[nodiscard]] QString cell(const Conflict& conflict, int column) const;

    const LivePicture* m_picture;
    const CodeBook* m_codes;
    const Protocol* m_protocol;
    QTimeZone m_zone;
    std::function<StaffId()> m_own;
    QList<Rows> m_sections;
    QStringList m_shown; ///< ages as last announced
    Instant m_now{};
};

} // namespace dispatch

#pragma once

#include "lineclash.h"
#include "plandifference.h"

#include <QAbstractItemModel>

namespace dispatch {

/// The lines of one version of a plan, part by part, and what became of each against another version that stands beside it. A line that was just
/// begun, with no words yet, stands in it, too.
class PlanModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Line, Call, Mark, Change, ColumnCount };
    /// Which of two versions is shown: the later one tells what is new, the earlier one what is left out.
    enum class Side { Later, Earlier };
    /// Beside `DispatchRole`.
    enum Role : int {
        NumberRole = Qt::UserRole + 200, ///< of the line in its part, from 1
        StruckRole,                      ///< bool: it is not in the later version
        SignRole                         ///< Tone of a chip
    };
    enum class Tone { None, Good, Mind, News };

    explicit PlanModel(const PlanTemplate* form, QObject* parent = nullptr);

    /// @p beside: the other version; null: there is none, and nothing is told of changes. Rows that stay keep their indexes.
    void show(const PlanContent& content, const PlanContent* beside = nullptr, Side side = Side::Later);
    /// Lines that two desks wrote at once, shown with both wordings from the next `show` on.
    void setClashes(const QList<LineClash>& clashes) { m_clashes = clashes; }
    /// The oldest of the line; null: nobody wrote it otherwise.
    [[nodiscard]] const LineClash* clashOf(const PlanItemId& item) const;
    /// A line of @p part after @p after (null: the last one) that nobody has written yet; there is one at most. Its identity is null.
    QModelIndex begin(PlanPart part, const PlanItemId& after);
    /// The begun line goes, or becomes the line that @p as names.
    void endBegun(const PlanItemId& as = {});
    void retranslate();

    [[nodiscard]] bool isPart(const QModelIndex& index) const { return index.isValid() && index.internalId() == 0; }
    /// Of a heading or of a line.
    [[nodiscard]] std::optional<PlanPart> partAt(const QModelIndex& index) const;
    /// Null: a heading or nothing.
    [[nodiscard]] const PlanItem* itemAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const PlanItemId& item) const;
    [[nodiscard]] QModelIndex indexOf(PlanPart part) const;
    /// The line's words, or who it names: "Emeka, uncle, 916-555-0188".
    [[nodiscard]] static QString wordsOf(const PlanItem& item);
    /// "3 new, 1 changed, 1 left out since version 3."; empty without another version.
    [[nodiscard]] QString summary() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    QStringList mimeTypes() const override;

    /// Lines are written and moved only where somebody may.
    void setWritable(bool writable);

Q_SIGNALS:
    /// Somebody finished typing a line in its place; the model shows it once it is kept.
    void worded(const dispatch::PlanItemId& item, const QString& words);
    /// Somebody dropped a line elsewhere: after @p after, null for the first of @p part.
    void movedTo(const dispatch::PlanItemId& item, dispatch::PlanPart part, const dispatch::PlanItemId& after);

private:
    struct Part {
        PlanPart part = PlanPart::Signs;
        QString heading;
        QList<PlanItem> items;
    };
    [[nodiscard]] const LineDifference* differenceOf(const PlanItemId& item) const;
    void follow(int part, const QList<PlanItem>& wanted);
    [[nodiscard]] QString callWords(const PlanItem& item) const;
    [[nodiscard]] QString markWords(const PlanItem& item) const;
    [[nodiscard]] QString clashWords(const PlanItem& item) const;
    [[nodiscard]] QString changeWords(const PlanItem& item) const;
    [[nodiscard]] QString cell(const PlanItem& item, int column) const;
    [[nodiscard]] QVariant ofPart(int row, int column, int role) const;
    [[nodiscard]] QVariant ofItem(const PlanItem& item, int row, int column, int role) const;
    void redraw();

    QList<Part> m_parts;
    PlanDifference m_difference;
    QHash<PlanItemId, qsizetype> m_changed;     ///< place in the differences
    std::optional<int> m_versionBeside;
    QList<LineClash> m_clashes;
    Side m_side = Side::Later;
    std::optional<PlanPart> m_begunIn;
    PlanItemId m_begunAfter;
    bool m_isWritable = false;
};

} // namespace dispatch

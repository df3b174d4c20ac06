#pragma once

#include "planitem.h"
#include "planmodel.h"
#include "statedelegate.h"

namespace dispatch {

class PlanSpelling;

/// The lines of a plan: wrapped words, what is left out struck through, marks as words in a frame. A line is typed in its place.
class PlanDelegate : public StateDelegate {
    Q_OBJECT
public:
    explicit PlanDelegate(const Looks* looks, QObject* parent = nullptr) : StateDelegate(looks, parent), m_looks(looks) {}

    /// Letters that a line takes.
    void setLimit(int letters) { m_limit = letters; }
    /// Words of a line that is typed are checked with it, which outlives this.
    void setSpelling(PlanSpelling* spelling) { m_spelling = spelling; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// A letter was typed in the line at @p index.
    void typed(const QModelIndex& index, const QString& words) const;
    void complained(const QString& sentence) const;
    /// The editor went without being finished.
    void givenUp() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRect wordsRect(const QRect& cell, Qt::LayoutDirection direction) const;
    [[nodiscard]] QSize chipSize(const QModelIndex& index) const;
    void paintChip(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Looks* m_looks;
    int m_limit = 0;
    PlanSpelling* m_spelling = nullptr;
};

} // namespace dispatch

#pragma once

#include <QHash>
#include <QObject>

class QAbstractItemView;
class QHeaderView;
class QMenu;

namespace dispatch {

class Looks;

/// Which columns a table shows: the ones the user wants, less what the width cannot hold, dropped in a set order.
class ColumnFit : public QObject {
    Q_OBJECT
public:
    struct Column {
        int width = 80;       ///< at 100 % text
        int dropOrder = 0;    ///< 1 goes first; 0 never goes
        int stretch = 0;      ///< share of the room that is left over
        int compactWidth = 0; ///< what the column may shrink to before it is dropped; 0: it may not
        int lastResort = 0;   ///< of the columns that never go, the order in which they do when large text leaves room for fewer; 0: stays
    };

    ColumnFit(QAbstractItemView* view, QHeaderView* header, const Looks* looks, QList<Column> columns);

    /// Only the columns that never go.
    void setNarrow(bool narrow);
    void fit();
    [[nodiscard]] bool isCompact(int column) const { return m_compact.contains(column); }
    [[nodiscard]] bool isShown(int column) const;
    /// Wanted, and there is no room for it.
    [[nodiscard]] bool isOut(int column) const { return !isShown(column) && !m_unwanted.contains(column); }
    /// "6 of 11 columns", "narrow: 5 of 11 columns"; empty while all are shown.
    [[nodiscard]] QString words() const;
    /// The chooser of Ctrl+Shift+C and of the header's context menu.
    void openChooser();

    [[nodiscard]] QByteArray state() const;
    bool restore(const QByteArray& state);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int leastOf(int column) const;
    void give(const QList<int>& shown, int room);
    void shrink(const QList<int>& shown, int missing);
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] QString nameOf(int column) const;

    QAbstractItemView* m_view;
    QHeaderView* m_header;
    const Looks* m_looks;
    QList<Column> m_columns;
    QList<int> m_unwanted; ///< the user's choice
    QList<int> m_compact;
    QHash<int, int> m_dragged; ///< widths the user set, at 100 %
    bool m_isNarrow = false;
    bool m_isFitting = false;
};

} // namespace dispatch

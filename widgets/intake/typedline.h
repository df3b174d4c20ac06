#pragma once

#include "call.h"

#include <QLineEdit>

class QMenu;

namespace dispatch {

/// One line of words as typed. What can't be kept is never taken in, and said: nothing that stood there is cut or lost.
class TypedLine : public QLineEdit {
    Q_OBJECT
public:
    explicit TypedLine(QWidget* parent = nullptr, int limit = lineLimit);

    /// Puts @p pasted in at the caret, as far as there is room; what stood there stays.
    void paste(const QString& pasted);
    /// What can be done with its words; gone once it is closed.
    [[nodiscard]] QMenu* menu();

Q_SIGNALS:
    /// A sentence about what was typed or pasted last; empty when all of it was kept.
    void complained(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void tidy(const QString& text);
};

/// 1 048 576
[[nodiscard]] QString groupedDigits(qsizetype count);
/// What to tell after @p pasted was pasted and @p kept of it was kept; empty when that is all of it.
[[nodiscard]] QString pasteSentence(const QString& pasted, const QString& kept, bool isCut, bool isLine);

} // namespace dispatch

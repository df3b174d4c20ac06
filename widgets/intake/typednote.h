#pragma once

#include "call.h"

#include <QPlainTextEdit>

namespace dispatch {

class Looks;

/// Many lines of words as typed, as high as its words up to a limit. What can't be kept is never taken in, and said.
class TypedNote : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TypedNote(const Looks* looks, QWidget* parent = nullptr, int limit = noteLimit);

    [[nodiscard]] int length() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A sentence about what was typed or pasted last; empty when all of it was kept.
    void complained(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] int heightOf(int lines) const;

    const Looks* m_looks;
    int m_limit;
    int m_lines = 0;
};

} // namespace dispatch

#pragma once

#include <QLabel>

class QAbstractScrollArea;

namespace dispatch {

class Looks;

/// A sentence in the middle of a list that has nothing to show. Takes no clicks.
class EmptyNote : public QLabel {
    Q_OBJECT
public:
    EmptyNote(QAbstractScrollArea* area, const Looks* looks);

    /// Shows @p sentence; hides when it is empty.
    void say(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QAbstractScrollArea* m_area;
    const Looks* m_looks;
};

} // namespace dispatch

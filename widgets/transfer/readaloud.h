#pragma once

#include "looks.h"

#include <QFrame>

class QVBoxLayout;

namespace dispatch {

class LookLabel;

/// A page to be read out on the telephone: a line each, large, in the order in which it is said.
class ReadAloud : public QFrame {
    Q_OBJECT
public:
    explicit ReadAloud(const Looks* looks, QWidget* parent = nullptr);

    void show(const QString& page);
    using QFrame::show;
    [[nodiscard]] const QString& page() const { return m_page; }

private:
    const Looks* m_looks;
    QVBoxLayout* m_column;
    QList<LookLabel*> m_lines;
    QString m_page;
};

} // namespace dispatch

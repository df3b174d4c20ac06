#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace dispatch {

class Looks;

/// The title of a pane: its name, a few words of state at the end, and buttons to float and to close it.
class DockTitle : public QWidget {
    Q_OBJECT
public:
    DockTitle(QDockWidget* dock, const Looks* looks);

    /// "9 on shift", "narrow: 5 of 11 columns".
    void setWords(const QString& words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renew();
    void retranslate();

    QDockWidget* m_dock;
    const Looks* m_looks;
    QLabel* m_title;
    QLabel* m_words;
    QToolButton* m_float;
    QToolButton* m_close;
};

} // namespace dispatch

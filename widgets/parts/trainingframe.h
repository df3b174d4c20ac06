#pragma once

#include <QMargins>
#include <QWidget>

namespace dispatch {

class Looks;

/// The ribbon that every training window wears: "TRAINING. Nothing here is real, nothing leaves this laptop."
class TrainingRibbon : public QWidget {
    Q_OBJECT
public:
    explicit TrainingRibbon(const Looks* looks, QWidget* parent = nullptr);

    /// What is told behind it: which story, its time.
    void setStory(const QString& words);
    /// Buttons at its end.
    void addControls(QWidget* controls);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Looks* m_looks;
    QString m_story;
    QWidget* m_controls = nullptr;
};

/// A hatched violet and white edge around a whole window, above everything, deaf to the mouse.
class TrainingFrame : public QWidget {
    Q_OBJECT
public:
    static constexpr int edge = 6; ///< logical px

    /// Lies over @p window, which keeps `edge` free on each side.
    TrainingFrame(const Looks* looks, QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Looks* m_looks;
};

} // namespace dispatch

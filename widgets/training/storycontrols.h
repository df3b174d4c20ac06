#pragma once

#include <QWidget>

class QAbstractButton;

namespace dispatch {

class Looks;

/// The buttons of the story's clock on the training ribbon: a bookmark and back to it, pause, and how fast it runs. They never take the keyboard; F5 pauses too.
class StoryControls : public QWidget {
    Q_OBJECT
public:
    explicit StoryControls(const Looks* looks, QWidget* parent = nullptr);

    /// @p hasMark: there is a bookmark to go back to.
    void setState(bool isPaused, int pace, bool hasMark);
    [[nodiscard]] static QList<int> paces() { return {1, 2, 5, 20}; }

Q_SIGNALS:
    void pauseToggled();
    void bookmarkWanted();
    void backWanted();
    void paceChosen(int times);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAbstractButton* m_back;
    QAbstractButton* m_pause;
    QAbstractButton* m_mark;
    QList<QAbstractButton*> m_paces;
    bool m_isPaused = false;
};

} // namespace dispatch

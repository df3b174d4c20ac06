#pragma once

#include "instant.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>

class QLabel;

namespace dispatch {

class LinkStrip;
class Looks;

/// What the windows beside the dispatcher's have in common: a ribbon, a last line that says what was done and how the desk is linked, and that a
/// locked desk shows none of them.
class DeskFrame : public QMainWindow {
    Q_OBJECT
public:
    /// @p name begins the names of its parts.
    DeskFrame(const QString& name, const Looks* looks, QWidget* parent = nullptr);

    [[nodiscard]] LinkStrip& strip() { return *m_strip; }
    /// One sentence about what was done or refused last.
    void say(const QString& sentence);
    /// A word that the window's title begins with ("TRAINING"), or none. It stands on what is printed, too.
    void setTitleWord(const QString& word);
    [[nodiscard]] const QString& titleWord() const { return m_titleWord; }
    /// A locked desk shows no names: the window and what stands beside it go until it is unlocked.
    void setLocked(bool locked);
    /// A ribbon under the menu bar that belongs to the whole window.
    void addRibbon(QWidget* ribbon);
    /// Who is signed in and what time it is.
    void tick(Instant now, const QTimeZone& zone, const QString& user);
    /// The panes as they stand at first, by the room there is. As long as nobody has
    /// a layout of her own, they follow where it becomes another.
    void arrange();
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void closing();

protected:
    /// Without the program's name and the title word.
    void setTitle(const QString& title);
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    virtual void placePanes() {}
    /// Which of them have room beside each other: one number for each way in which they are placed.
    [[nodiscard]] virtual int shape() const { return 0; }
    /// How many of a pixel's size at 100 % text fit: large text makes a window small.
    [[nodiscard]] QSize room() const;

private:
    void titles();
    void paneMoved();
    void restDialogs();
    void wakeDialogs();
    void followRoom();

    const Looks* m_looks;
    QString m_name;
    QLabel* m_said;
    LinkStrip* m_strip;
    QString m_title;
    QString m_titleWord;
    bool m_wasShown = false;
    QList<QPointer<QDialog>> m_resting;   ///< while the window is not shown
    bool m_isOwnLayout = false;
    int m_shape = 0;
};

} // namespace dispatch

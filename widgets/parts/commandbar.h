#pragma once

#include "commandline.h"
#include "typingdesk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace dispatch {

class Looks;
class TypingKeeper;

/// One line to type a verb into, and beside it what Enter would do, in words, before it is done. Ctrl+Space comes here from anywhere
/// and goes back to the same caret. What stands there undone is kept with its author.
class CommandBar : public QWidget {
    Q_OBJECT
public:
    CommandBar(const Desk& desk, const CommandLine* commands, const Looks* looks, QWidget* parent = nullptr);

    /// Into the line, or back to where the keyboard was.
    void toggle();
    /// Puts @p words into the line as if typed: it says what Enter would do, and does nothing yet.
    void type(const QString& words);
    /// What `.` stands for.
    void setSelected(const IncidentId& incident);
    /// Says what was done or why not, until the next letter is typed.
    void say(const QString& sentence, const QString& rest = {});
    /// The accepted proposal was kept: the line empties and gives the keyboard back. Until then the typed line stands.
    void done();
    /// Reads the line again; the world moves under a half-typed command.
    void tick();

Q_SIGNALS:
    void proposalAccepted(const dispatch::Proposal& proposal);
    void openRequested(const dispatch::OpenPane& pane);
    void targetsChanged(const QList<dispatch::IncidentId>& incidents, const QList<dispatch::TeamId>& teams);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void customEvent(QEvent* event) override;

private:
    void read();
    void accept();
    void enter(const HalfTyped& begun);
    void leave();
    void show(const QString& sentence, const QString& rest, const QString& keys);
    void renew();
    void retranslate();

    const CommandLine* m_commands;
    const Looks* m_looks;
    QLineEdit* m_line;
    QLabel* m_echo;
    QLabel* m_keys;
    IncidentId m_selected;
    Reading m_reading;
    QPointer<QWidget> m_cameFrom;
    bool m_accepted = false;
    TypingKeeper* m_typing;
};

} // namespace dispatch

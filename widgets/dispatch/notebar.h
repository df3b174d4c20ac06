#pragma once

#include "complaint.h"
#include "dispatchdesk.h"
#include "typingkeeper.h"

#include <QPlainTextEdit>
#include <QPointer>

namespace dispatch {

/// The note's own editor: one line that grows to four. Enter saves, Shift+Enter begins a new line, Esc returns.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEdit(const Looks* looks, QWidget* parent = nullptr);

    /// What is written here, told while nothing is: on one line, as far as there is room.
    void setHint(const QString& words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

Q_SIGNALS:
    void saved();
    void left();
    void complained(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int lines() const;
    void grow();
    void tellHint();

    const Looks* m_looks;
    QString m_hint;
};

/// A note on the shown incident, by one key. The words stay until they are kept, and with the incident they were meant for.
class NoteBar : public QWidget {
    Q_OBJECT
public:
    NoteBar(DispatchDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentId& incident);
    /// Takes the keyboard and remembers from where.
    void start();

protected:
    void changeEvent(QEvent* event) override;

private:
    void save();
    void giveBack();
    void retranslate();

    DispatchDesk* m_desk;
    NoteEdit* m_edit;
    Complaint* m_complaint;
    IncidentId m_incident;
    bool m_inFlight = false;
    TypingKeeper* m_typing;
    QPointer<QWidget> m_cameFrom;
};

} // namespace dispatch

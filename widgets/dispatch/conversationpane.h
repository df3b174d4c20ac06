#pragma once

#include "conversationdesk.h"
#include "conversationmodel.h"
#include "notebar.h"

#include <QPointer>

class QComboBox;

namespace dispatch {

class IconLine;
class KeyButton;
class ThreadView;
class WrapLayout;

/// What clinician, dispatcher and team say to each other about the shown incident: the thread, who listens in, quick phrases and a line to type.
/// A message is read once it was looked at: the thread's end in sight for a moment, in the window that is worked in.
class ConversationPane : public QWidget {
    Q_OBJECT
public:
    /// @p place tells apart the windows of a desk in which something may be half typed; @p usual: to whom one writes first there.
    ConversationPane(const ConversationDesk* desk, const LivePicture* picture, const Looks* looks, const QString& place, SaidTo usual, QWidget* parent = nullptr);

    void show(const IncidentId& incident);
    using QWidget::show;
    [[nodiscard]] const IncidentId& incident() const { return m_model.incident(); }
    /// This workstation oversees: a clinician is shown and offered clinical notes.
    void setOversees(bool oversees);
    /// Whoever is signed in may be somebody else now; what is looked at is read.
    void tick();
    /// Takes the keyboard and remembers from where.
    void write(SaidTo to);
    void writeNote();
    void listenOrStop();
    [[nodiscard]] bool offersNotes() const;
    /// The thread's end is in sight, in the window that is worked in.
    [[nodiscard]] bool isLookedAt() const;
    /// "2 new", "M. Osei listens in", or empty.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void wordsChanged(const QString& words);
    /// What was done, or why not.
    void said(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void customEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void meet();
    void bring(const IncidentId& incident);
    [[nodiscard]] HalfTyped begun() const;
    void fill(const HalfTyped& begun);
    void begin(std::optional<SaidTo> to);
    void choose(std::optional<SaidTo> to);
    [[nodiscard]] std::optional<SaidTo> chosen() const;
    void usePhrase(int number);
    void send();
    void giveBack();
    void look();
    void tell();
    void fillPhrases();
    void fillRecipients();
    void retranslate();

    const ConversationDesk* m_desk;
    const LivePicture* m_picture;
    const Looks* m_looks;
    SaidTo m_usual;
    ConversationModel m_model;
    StaffId m_reader;
    bool m_oversees = false;
    bool m_inFlight = false;
    bool m_marking = false;
    std::optional<Instant> m_lookedSince;
    QPointer<QWidget> m_cameFrom;
    QList<Code> m_phrases;
    QString m_words;
    IconLine* m_listening;
    KeyButton* m_listen;
    ThreadView* m_thread;
    QWidget* m_phraseBox;
    WrapLayout* m_phraseRow;
    QComboBox* m_to;
    NoteEdit* m_edit;
    KeyButton* m_send;
    Complaint* m_complaint;
    TypingKeeper* m_typing;
};

} // namespace dispatch

#pragma once

#include "complaint.h"
#include "keybutton.h"
#include "typedline.h"
#include "typingkeeper.h"

#include <QPointer>

class QComboBox;

namespace dispatch {

/// Asks for the words that a deed owes, in place: a question, a line, the deed's button. Enter does it, Esc leaves everything as it was. What was
/// begun and left, also by Esc, is there again when the same is asked, until the deed is done.
class AskRow : public QWidget {
    Q_OBJECT
public:
    /// @p place: the name under which begun words are kept.
    AskRow(const Desk& desk, const QString& place, const Looks* looks, QWidget* parent = nullptr, int limit = lineLimit);

    /// A choice that goes with the words, and is found again with them.
    void goesWith(QComboBox* choice);
    /// @p about: the same for the same deed on the same thing. @p question stands above the line, @p deed on the button, @p words in the line when
    /// none were begun. Takes the keyboard.
    void ask(const QString& about, const QString& question, const QString& deed, const QString& words = {});
    /// What is asked for; empty when nothing is.
    [[nodiscard]] const QString& about() const { return m_typing->about(); }
    /// What came of the words that were given for @p about. Taken, they go, and the keyboard goes back to where it came from.
    void answered(const QString& about, const Result<Receipt>& kept);
    /// Something else is shown now.
    void leave();
    [[nodiscard]] QWidget* deedButton() const { return m_deed; }

Q_SIGNALS:
    void given(const QString& words);
    /// The row has gone, for whichever reason; the keyboard goes back next.
    void over();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void customEvent(QEvent* event) override;

private:
    [[nodiscard]] HalfTyped begun() const;
    void enter(const HalfTyped& begun);

    LookLabel* m_question;
    TypedLine* m_line;
    KeyButton* m_deed;
    KeyButton* m_keep;
    Complaint* m_complaint;
    QComboBox* m_choice = nullptr;
    QPointer<QWidget> m_cameFrom;
    QString m_offered;               ///< the words that stand there before anybody types
    TypingKeeper* m_typing;
};

} // namespace dispatch

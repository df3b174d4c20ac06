#pragma once

#include "complaint.h"
#include "hands.h"
#include "keybutton.h"
#include "typedline.h"

#include <QPointer>

namespace dispatch {

/// Asks for the words that a deed owes, in place: a question, a line, the deed's button. Enter does it, Esc leaves everything as
/// it was. The words survive a refusal.
class AskRow : public QWidget {
    Q_OBJECT
public:
    explicit AskRow(const Looks* looks, QWidget* parent = nullptr, int limit = lineLimit);

    /// @p question stands above the line, @p deed on the button. Takes the keyboard.
    void ask(const QString& question, const QString& deed, const QString& words = {});
    /// The words were taken: gives the keyboard back to where it came from.
    void done();
    void refused(const QString& sentence);
    [[nodiscard]] QString words() const { return m_line->text(); }
    [[nodiscard]] QWidget* deedButton() const { return m_deed; }

Q_SIGNALS:
    void given(const QString& words);
    void dismissed();
    /// The row has gone, for whichever reason; the keyboard goes back next.
    void over();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void customEvent(QEvent* event) override;

private:
    void leave();

    LookLabel* m_question;
    TypedLine* m_line;
    KeyButton* m_deed;
    KeyButton* m_keep;
    Complaint* m_complaint;
    QPointer<QWidget> m_cameFrom;
    QHash<QString, QString> m_unsaid; ///< by the question, of whoever sat here before and is back
    LeftByEach<QHash<QString, QString>> m_left;
};

} // namespace dispatch

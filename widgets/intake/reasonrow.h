#pragma once

#include "looks.h"
#include "typingkeeper.h"

#include <QWidget>

namespace dispatch {

class CodeBox;
class LabelledField;
class KeyButton;
class LookLabel;
class TypedLine;

/// Asks in place for the reason that is owed, and where it applies for what is decided. No dialog: nothing behind it waits. A reason that was begun
/// is there again when the same is asked.
class ReasonRow : public QWidget {
    Q_OBJECT
public:
    /// @p place: the name under which begun reasons are kept.
    ReasonRow(const Desk& desk, const QString& place, const Looks* looks, QWidget* parent = nullptr);

    /// @p about: the same for the same reason on the same thing. @p outcome: asks for the outcome too, starting from this one. @p name goes into the
    /// object names.
    void ask(const QString& about, const QString& name, const QString& question, const QString& deed, const std::optional<QString>& outcome = {});
    void say(const QString& sentence);
    void close();
    /// What is asked for, or was last.
    [[nodiscard]] const QString& about() const { return m_typing->about(); }
    /// The reason that was asked for @p about was taken.
    void done(const QString& about);
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void given();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    const Looks* m_looks;
    LookLabel* m_question;
    CodeBox* m_outcome;
    TypedLine* m_reason;
    KeyButton* m_deed;
    KeyButton* m_leave;
    LabelledField* m_outcomeField;
    LabelledField* m_reasonField;
    LabelledField* m_deedField;
    LabelledField* m_leaveField;
    TypingKeeper* m_typing;
};

} // namespace dispatch

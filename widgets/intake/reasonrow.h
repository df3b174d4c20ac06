#pragma once

#include "looks.h"

#include <QWidget>

namespace dispatch {

class CodeBox;
class CodeBook;
class LabelledField;
class KeyButton;
class LookLabel;
class TypedLine;

/// Asks in place for the reason that is owed, and where it applies for what is decided. No dialog: nothing behind it waits.
class ReasonRow : public QWidget {
    Q_OBJECT
public:
    ReasonRow(const CodeBook* codes, const Looks* looks, QWidget* parent = nullptr);

    /// @p outcome: asks for the outcome too, starting from this one. @p name goes into the object names.
    void ask(const QString& name, const QString& question, const QString& deed, const std::optional<QString>& outcome = {});
    void say(const QString& sentence);
    void close();
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
};

} // namespace dispatch

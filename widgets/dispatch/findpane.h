#pragma once

#include "foundmodel.h"
#include "looks.h"

#include <QWidget>

class QTreeView;

namespace dispatch {

class Complaint;
class Desk;
class LookLabel;
class TypedLine;
class TypingKeeper;

/// Looks over all history while one types. Enter opens the chosen incident. A number that a caller said may stand nowhere but here: until what
/// was looked for is opened, the words are kept as all that is half typed.
class FindPane : public QWidget {
    Q_OBJECT
public:
    FindPane(const Desk& desk, FoundModel* found, Looks* looks, QWidget* parent = nullptr);

    /// Puts @p words into the line and looks for them, unless they are empty.
    void look(const QString& words);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    /// At each keystroke; also with empty words.
    void lookFor(const QString& words);
    void opened(const dispatch::IncidentId& incident);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void answered();
    void openCurrent();
    void retranslate();

    FoundModel* m_found;
    TypedLine* m_line;
    Complaint* m_complaint;
    LookLabel* m_empty;
    QTreeView* m_table;
    TypingKeeper* m_typing;
};

} // namespace dispatch

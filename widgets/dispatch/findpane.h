#pragma once

#include "foundmodel.h"
#include "hands.h"
#include "looks.h"

#include <QWidget>

class QTreeView;

namespace dispatch {

class Complaint;
class LookLabel;
class TypedLine;

/// Looks over all history while one types. Enter opens the chosen incident.
class FindPane : public QWidget {
    Q_OBJECT
public:
    FindPane(FoundModel* found, Looks* looks, QWidget* parent = nullptr);

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
    void customEvent(QEvent* event) override;

private:
    void answered();
    void openCurrent();
    void retranslate();

    FoundModel* m_found;
    TypedLine* m_line;
    LeftByEach<QString> m_left;
    Complaint* m_complaint;
    LookLabel* m_empty;
    QTreeView* m_table;
};

} // namespace dispatch

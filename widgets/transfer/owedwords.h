#pragma once

#include "desk.h"
#include "hands.h"
#include "looks.h"

#include <QWidget>

namespace dispatch {

class AskRow;

/// Asks for the words that one of several deeds owes, in place, and does it with them. What was begun for a deed and left, also by Esc, is
/// there again when the same is asked.
class OwedWords : public QWidget {
    Q_OBJECT
public:
    struct Deed {
        QString key;       ///< the same for the same deed on the same thing
        QString question;
        QString words;     ///< on the button
        std::function<Result<Proposal>(const QString&)> propose;
    };

    OwedWords(const Desk* desk, const Looks* looks, QWidget* parent = nullptr);

    void ask(const Deed& deed);
    /// Something else is shown now; nothing is lost.
    void leave();
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    /// A question begins or ends: while it stands it has the room.
    void asking(bool isAsking);

protected:
    void customEvent(QEvent* event) override;

private:
    void give(const QString& words);

    const Desk* m_desk;
    AskRow* m_row;
    Deed m_deed;
    QHash<QString, QString> m_begun;
    LeftByEach<QHash<QString, QString>> m_left;
};

} // namespace dispatch

#pragma once

#include "desk.h"
#include "looks.h"

#include <QWidget>

namespace dispatch {

class AskRow;

/// Asks for the words that one of several deeds owes, in place, and does it with them.
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

private:
    void give(const QString& words);

    const Desk* m_desk;
    AskRow* m_row;
    Deed m_deed;
};

} // namespace dispatch

#include "carryout.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace dispatch {

namespace {

// Keeps a control from being used twice, and gives it the keyboard back unless the hand went elsewhere meanwhile.
class Rest {
public:
    explicit Rest(QWidget* control) : m_control(control), m_hadFocus(control && control->hasFocus())
    {
        if (!control)
            return;
        control->setEnabled(false);
        m_focusWent = QApplication::focusWidget();
    }

    void over() const
    {
        if (!m_control)
            return;
        m_control->setEnabled(true);
        if (m_hadFocus && m_control->isVisible() && QApplication::focusWidget() == m_focusWent.data())
            m_control->setFocus(Qt::OtherFocusReason);
    }

private:
    QPointer<QWidget> m_control;
    QPointer<QWidget> m_focusWent;
    bool m_hadFocus = false;
};

} // namespace

void carryOut(const Desk& desk, const Result<Proposal>& proposal, QWidget* control, QObject* context,
    const std::function<void(const Result<Receipt>&)>& ended)
{
    if (!proposal) {
        ended(std::unexpected(proposal.error()));
        return;
    }
    // A store that closes is told as a refusal before it comes to the context: one that goes cancels what would be told to it, and no more.
    desk.commit(*proposal)
        .onCanceled([]() -> Result<Receipt> {
            return refuse(QCoreApplication::translate("carryOut", "This was not kept: the store is closing. Your words are still here."), QStringLiteral("commit was cancelled"));
        })
        .then(context, [rest = Rest(control), ended](const Result<Receipt>& kept) {
            rest.over();
            ended(kept);
        });
}

} // namespace dispatch

#include "signinwindow.h"

#include "lockscreen.h"

namespace dispatch {

SignInWindow::SignInWindow(const Looks* looks, const QString& desk, QWidget* parent) : QWidget(parent), m_screen(new LockScreen(looks, this))
{
    setObjectName(QStringLiteral("signInWindow"));
    setWindowTitle(tr("Sign in · CWRT Dispatch"));
    resize(looks->scaled(900), looks->scaled(640));
    m_screen->setDesk(desk);
    m_screen->setHint(tr("The first sign-in on a new workstation needs the centre. After that this desk knows you without it."));
    m_screen->show();
    m_screen->setFocus();
    connect(m_screen, &LockScreen::unlockRequested, this, &SignInWindow::signInRequested);
}

void SignInWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void SignInWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_screen->setGeometry(rect());
}

} // namespace dispatch

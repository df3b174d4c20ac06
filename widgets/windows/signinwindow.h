#pragma once

#include <QWidget>

namespace dispatch {

class LockScreen;
class Looks;

/// The first window of a live desk: who comes in. Nothing of the desk's data is open before.
class SignInWindow : public QWidget {
    Q_OBJECT
public:
    /// @p desk: "W3".
    explicit SignInWindow(const Looks* looks, const QString& desk, QWidget* parent = nullptr);

    [[nodiscard]] LockScreen& screen() { return *m_screen; }

Q_SIGNALS:
    void signInRequested(const QString& signInName, const QString& passphrase);
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    LockScreen* m_screen;
};

} // namespace dispatch

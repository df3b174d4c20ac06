#pragma once

#include "typingkeeper.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace dispatch {

class Complaint;
class Looks;
class TypedLine;

/// A dialog beside the work. What is half typed in it is kept by what it is about, and stands there again when the same is asked, also after Esc,
/// until the deed is done. It goes when somebody else sits down.
class DeskDialog : public QDialog {
    Q_OBJECT
public:
    /// What it is about; about nothing once it is closed.
    [[nodiscard]] const QString& about() const { return m_typing->about(); }
    /// Why the deed was not done. What was typed stays.
    void refuse(const QString& sentence);
    /// The deed is done, and what was typed for it goes with the dialog.
    void taken();
    /// The one of its kind beside @p window that is about @p about already; null: none is.
    template <typename Dialog>
    [[nodiscard]] static Dialog* standing(const QWidget* window, const QString& about);
    /// The same; it comes in front of what stands there.
    template <typename Dialog>
    static Dialog* raised(const QWidget* window, const QString& about);
    /// Shows it in front of what stands beside it.
    void bringForward();

    void done(int result) override;

protected:
    /// @p place: the name under which what is begun is kept.
    DeskDialog(const Desk& desk, const QString& place, const Looks* looks, QWidget* parent);

    void beAbout(const QString& about) { m_typing->show(about); }
    /// What was begun on what it is about is done. The dialog is left as it stands.
    void forget() { m_typing->done(about()); }
    /// What stands in it now; nothing when it stands as it is found.
    [[nodiscard]] virtual HalfTyped begun() const = 0;
    /// Fills it; with nothing, as it is found.
    virtual void enter(const HalfTyped& begun) = 0;
    // What is typed or chosen there is kept.
    void keep(TypedLine* line);
    void keep(QComboBox* choice);
    void keep(QCheckBox* choice);
    void keep(QDateEdit* day);
    void keepChanges() { m_typing->typed(); }
    [[nodiscard]] Complaint* complaint() const { return m_complaint; }
    void customEvent(QEvent* event) override;

private:
    Complaint* m_complaint;
    TypingKeeper* m_typing;
};

template <typename Dialog>
Dialog* DeskDialog::standing(const QWidget* window, const QString& about)
{
    for (auto* each : window->findChildren<Dialog*>())
        if (each->about() == about)
            return each;
    return nullptr;
}

template <typename Dialog>
Dialog* DeskDialog::raised(const QWidget* window, const QString& about)
{
    auto* found = standing<Dialog>(window, about);
    if (found)
        found->bringForward();
    return found;
}

} // namespace dispatch

#pragma once

#include "rosterform.h"

class QAbstractItemView;
class QBoxLayout;

namespace dispatch {

/// A list, and beside it, or under it where there is little room, the form of what is chosen.
class ListAndForm : public RosterForm {
    Q_OBJECT
public:
    /// The list has so many parts of the height, the form so many.
    struct Shares {
        int list;
        int form;
    };

    ListAndForm(const QString& name, QAbstractItemView* list, Shares shares, RosterDesk* desk, const Looks* looks, QWidget* parent);

    /// Takes the keyboard for one that is not there yet.
    virtual void begin() = 0;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void offer() override;
    /// Whether whoever is signed in may begin another one.
    [[nodiscard]] virtual bool mayBegin() const { return mayKeep(); }
    [[nodiscard]] KeyButton* newButton() const { return m_new; }

private:
    QBoxLayout* m_sides;
    KeyButton* m_new;
};

} // namespace dispatch

#pragma once

#include "factrow.h"
#include "incidentfile.h"
#include "typingkeeper.h"

class QScrollArea;

namespace dispatch {

class KeyButton;

/// Every fact of the filed call as text; Ctrl+E opens them as fields, Ctrl+Enter saves what was changed, Esc leaves all as it was.
class FactsPage : public QWidget {
    Q_OBJECT
public:
    FactsPage(IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentFile& file);
    using QWidget::show;
    /// Opens the facts as fields.
    void edit();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void save();
    void leave();
    void setEditing(bool editing);
    [[nodiscard]] HalfTyped begun() const;
    void resume(const HalfTyped& begun);
    void retranslate();

    IntakeDesk* m_desk;
    std::optional<Incident> m_shown;
    bool m_editing = false;
    bool m_inFlight = false;
    QScrollArea* m_scroll;
    QList<std::pair<LookLabel*, const FactGroup*>> m_titles;
    QList<FactRow*> m_rows;
    Complaint* m_complaint;
    KeyButton* m_edit;
    KeyButton* m_save;
    KeyButton* m_leave;
    TypingKeeper* m_typing;
};

} // namespace dispatch

#pragma once

#include "looks.h"
#include "rosterdesk.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QTimeEdit;

namespace dispatch {

class CodeBox;
class LabelledField;
class TypedLine;

/// The fields of one shift. Whatever is changed is told at once as the shift that it would be.
class ShiftEditor : public QWidget {
    Q_OBJECT
public:
    ShiftEditor(const RosterDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const Shift& shift);
    using QWidget::show;
    [[nodiscard]] Shift shift() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillPeople(const StaffId& chosen);
    void fillAreas(const QString& chosen);
    void tell();
    void retranslate();

    const RosterDesk* m_desk;
    QComboBox* m_person;
    CodeBox* m_job;
    TypedLine* m_callsign;
    CodeBox* m_post;
    QDateEdit* m_date;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QComboBox* m_duty;
    QComboBox* m_area;
    QList<LabelledField*> m_fields;
    Shift m_shift;
    bool m_filling = false;
};

} // namespace dispatch

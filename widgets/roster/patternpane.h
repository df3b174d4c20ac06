#pragma once

#include "looks.h"
#include "rosterdesk.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QListWidget;
class QTimeEdit;

namespace dispatch {

class CodeBox;
class Complaint;
class KeyButton;
class LabelledField;
class LivePicture;
class LookLabel;
class TypedLine;

/// Shifts that come again: the patterns, and of the chosen one who works it, on which days, and until when its shifts are made.
class PatternPane : public QWidget {
    Q_OBJECT
public:
    PatternPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    /// Takes the keyboard for a pattern that is not there yet.
    void begin();

Q_SIGNALS:
    void done(const dispatch::Proposal& proposal);

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr int seats = 3;

    void layOut();
    void follow();
    void fill(const ShiftPattern& pattern);
    void fillPeople(const QList<StaffId>& chosen);
    [[nodiscard]] ShiftPattern typed() const;
    void ruleFromDays();
    void daysFromRule();
    void keep();
    void retranslate();

    RosterDesk* m_desk;
    const Looks* m_looks;
    QListWidget* m_list;
    TypedLine* m_name;
    TypedLine* m_callsign;
    CodeBox* m_job;
    CodeBox* m_post;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    std::array<QCheckBox*, 7> m_days{};  ///< Monday first
    TypedLine* m_rule;
    TypedLine* m_first;
    TypedLine* m_last;
    QDateEdit* m_until;
    QCheckBox* m_holidays;
    QComboBox* m_duty;
    std::array<QComboBox*, seats> m_people{};
    QList<LabelledField*> m_fields;
    LookLabel* m_hint;
    Complaint* m_complaint;
    KeyButton* m_keep;
    KeyButton* m_new;
    ShiftPattern m_pattern;              ///< as it was when the fields were filled; a null identity: a new one
};

} // namespace dispatch

#pragma once

#include "planrules.h"

#include <QDialog>
#include <QTimeZone>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace dispatch {

class Complaint;
class Looks;
class TypedLine;

/// A consent as the person gives it now. Stays open as long as it is refused, and everything typed stays.
class PlanConsentForm : public QDialog {
    Q_OBJECT
public:
    PlanConsentForm(const SharingRule* rule, const QTimeZone& zone, const Looks* looks, QWidget* parent);

    [[nodiscard]] Consent consent() const;
    void refuse(const QString& sentence);

Q_SIGNALS:
    void given(const dispatch::Consent& consent);

private:
    QTimeZone m_zone;
    QList<std::pair<QCheckBox*, Shared>> m_scope;
    QList<std::pair<QCheckBox*, QString>> m_recipients;
    TypedLine* m_purpose;
    TypedLine* m_givenBy;
    QComboBox* m_form;
    QCheckBox* m_part2;
    QDateEdit* m_until;
    TypedLine* m_words;
    Complaint* m_complaint;
};

} // namespace dispatch

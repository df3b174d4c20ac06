#pragma once

#include "found.h"
#include "intakebox.h"

#include <QSet>

class QTimer;

namespace dispatch {

class IconLine;
class IntakeDesk;
class KnownCard;
class LivePicture;

/// Who is known: looked for by number, name and address while the call is typed. Somebody says who it is; the program never does.
class KnownPanel : public IntakeBox {
    Q_OBJECT
public:
    KnownPanel(const IntakeDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    /// Looks when number, name or address changed.
    void follow(const CallIntake& call, const QString& callNumber);
    /// Takes the first that is shown.
    void takeFirst();

Q_SIGNALS:
    void taken(const dispatch::Person& person);
    void released();

protected:
    void retranslate() override;
    void renew() override;

private:
    void look();
    void tell();
    void showNobody();
    void lookAtPlan(const PersonId& person);
    [[nodiscard]] KnownCard* cardOf(const PersonId& person) const;
    void markTaken();
    /// Who alone fits without doubt; null: nobody, or more than one.
    [[nodiscard]] const KnownPerson* certain() const;

    const IntakeDesk* m_desk;
    const LivePicture* m_picture;
    QTimer* m_rest;
    IconLine* m_nobody;
    QList<KnownCard*> m_cards;
    QList<KnownPerson> m_known;
    KnownQuery m_query;
    PersonId m_person;
    QString m_personName;
    QString m_callNumber;
    QSet<PersonId> m_looked; ///< plans whose look is recorded for this call
    int m_asked = 0;         ///< only the newest question's answer counts
    bool m_answered = false;
};

} // namespace dispatch

#pragma once

#include "hands.h"
#include "looks.h"
#include "transferdesk.h"

#include <QWidget>

namespace dispatch {

class ApprovalRow;
class CodeChoices;
class ComesList;
class Complaint;
class IconLine;
class LabelledField;
class LookLabel;
class ReadAloud;
class TypedLine;

/// A transfer's sheet before anybody is asked: the taker, the facts that go, what was tried, where we are called back, who will come, and the
/// page to be read out. What was begun for an incident is found again.
class SheetForm : public QWidget {
    Q_OBJECT
public:
    SheetForm(const TransferDesk* desk, const WhoComes* comes, const Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentId& incident);
    using QWidget::show;
    void choose(Taker taker);
    [[nodiscard]] Taker taker() const;
    [[nodiscard]] TransferSheet entered() const;
    [[nodiscard]] QString page() const;
    [[nodiscard]] QList<Comer> coming() const;
    /// The picture or the hour is another one.
    void renew();
    /// It was asked: the next sheet of this incident begins anew, with the same number to call back.
    void asked();
    /// What "ask" would say now, or why it would not.
    [[nodiscard]] Result<Proposal> weighed() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    void customEvent(QEvent* event) override;

private:
    struct Begun {
        Taker taker = Taker::Service911;
        QString takerName;
        QHash<Taker, QStringList> ticked; ///< where somebody has ticked; else what the data say
        QStringList tried;
        QString triedWords;
        QString callback;
    };

    void layOut(const Looks* looks);
    [[nodiscard]] Begun begun() const;
    void enter(const Begun& begun);
    void tick();
    void readCallback();
    void retranslate();

    const TransferDesk* m_desk;
    const WhoComes* m_comes;
    IncidentId m_incident;
    QHash<IncidentId, Begun> m_begun;
    LeftByEach<QHash<IncidentId, Begun>> m_left;
    QHash<Taker, QStringList> m_ticked;
    QString m_ownNumber;             ///< that this desk gave last
    CodeChoices* m_takers;
    TypedLine* m_name;
    LabelledField* m_nameField;
    CodeChoices* m_facts;
    CodeChoices* m_tried;
    TypedLine* m_triedWords;
    LabelledField* m_triedField;
    TypedLine* m_callback;
    LabelledField* m_callbackField;
    ApprovalRow* m_approval;
    ComesList* m_coming;
    ReadAloud* m_page;
    LookLabel* m_takersTitle = nullptr;
    LookLabel* m_factsTitle = nullptr;
    LookLabel* m_triedTitle = nullptr;
    LookLabel* m_approvalTitle = nullptr;
    LookLabel* m_comesTitle = nullptr;
    LookLabel* m_pageTitle = nullptr;
};

} // namespace dispatch

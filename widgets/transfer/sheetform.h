#pragma once

#include "looks.h"
#include "transferdesk.h"
#include "typingkeeper.h"

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
    /// What is typed could not be kept.
    void refused(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut(const Looks* looks);
    [[nodiscard]] HalfTyped begun() const;
    void enter(const HalfTyped& begun);
    void follow();
    void tick();
    void readCallback();
    void retranslate();

    const TransferDesk* m_desk;
    const WhoComes* m_comes;
    IncidentId m_incident;
    QHash<Taker, QStringList> m_ticked; ///< where somebody has ticked; else what the data say
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
    TypingKeeper* m_typing;
};

} // namespace dispatch

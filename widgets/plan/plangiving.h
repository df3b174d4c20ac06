#pragma once

#include "paperpreview.h"
#include "planbook.h"
#include "plandesk.h"

#include <QPointer>

namespace dispatch {

class LivePicture;
class PlanAccount;
class PlanConsents;
class PlanShare;

/// Who may have something of a person's, who had it, the giving of it and to whom she is sent: the dialogs of that beside the plan's window, and
/// the papers that go out.
class PlanGiving : public QObject {
    Q_OBJECT
public:
    /// All outlive this; @p window is what the dialogs stand beside.
    PlanGiving(const PlanDesk* desk, const PlanBook* book, const LivePicture* picture, const Looks* looks, QWidget* window);

    /// What there is of the person now. Dialogs about somebody else close.
    void show(const PlanFile& file);
    /// Every dialog that is about the person. What is half typed there is kept.
    void close();
    void retranslate();

    void consents();
    void share();
    void account();
    void refer();

Q_SIGNALS:
    void said(const QString& sentence);
    /// A document that can be printed; whoever hears it shows it.
    void paperWanted(const dispatch::PaperPreview::Shown& paper);

private:
    void give();
    void withdraw(const ConsentId& consent);
    void showPapers();
    void showAccount();
    void recordGiving(const ShareDecision& shown, const PaperJob::Recorded& then);
    [[nodiscard]] QString nameOf() const;
    template <typename Dialog>
    void raise(QPointer<Dialog>& dialog);

    const PlanDesk* m_desk;
    const PlanBook* m_book;
    const LivePicture* m_picture;
    const Looks* m_looks;
    QWidget* m_window;
    PlanFile m_file;
    QPointer<PlanConsents> m_consents;
    QPointer<PlanShare> m_share;
    QPointer<PlanAccount> m_account;
};

} // namespace dispatch

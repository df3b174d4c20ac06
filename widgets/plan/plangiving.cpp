#include "plangiving.h"

#include "accountpaper.h"
#include "carryout.h"
#include "givenpaper.h"
#include "livepicture.h"
#include "planaccount.h"
#include "planconsentform.h"
#include "planconsents.h"
#include "planreason.h"
#include "planshare.h"
#include "referdialog.h"

using namespace Qt::StringLiterals;

namespace dispatch {

PlanGiving::PlanGiving(const PlanDesk* desk, const PlanBook* book, const LivePicture* picture, const Looks* looks, QWidget* window)
    : QObject(window), m_desk(desk), m_book(book), m_picture(picture), m_looks(looks), m_window(window)
{
}

void PlanGiving::close()
{
    for (auto* dialog : m_window->findChildren<DeskDialog*>())
        delete dialog;
    delete m_consents.data();
    delete m_account.data();
}

void PlanGiving::show(const PlanFile& file)
{
    if (file.person() != m_file.person())
        close();
    m_file = file;
    if (m_consents)
        m_consents->show(file);
    if (m_share)
        m_share->show(file);
    if (m_account)
        m_account->show(file);
}

void PlanGiving::retranslate()
{
    if (m_consents)
        m_consents->retranslate();
    if (m_share)
        m_share->retranslate();
    if (m_account)
        m_account->retranslate();
}

QString PlanGiving::nameOf() const
{
    const auto* person = m_file.find(m_file.person());
    return person ? person->name : QString();
}

template <typename Dialog>
void PlanGiving::raise(QPointer<Dialog>& dialog)
{
    dialog->show(m_file);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void PlanGiving::consents()
{
    if (!m_consents) {
        m_consents = new PlanConsents(m_desk, m_looks, m_window);
        m_consents->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_consents, &PlanConsents::giveWanted, this, &PlanGiving::give);
        connect(m_consents, &PlanConsents::withdrawWanted, this, &PlanGiving::withdraw);
    }
    raise(m_consents);
}

void PlanGiving::share()
{
    if (!m_share) {
        m_share = new PlanShare(m_desk, m_book, m_looks, m_window);
        connect(m_share, &PlanShare::consentsWanted, this, &PlanGiving::consents);
        connect(m_share, &PlanShare::papersWanted, this, &PlanGiving::showPapers);
        connect(m_share, &PlanShare::said, this, &PlanGiving::said);
    }
    raise(m_share);
}

void PlanGiving::account()
{
    if (!m_account) {
        m_account = new PlanAccount(m_desk, m_looks, m_window);
        m_account->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_account, &PlanAccount::printWanted, this, &PlanGiving::showAccount);
    }
    raise(m_account);
}

void PlanGiving::give()
{
    if (DeskDialog::raised<PlanConsentForm>(m_window, aboutOf(m_file.person())))
        return;
    auto* form = new PlanConsentForm(m_desk, m_file.person(), m_looks, m_window);
    connect(form, &PlanConsentForm::given, this, [this, form](const Consent& consent) {
        const auto proposal = m_desk->giveConsent(m_file, consent);
        carryOut(*m_desk, proposal, form, form, [this, form, proposal](const Result<Receipt>& kept) {
            if (!kept) {
                form->refuse(kept.error().summary);
                return;
            }
            Q_EMIT said(proposal->sentence + u' ' + proposal->consequence);
            form->taken();
        });
    });
    form->show();
}

void PlanGiving::withdraw(const ConsentId& consent)
{
    const auto about = u"consent "_s + consent.toString();
    if (DeskDialog::raised<PlanReason>(m_window, about))
        return;
    auto* asking = new PlanReason(*m_desk, about, tr("Consent taken back"), tr("Nothing more is given under it; what was given stays in the accounting. How was it taken back?"), tr("Take it back"), m_looks, m_window);
    connect(asking, &PlanReason::given, this, [this, asking, consent](const QString& words) {
        const auto proposal = m_desk->withdrawConsent(m_file, consent, words);
        carryOut(*m_desk, proposal, asking, asking, [this, asking, proposal](const Result<Receipt>& kept) {
            if (!kept) {
                asking->refuse(kept.error().summary);
                return;
            }
            Q_EMIT said(proposal->sentence + u' ' + proposal->consequence);
            asking->taken();
        });
    });
    asking->show();
}

void PlanGiving::refer()
{
    if (DeskDialog::raised<ReferDialog>(m_window, aboutOf(m_file.person())))
        return;
    auto* dialog = new ReferDialog(m_desk, m_file, m_picture, m_looks, m_window);
    connect(dialog, &ReferDialog::referred, this, [this](const Proposal& proposal) { Q_EMIT said(proposal.sentence + u' ' + proposal.consequence); });
    connect(m_picture, &LivePicture::applied, dialog, &ReferDialog::apply);
    dialog->bringForward();
}

void PlanGiving::showPapers()
{
    const auto* version = m_file.signedVersion();
    const auto shown = m_share->decision();
    const auto proposal = m_desk->share(m_file, shown.request);
    if (!version || !proposal || (!shown.consent && !shown.approval))
        return;
    const auto* taker = m_desk->picture().find(shown.consent ? shown.consent->takenBy : shown.approval->decidedBy);
    const auto now = m_desk->now();
    GivenSheet sheet{shown, *version, nameOf(), m_desk->actor().name, taker ? taker->name : QString(), now, m_desk->zone(), {}};
    PaperPreview::Shown paper;
    paper.title = tr("What is given to %1").arg(shown.recipientName);
    paper.first = proposal->sentence;
    paper.rest = tr("Printing it or saving it gives it. %1").arg(proposal->consequence);
    paper.goesOut = true;
    paper.lay = [sheet, book = m_book](const QPageLayout& layout, const QString& mark) {
        auto marked = sheet;
        marked.mark = mark;
        return GivenPaper::lay(layout, marked, *book);
    };
    paper.job.title = tr("safety plan version %1 given").arg(version->number);
    paper.job.record = [giving = QPointer(this), shown](const PaperJob::Recorded& then) {
        if (giving)
            giving->recordGiving(shown, then);
    };
    Q_EMIT paperWanted(paper);
}

/// What was seen is what goes: a consent may have been taken back since, or a line signed anew.
void PlanGiving::recordGiving(const ShareDecision& shown, const PaperJob::Recorded& then)
{
    const auto now = m_desk->decide(m_file, shown.request);
    if (now.goes() && (now.lines != shown.lines || now.consent != shown.consent || now.approval != shown.approval || now.notice != shown.notice)) {
        then(refuse(tr("What may go has changed since these papers were made. Close them and look again."), u"share: changed since it was shown"_s));
        return;
    }
    carryOut(*m_desk, m_desk->share(m_file, shown.request), nullptr, this, [this, request = shown.request, then](const Result<Receipt>& kept) {
        if (kept && m_share)
            m_share->given(request);
        then(kept);
    });
}

void PlanGiving::showAccount()
{
    const AccountSheet sheet{m_account->lines(), m_file.all<Consent>(), m_file.all<Approval>(), nameOf(), m_desk->now(), m_desk->zone(), {}};
    PaperPreview::Shown paper;
    paper.title = tr("Accounting of disclosures · %1", "a person").arg(nameOf());
    paper.first = tr("Accounting of disclosures.");
    paper.rest = tr("For the person, who may ask for it at any time.");
    paper.lay = [sheet](const QPageLayout& layout, const QString& mark) {
        auto marked = sheet;
        marked.mark = mark;
        return AccountPaper::lay(layout, marked);
    };
    paper.job.title = tr("accounting of disclosures");
    paper.job.record = [giving = QPointer(this), person = m_file.person()](const PaperJob::Recorded& then) {
        if (giving)
            carryOut(*giving->m_desk, giving->m_desk->print(person, tr("accounting of disclosures")), nullptr, giving, then);
    };
    Q_EMIT paperWanted(paper);
}

} // namespace dispatch

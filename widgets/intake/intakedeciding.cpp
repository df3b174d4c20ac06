// What comes of a call: a determination, a filed incident, a passing back, a draft that is dropped.

#include "intakeform.h"

#include "carryout.h"
#include "iconline.h"
#include "intakedesk.h"
#include "intakefoot.h"
#include "reasonrow.h"
#include "recommendationbar.h"
#include "threethings.h"

#include <QApplication>
#include <QScrollArea>

namespace dispatch {

using namespace Qt::StringLiterals;

void IntakeForm::determine()
{
    const auto advice = m_desk->recommend(m_draft.call);
    if (advice.outcome.isEmpty())
        askOtherwise({});
    else
        determineAs(advice.outcome, {});
}

void IntakeForm::decideOtherwise()
{
    askOtherwise({});
}

void IntakeForm::file()
{
    commit(m_desk->file(m_draft), [this] {
        Q_EMIT filed(IncidentId{m_draft.id.uuid()});
        Q_EMIT ended();
    });
}

void IntakeForm::askOtherwise(const QString& outcome, const QString& sentence)
{
    m_asking = Asking::Otherwise;
    m_reason->ask(u"override "_s + m_draft.id.toString(), u"override"_s, tr("Decide %1, with the reason").arg(m_draft.number), tr("Determine so"), outcome);
    if (!sentence.isEmpty())
        m_reason->say(sentence);
}

void IntakeForm::askPassBack()
{
    m_asking = Asking::PassBack;
    m_reason->ask(u"pass back "_s + m_draft.id.toString(), u"passBack"_s, tr("Pass %1 back. The sender stays on the line with the caller.").arg(m_draft.number), tr("Pass it back"));
}

void IntakeForm::askDiscard()
{
    if (m_draft.isBlank()) {
        discard({});
        return;
    }
    m_asking = Asking::Discard;
    m_reason->ask(u"discard "_s + m_draft.id.toString(), u"discard"_s, tr("Discard %1. What was typed is kept with the reason; F3 finds it.").arg(m_draft.number),
        tr("Discard it"));
}

void IntakeForm::reasonGiven()
{
    switch (m_asking) {
    case Asking::Otherwise:
        determineAs(m_reason->outcome(), m_reason->reason());
        break;
    case Asking::PassBack:
        commit(m_desk->passBack(m_draft, m_reason->reason()), [this] { Q_EMIT ended(); });
        break;
    case Asking::Discard:
        discard(m_reason->reason());
        break;
    case Asking::Nothing:
        break;
    }
}

void IntakeForm::determineAs(const QString& outcome, const QString& reason)
{
    const auto proposal = m_desk->fileAndDetermine(m_draft, outcome, reason);
    // What is recommended may owe a reason too: 911 always does.
    if (!proposal && m_asking != Asking::Otherwise && !outcome.isEmpty() && m_desk->codes().find(u"outcomes"_s, outcome)) {
        askOtherwise(outcome, proposal.error().summary);
        return;
    }
    commit(proposal, [this] {
        const IncidentId incident{m_draft.id.uuid()};
        Q_EMIT filed(incident);
        Q_EMIT determined(incident);
        Q_EMIT ended();
    });
}

void IntakeForm::discard(const QString& reason)
{
    if (m_busy)
        return;
    setBusy(true);
    m_keeper->stop();
    m_desk->discard(m_draft, reason).then(this, [this](const Result<>& result) {
        setBusy(false);
        if (result) {
            m_reason->done(m_reason->about());
            Q_EMIT ended();
            return;
        }
        m_keeper->resume();
        refused(result.error().summary);
    });
}

void IntakeForm::commit(const Result<Proposal>& proposal, const std::function<void()>& kept)
{
    if (m_busy)
        return;
    if (!proposal) {
        refused(proposal.error().summary);
        return;
    }
    setBusy(true);
    // A keep that comes after the filing would bring the draft back.
    m_keeper->stop();
    carryOut(*m_desk, proposal, nullptr, this, [this, kept](const Result<Receipt>& receipt) {
        setBusy(false);
        if (receipt) {
            m_reason->done(m_reason->about());
            kept();
            return;
        }
        m_keeper->resume();
        refused(receipt.error().summary);
    });
}

void IntakeForm::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_focusBefore = QApplication::focusWidget();
    for (auto* part : {static_cast<QWidget*>(m_three), static_cast<QWidget*>(m_scroll), static_cast<QWidget*>(m_recommendation),
             static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_foot)})
        part->setEnabled(!busy);
    if (!busy && m_focusBefore && isAncestorOf(m_focusBefore) && !QApplication::focusWidget())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void IntakeForm::tell(const QString& sentence)
{
    m_sentence->setIcon(u"info"_s, Looks::Text2);
    m_sentence->setWordsToken(Looks::Text2);
    m_sentence->setWords(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void IntakeForm::refused(const QString& sentence)
{
    if (m_reason->isOpen()) {
        m_reason->say(sentence);
        return;
    }
    m_sentence->setIcon(u"soon"_s, Looks::Amber);
    m_sentence->setWordsToken(Looks::Text);
    m_sentence->setWords(sentence);
    m_sentence->setAccessibleName(sentence);
    m_sentence->show();
}

} // namespace dispatch

#pragma once

#include "owedwords.h"
#include "transferdesk.h"

namespace dispatch {

class IconLine;
class KeyButton;
class LookLabel;
class ReadAloud;
class TransferOutcome;

/// A transfer that was asked: whose the person is now, the page as it was read out, the answer by whose word, and what became of it.
class StandingTransfer : public QWidget {
    Q_OBJECT
public:
    StandingTransfer(const TransferDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const TransferId& transfer);
    using QWidget::show;
    void renew();
    /// "Asked at 02:41 by Rosa Delgado."
    [[nodiscard]] QString askedWords() const;
    /// "The person is ours until 911 accepts. …"
    [[nodiscard]] QString whoseWords() const;
    /// What is owed next: who accepted, or what became of it.
    void doNext();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut(const Looks* looks);
    void showWhose(const Transfer& transfer);
    void accept();
    void decline();
    void withdraw();
    void retranslate();

    const TransferDesk* m_desk;
    TransferId m_transfer;
    IconLine* m_whose;
    LookLabel* m_asked;
    QWidget* m_buttons;
    KeyButton* m_accepted;
    KeyButton* m_declined;
    KeyButton* m_withdraw;
    OwedWords* m_words;
    TransferOutcome* m_outcome;
    LookLabel* m_pageTitle;
    ReadAloud* m_page;
    LookLabel* m_comesTitle;
    LookLabel* m_comes;
};

} // namespace dispatch

#include "owedwords.h"

#include "askrow.h"
#include "carryout.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace dispatch {

OwedWords::OwedWords(const Desk* desk, const Looks* looks, QWidget* parent) : QWidget(parent), m_desk(desk), m_row(new AskRow(looks, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_row);
    // The row clears its line before it says that it is left.
    connect(m_row->findChild<QLineEdit*>(), &QLineEdit::textEdited, this, [this](const QString& words) { m_begun.insert(m_deed.key, words); });
    connect(m_row, &AskRow::given, this, &OwedWords::give);
    connect(m_row, &AskRow::over, this, [this] { Q_EMIT asking(false); });
}

bool OwedWords::isAsking() const { return !m_row->isHidden(); }

void OwedWords::ask(const Deed& deed)
{
    m_deed = deed;
    m_row->ask(deed.question, deed.words, m_begun.value(deed.key));
    Q_EMIT asking(true);
}

void OwedWords::leave()
{
    if (isAsking())
        m_row->done();
}

void OwedWords::customEvent(QEvent* event)
{
    if (const auto* hands = HandsChange::of(event)) {
        leave();
        m_begun = m_left.exchanged(*hands, std::move(m_begun));
    }
}

void OwedWords::give(const QString& words)
{
    carryOut(*m_desk, m_deed.propose(words), m_row->deedButton(), this, [this, key = m_deed.key](const Result<Receipt>& kept) {
        if (kept)
            m_begun.remove(key);
        if (key != m_deed.key || !isAsking())
            return;
        if (kept)
            m_row->done();
        else
            m_row->refused(kept.error().summary);
    });
}

} // namespace dispatch

#include "owedwords.h"

#include "askrow.h"
#include "carryout.h"

#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

OwedWords::OwedWords(const Desk* desk, const Looks* looks, QWidget* parent) : QWidget(parent), m_desk(desk), m_row(new AskRow(*desk, u"transfer answers"_s, looks, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_row);
    connect(m_row, &AskRow::given, this, &OwedWords::give);
    connect(m_row, &AskRow::over, this, [this] { Q_EMIT asking(false); });
}

bool OwedWords::isAsking() const { return !m_row->isHidden(); }

void OwedWords::ask(const Deed& deed)
{
    m_deed = deed;
    m_row->ask(deed.key, deed.question, deed.words);
    Q_EMIT asking(true);
}

void OwedWords::leave()
{
    m_row->leave();
}

void OwedWords::give(const QString& words)
{
    carryOut(*m_desk, m_deed.propose(words), m_row->deedButton(), this, [this, key = m_deed.key](const Result<Receipt>& kept) { m_row->answered(key, kept); });
}

} // namespace dispatch

#include "callbanner.h"

#include "bandbutton.h"
#include "iconline.h"
#include "scenarioplayer.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dispatch {

CallBanner::CallBanner(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_words(new IconLine(looks, Looks::Lead, this)), m_answer(new BandButton(looks, Looks::Sel, this))
{
    setObjectName(u"callBanner"_s);
    m_words->label()->setObjectName(u"callBannerWords"_s);
    m_words->label()->setStrong(true);
    m_words->setWordsToken(Looks::OnFill);
    m_words->setIcon(u"phone"_s, Looks::OnFill);
    m_answer->setObjectName(u"callBannerAnswer"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(looks->scaled(8), looks->scaled(3), looks->scaled(8), looks->scaled(3));
    row->addWidget(m_words, 1);
    row->addWidget(m_answer);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_answer, &BandButton::clicked, this, [this] { Q_EMIT answerAsked(m_caller); });
    connect(looks, &Looks::changed, this, qOverload<>(&CallBanner::update));
}

bool CallBanner::show(const ScenarioPlayer* player)
{
    const auto ringing = player ? player->ringing() : QStringList{};
    m_caller = ringing.value(0);
    if (ringing.isEmpty())
        return false;
    const auto& script = player->caller(m_caller)->script();
    const auto source = player->setting().codes->words(u"sources"_s, script.source);
    const auto number = script.number.isEmpty() ? tr("number withheld") : script.number;
    auto words = script.transferFrom.isEmpty() ? tr("A call rings: %1, %2").arg(source, number) : tr("A transfer rings: %1 (%2), %3").arg(source, script.transferFrom, number);
    if (ringing.size() > 1)
        words += u" · "_s + tr("%n more wait", nullptr, static_cast<int>(ringing.size()) - 1);
    m_words->setWords(words);
    m_answer->setDeed(tr("Answer"), tr("Shift+F2"));
    setAccessibleName(words);
    return true;
}

void CallBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::Sel));
}

} // namespace dispatch

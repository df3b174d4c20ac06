#include "debriefwhy.h"

#include "hands.h"
#include "looklabel.h"
#include "typedline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

DebriefWhy::DebriefWhy(const Looks* looks, QTimeZone zone, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_zone(std::move(zone)), m_title(new LookLabel(looks, Looks::Lead, true)), m_quotes(new LookLabel(looks)), m_reason(new LookLabel(looks)),
      m_rule(new LookLabel(looks, Looks::Body, false, Looks::Text2)), m_comments(new LookLabel(looks)), m_line(new TypedLine), m_keep(new QPushButton)
{
    setObjectName(u"debriefWhy"_s);
    m_title->setObjectName(u"debriefWhyTitle"_s);
    m_quotes->setObjectName(u"debriefQuotes"_s);
    m_quotes->setAutoFillBackground(true);
    m_reason->setObjectName(u"debriefReason"_s);
    m_rule->setObjectName(u"debriefRule"_s);
    m_comments->setObjectName(u"debriefComments"_s);
    m_line->setObjectName(u"debriefComment"_s);
    m_keep->setObjectName(u"debriefKeepComment"_s);
    m_keep->setAutoDefault(false);

    auto* told = new QWidget;
    auto* column = new QVBoxLayout(told);
    for (auto* each : {m_title, m_quotes, m_reason, m_rule, m_comments})
        column->addWidget(each);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"debriefWhyScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(told);
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_keep);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(row);
    const auto measure = [this, column, row] {
        const int gap = m_looks->scaled(8);
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(gap);
        row->setContentsMargins(gap, m_looks->scaled(4), gap, gap);
        auto colours = m_quotes->palette();
        colours.setColor(QPalette::Window, m_looks->color(m_shown.point && m_shown.point->group == JudgedPoint::Group::Again ? Looks::RedBg : Looks::OkBg));
        m_quotes->setPalette(colours);
        m_quotes->setMargin(m_looks->scaled(6));
    };
    m_measure = measure;
    connect(looks, &Looks::changed, this, measure);
    connect(m_keep, &QPushButton::clicked, this, &DebriefWhy::keep);
    connect(m_line, &QLineEdit::returnPressed, this, &DebriefWhy::keep);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& words) { m_keep->setEnabled(!words.trimmed().isEmpty()); });
    m_keep->setEnabled(false);
    renew();
}

void DebriefWhy::show(const Shown& shown)
{
    const auto before = point();
    m_shown = shown;
    renew();
    if (point() == before)
        return;
    m_begun.insert(before, m_line->text());
    m_line->setText(m_begun.value(point()));
}

void DebriefWhy::write() { m_line->setFocus(Qt::ShortcutFocusReason); }

void DebriefWhy::keep()
{
    const auto words = m_line->text().trimmed();
    if (words.isEmpty())
        return;
    m_line->clear();
    Q_EMIT written(point(), words);
}

void DebriefWhy::renew()
{
    const auto& point = m_shown.point;
    m_title->setText(point ? point->title : tr("The run as a whole"));
    QStringList quotes;
    if (point)
        for (const auto& each : point->quotes)
            quotes.append(tr("%1, %2", "time, what was said or done").arg(toDateTime(m_shown.begins + each.at, m_zone).toString(u"HH:mm:ss"_s), each.words));
    m_quotes->setText(quotes.join(u'\n'));
    m_quotes->setVisible(!quotes.isEmpty());
    m_reason->setText(point ? point->reason : tr("Choose a judged point to see why it came out as it did."));
    m_rule->setText(point ? tr("Rule: %1 of scenario %2\nCounts: %3\nProtocol: %4", "name of the rule, name of the scenario, points, step")
                                .arg(point->judged.point, m_shown.scenario, point->rule, Debrief::stepWords(point->step))
                          : QString{});
    m_rule->setVisible(point.has_value());
    QStringList comments;
    for (const auto& each : m_shown.comments)
        if (each.point == this->point())
            comments.append(tr("%1: %2", "who, what she wrote").arg(each.by, each.words));
    m_comments->setText(comments.join(u'\n'));
    m_comments->setVisible(!comments.isEmpty());
    setAccessibleName(point ? tr("Why: %1").arg(point->title) : tr("Why"));
    m_line->setPlaceholderText(point ? tr("A comment on this point") : tr("A comment on the run"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_keep->setText(tr("Keep the comment"));
    m_measure();
}

void DebriefWhy::customEvent(QEvent* event)
{
    const auto* hands = HandsChange::of(event);
    if (!hands)
        return;
    m_begun.insert(point(), m_line->text());
    m_aside.insert(hands->from, std::exchange(m_begun, m_aside.value(hands->to)));
    m_line->setText(m_begun.value(point()));
}

void DebriefWhy::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        renew();
}

} // namespace dispatch

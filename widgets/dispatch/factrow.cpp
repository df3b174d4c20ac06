#include "factrow.h"

#include <QEvent>
#include <QGridLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

FactRow::FactRow(const FactSpec& spec, const IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_desk(desk), m_looks(looks), m_label(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)),
      m_value(new LookLabel(looks, Looks::Body, false, Looks::Text, this)), m_complaint(new Complaint(looks, this))
{
    m_value->setObjectName(u"factShown_"_s + QString::fromLatin1(spec.name));
    m_value->setItalic(spec.kind == FactSpec::Kind::CallersWords);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_complaint, 1, 1);
    grid->setColumnStretch(1, 1);
    const auto measure = [this, grid] {
        grid->setContentsMargins({});
        grid->setHorizontalSpacing(m_looks->scaled(10));
        grid->setVerticalSpacing(m_looks->scaled(2));
        m_label->setFixedWidth(m_looks->scaled(150));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    retranslate();
}

void FactRow::show(const CallIntake& call)
{
    m_shown = call;
    const auto words = m_spec.shown(call, m_desk->codes());
    m_value->setText(isolated(words));
    m_value->setToken(words == u"–" ? Looks::Text2 : Looks::Text);
    m_value->setAccessibleName(u"%1: %2"_s.arg(m_spec.words(), words));
}

void FactRow::edit(const CallIntake& call)
{
    if (m_spec.kind == FactSpec::Kind::CallersWords)
        return;
    if (!m_editor.widget) {
        m_editor = makeFactEditor(m_spec, m_desk, m_looks, this, [this](const QString& sentence) { m_complaint->say(sentence); });
        m_editor.widget->setObjectName(u"fact_"_s + QString::fromLatin1(m_spec.name));
        qobject_cast<QGridLayout*>(layout())->addWidget(m_editor.widget, 0, 1);
    }
    m_editor.widget->setAccessibleName(m_spec.words());
    m_start = call;
    m_editor.set(call);
    m_value->hide();
    m_editor.widget->show();
}

void FactRow::resume(const CallIntake& start, const CallIntake& standing)
{
    edit(start);
    if (m_editor.widget)
        m_editor.set(standing);
}

void FactRow::closeField()
{
    m_complaint->clear();
    if (m_editor.widget)
        m_editor.widget->hide();
    m_value->show();
}

bool FactRow::enter(CallIntake& call)
{
    if (!m_editor.widget || m_editor.widget->isHidden())
        return true;
    auto entered = m_start;
    const auto complaint = m_editor.apply(entered);
    if (!complaint.isEmpty())
        m_complaint->say(complaint);
    // A field nobody touched takes nothing back that somebody else changed meanwhile.
    if (complaint.isEmpty() && entered != m_start)
        m_editor.apply(call);
    return complaint.isEmpty();
}

void FactRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_shown);
    }
}

void FactRow::retranslate()
{
    m_label->setText(m_spec.words());
    if (m_editor.widget)
        m_editor.widget->setAccessibleName(m_spec.words());
}

} // namespace dispatch

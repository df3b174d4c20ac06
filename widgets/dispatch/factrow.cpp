#include "factrow.h"

#include "codechoices.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

template <typename... Each>
struct Kinds : Each... {
    using Each::operator()...;
};

/// Taken out is something else than not touched.
QJsonValue written(const QString& text) { return text.isEmpty() ? QJsonValue(QJsonArray{QString()}) : QJsonValue(text); }

} // namespace

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
        m_editor.widget->setObjectName(u"fact_"_s + name());
        follow();
        qobject_cast<QGridLayout*>(layout())->addWidget(m_editor.widget, 0, 1);
    }
    m_editor.widget->setAccessibleName(m_spec.words());
    m_start = call;
    m_editor.set(call);
    m_value->hide();
    m_editor.widget->show();
}

void FactRow::follow()
{
    if (auto* line = qobject_cast<QLineEdit*>(m_editor.widget))
        connect(line, &QLineEdit::textChanged, this, &FactRow::edited);
    else if (auto* note = qobject_cast<QPlainTextEdit*>(m_editor.widget))
        connect(note, &QPlainTextEdit::textChanged, this, &FactRow::edited);
    else if (auto* box = qobject_cast<QComboBox*>(m_editor.widget))
        connect(box, &QComboBox::currentIndexChanged, this, &FactRow::edited);
    else if (auto* choices = qobject_cast<CodeChoices*>(m_editor.widget))
        connect(choices, &CodeChoices::chosenChanged, this, &FactRow::edited);
    else if (auto* flag = qobject_cast<QAbstractButton*>(m_editor.widget))
        connect(flag, &QAbstractButton::toggled, this, &FactRow::edited);
}

void FactRow::resume(const CallIntake& call, const QJsonValue& standing)
{
    edit(call);
    if (!m_editor.widget || standing.isUndefined())
        return;
    auto left = call;
    std::visit(Kinds{[&](QString CallIntake::* text) { left.*text = standing.isString() ? standing.toString() : standing.toArray().first().toString(); },
                   [&](bool CallIntake::* flag) { left.*flag = standing.toBool(); },
                   [&](QStringList CallIntake::* codes) { left.*codes = standing.toVariant().toStringList(); },
                   [&](Danger CallIntake::* danger) { left.*danger = fromWord<Danger>(standing.toArray().first().toString()).value_or(left.*danger); }},
        m_spec.member);
    m_editor.set(left);
}

QJsonValue FactRow::standing() const
{
    if (!m_editor.widget || m_editor.widget->isHidden())
        return {};
    // An address that the map does not know, or not yet, is words all the same.
    if (const auto* line = qobject_cast<QLineEdit*>(m_editor.widget)) {
        const auto opened = m_start.*std::get<QString CallIntake::*>(m_spec.member);
        return line->text() == opened ? QJsonValue() : written(line->text());
    }
    auto entered = m_start;
    m_editor.apply(entered);
    if (entered == m_start)
        return {};
    return std::visit(Kinds{[&](QString CallIntake::* text) { return m_spec.kind == FactSpec::Kind::Code ? QJsonValue(QJsonArray{entered.*text}) : written(entered.*text); },
                          [&](bool CallIntake::* flag) { return QJsonValue(entered.*flag); },
                          [&](QStringList CallIntake::* codes) { return (entered.*codes).isEmpty() ? written({}) : QJsonValue(QJsonArray::fromStringList(entered.*codes)); },
                          [&](Danger CallIntake::* danger) { return QJsonValue(QJsonArray{word(entered.*danger).toString()}); }},
        m_spec.member);
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

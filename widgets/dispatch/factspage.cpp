#include "factspage.h"

#include "carryout.h"
#include "keybutton.h"
#include "wraplayout.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

FactsPage::FactsPage(IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_scroll(new QScrollArea(this)), m_complaint(new Complaint(looks, this)),
      m_edit(new KeyButton(looks, this)), m_save(new KeyButton(looks, this)), m_leave(new KeyButton(looks, this)),
      m_typing(new TypingKeeper(*desk, u"facts"_s, this, [this] { return begun(); }, [this](const HalfTyped& begun) { resume(begun); }))
{
    m_edit->setObjectName(u"factsEdit"_s);
    m_save->setObjectName(u"factsSave"_s);
    m_leave->setObjectName(u"factsLeave"_s);
    m_save->setPrimary(true);
    auto* inner = new QWidget;
    auto* facts = new QVBoxLayout(inner);
    for (const auto& group : factGroups()) {
        auto* title = new LookLabel(looks, Looks::Lead, true, Looks::Text, inner);
        facts->addWidget(title);
        m_titles.append({title, &group});
        for (const auto& spec : group.facts) {
            auto* row = new FactRow(spec, desk, looks, inner);
            facts->addWidget(row);
            connect(row, &FactRow::edited, m_typing, &TypingKeeper::typed);
            m_rows.append(row);
        }
    }
    facts->addStretch(1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* buttons = new WrapLayout;
    buttons->addWidget(m_edit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_leave);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_complaint);
    column->addLayout(buttons);
    const auto measure = [=, this] {
        const int gap = looks->scaled(8);
        column->setContentsMargins(0, 0, 0, gap);
        column->setSpacing(looks->scaled(6));
        facts->setContentsMargins(looks->scaled(12), gap, looks->scaled(12), gap);
        facts->setSpacing(looks->scaled(5));
        buttons->setContentsMargins(gap, 0, gap, 0);
        buttons->setSpacing(looks->scaled(6));
        m_complaint->setContentsMargins(gap, 0, gap, 0);
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_edit, &QPushButton::clicked, this, &FactsPage::edit);
    connect(m_save, &QPushButton::clicked, this, &FactsPage::save);
    connect(m_leave, &QPushButton::clicked, this, &FactsPage::leave);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    setFocusProxy(m_scroll);
    setEditing(false);
    retranslate();
}

void FactsPage::show(const IncidentFile& file)
{
    const auto* incident = file.incident(m_desk->picture());
    m_shown = incident ? std::optional(*incident) : std::nullopt;
    m_typing->show(m_shown ? aboutOf(m_shown->id) : QString());
    if (!m_shown)
        return;
    for (auto* row : std::as_const(m_rows))
        row->show(m_shown->call);
    m_edit->setEnabled(m_shown->status == IncidentStatus::Open);
}

HalfTyped FactsPage::begun() const
{
    HalfTyped begun;
    for (const auto* row : m_rows)
        begun.insert(row->name(), row->standing());
    return begun;
}

void FactsPage::resume(const HalfTyped& begun)
{
    setEditing(m_shown && !begun.isEmpty());
    if (m_editing)
        for (auto* row : std::as_const(m_rows))
            row->resume(m_shown->call, begun.value(row->name()));
}

void FactsPage::edit()
{
    if (m_editing || !m_shown || m_shown->status != IncidentStatus::Open)
        return;
    setEditing(true);
    for (auto* row : std::as_const(m_rows))
        row->edit(m_shown->call);
    for (auto* row : std::as_const(m_rows))
        if (row->field()) {
            row->field()->setFocus(Qt::OtherFocusReason);
            break;
        }
}

void FactsPage::save()
{
    if (!m_editing || m_inFlight)
        return;
    auto call = m_shown->call;
    for (auto* row : std::as_const(m_rows))
        if (!row->enter(call)) {
            m_scroll->ensureWidgetVisible(row);
            row->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    if (call == m_shown->call) {
        leave();
        return;
    }
    m_inFlight = true;
    carryOut(*m_desk, m_desk->amend(m_shown->id, call), m_save, this, [this, incident = m_shown->id](const Result<Receipt>& kept) {
        m_inFlight = false;
        if (kept)
            m_typing->done(aboutOf(incident));
        if (!m_shown || incident != m_shown->id)
            return;
        if (kept)
            leave();
        else
            m_complaint->say(kept.error().summary);
    });
}

void FactsPage::leave()
{
    m_typing->done(m_typing->about());
    setEditing(false);
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void FactsPage::setEditing(bool editing)
{
    m_editing = editing;
    m_complaint->clear();
    m_edit->setVisible(!editing);
    m_save->setVisible(editing);
    m_leave->setVisible(editing);
    if (!editing)
        for (auto* row : std::as_const(m_rows))
            row->closeField();
}

void FactsPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier)
        edit();
    else if (m_editing && enter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (m_editing && event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void FactsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FactsPage::retranslate()
{
    for (const auto& [title, group] : std::as_const(m_titles))
        title->setText(group->words());
    m_edit->setDeed(tr("Amend the facts"), tr("Ctrl+E"));
    m_save->setDeed(tr("Save the changes"), tr("Ctrl+Enter"));
    m_leave->setDeed(tr("Leave as it was"), tr("Esc"));
    m_scroll->setAccessibleName(tr("Facts of the call"));
}

} // namespace dispatch

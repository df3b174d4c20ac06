#include "commandbar.h"

#include "hands.h"
#include "looks.h"
#include "typingkeeper.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// A longer line is no command; the desk would refuse it word by word.
constexpr int longestLine = 2'000;

} // namespace

CommandBar::CommandBar(const Desk& desk, const CommandLine* commands, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_commands(commands), m_looks(looks), m_line(new QLineEdit(this)), m_echo(new QLabel(this)), m_keys(new QLabel(this)),
      m_typing(new TypingKeeper(desk, u"command"_s, this, [this] { return HalfTyped{{"words"_L1, m_line->text()}}; }, [this](const HalfTyped& begun) { enter(begun); }))
{
    setObjectName(u"commandBar"_s);
    m_line->setObjectName(u"commandLine"_s);
    m_line->setMaxLength(longestLine);
    m_line->installEventFilter(this);
    m_echo->setObjectName(u"commandEcho"_s);
    m_echo->setTextFormat(Qt::RichText);
    m_echo->setWordWrap(true);
    m_keys->setObjectName(u"commandKeys"_s);
    m_keys->setWordWrap(true);
    for (auto* label : {m_echo, m_keys})
        label->setMinimumWidth(1);

    auto* echo = new QVBoxLayout;
    echo->setSpacing(0);
    echo->addStretch(1);
    echo->addWidget(m_echo);
    echo->addWidget(m_keys);
    echo->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 8, 4);
    row->addWidget(m_line, 2);
    row->addLayout(echo, 7);

    connect(m_line, &QLineEdit::textEdited, this, [this] { read(); });
    connect(m_line, &QLineEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, this, [this](const QString& sentence) { say(sentence); });
    connect(m_line, &QLineEdit::returnPressed, this, &CommandBar::accept);
    connect(looks, &Looks::changed, this, &CommandBar::renew);
    renew();
    retranslate();
    m_typing->show(u"words"_s);
}

void CommandBar::toggle()
{
    if (m_line->hasFocus()) {
        leave();
        return;
    }
    m_cameFrom = QApplication::focusWidget();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    read();
}

void CommandBar::type(const QString& words)
{
    if (!m_line->hasFocus())
        m_cameFrom = QApplication::focusWidget();
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->setText(words);
    read();
}

void CommandBar::setSelected(const IncidentId& incident)
{
    m_selected = incident;
    if (!m_line->text().isEmpty())
        read();
}

void CommandBar::say(const QString& sentence, const QString& rest)
{
    m_accepted = false;
    show(sentence, rest, {});
}

void CommandBar::done()
{
    if (!m_accepted)
        return;
    m_accepted = false;
    m_reading = {};
    m_line->clear();
    if (m_line->hasFocus())
        leave();
}

void CommandBar::tick()
{
    if (m_line->hasFocus() && !m_line->text().isEmpty() && !m_accepted)
        read();
}

bool CommandBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (event->type() == QEvent::ShortcutOverride && (key == Qt::Key_Escape || key == Qt::Key_Tab)) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key == Qt::Key_Escape) {
            m_line->clear();
            read();
            leave();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key == Qt::Key_Tab && !m_line->text().isEmpty()) {
            if (!m_reading.completion.isEmpty()) {
                m_line->setText(m_reading.completion);
                read();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandBar::read()
{
    m_accepted = false;
    m_reading = m_line->text().trimmed().isEmpty() ? Reading{} : m_commands->read(m_line->text(), m_selected);
    const auto* proposal = std::get_if<Proposal>(&m_reading.act);
    Q_EMIT targetsChanged(proposal ? proposal->incidents : QList<IncidentId>{}, proposal ? proposal->teams : QList<TeamId>{});
    if (m_line->text().trimmed().isEmpty())
        retranslate();
    else
        show(m_reading.sentence, m_reading.rest, m_reading.keys);
}

void CommandBar::accept()
{
    if (m_accepted)
        return;
    // Read once more: what Enter does must be what the world allows now, not what it allowed when the last letter was typed.
    read();
    if (const auto* proposal = std::get_if<Proposal>(&m_reading.act)) {
        m_accepted = true;
        Q_EMIT proposalAccepted(*proposal);
    } else if (const auto* pane = std::get_if<OpenPane>(&m_reading.act)) {
        const auto wanted = *pane;
        m_line->clear();
        read();
        Q_EMIT openRequested(wanted);
    }
}

/// What stands there from before is read when somebody comes to the line: until then it outlines nothing.
void CommandBar::enter(const HalfTyped& begun)
{
    m_line->setText(begun.value("words"_L1).toString());
    if (m_line->hasFocus() || m_line->text().isEmpty()) {
        read();
        return;
    }
    m_accepted = false;
    m_reading = {};
    Q_EMIT targetsChanged({}, {});
    show({}, tr("Found as you left it."), {});
}

void CommandBar::customEvent(QEvent* event)
{
    if (HandsChange::of(event))
        m_cameFrom = nullptr;
}

void CommandBar::leave()
{
    // Any other reason would make a field select all its words, and the next letter would replace them.
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else
        m_line->clearFocus();
}

void CommandBar::show(const QString& sentence, const QString& rest, const QString& keys)
{
    const auto was = m_echo->accessibleName();
    m_echo->setText(u"<b>%1</b> %2"_s.arg(sentence.toHtmlEscaped(), rest.toHtmlEscaped()));
    m_echo->setAccessibleName(u"%1 %2"_s.arg(sentence, rest).trimmed());
    m_keys->setText(keys);
    if (was != m_echo->accessibleName() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(m_echo, m_echo->accessibleName());
        QAccessible::updateAccessibility(&event);
    }
}

void CommandBar::renew()
{
    m_line->setFont(m_looks->font(Looks::Lead));
    m_line->setFixedHeight(m_looks->scaled(34));
    m_echo->setFont(m_looks->font(Looks::Body));
    m_keys->setFont(m_looks->font(Looks::Small));
    auto muted = m_looks->palette();
    muted.setColor(QPalette::WindowText, m_looks->color(Looks::Text2));
    m_keys->setPalette(muted);
    setFixedHeight(m_looks->scaled(50));
}

void CommandBar::retranslate()
{
    m_line->setAccessibleName(tr("Command"));
    m_line->setPlaceholderText(tr("Command: send, note, find …"));
    m_line->setToolTip(tr("Ctrl+Space comes here and goes back without losing your place."));
    if (m_line->text().trimmed().isEmpty())
        show({}, tr("Ctrl+Space comes here and goes back without losing your place."), tr("F2 new call · F4 send · N note on a row · Ctrl+J what is due next · F1 keys and commands"));
}

} // namespace dispatch

#include "screenrow.h"

#include "choicerow.h"
#include "flexlayout.h"
#include "looklabel.h"
#include "typedline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QSignalBlocker>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

    constexpr int noteLength = 120;

    QList<ChoiceRow::Choice> answerChoices(const ScreenItem& item)
    {
        QList<ChoiceRow::Choice> made;
        for (const auto& answer : item.answers)
            made.append({answer.id, "screen_%1_%2"_L1.arg(item.id, answer.id)});
        return made;
    }

    QString inLanguage(const QHash<QString, QString>& text, const QString& language)
    {
        return text.value(language, text.value(u"en"_s));
    }

    /// The first letter of one of the words that no answer before it has taken: Yes Y, No N, Unclear U, "Yes, long ago" L.
    QString freeLetter(const QString& words, QString& taken)
    {
        bool starts = true;
        for (const auto c : words) {
            if (starts && c.isLetter() && !taken.contains(c, Qt::CaseInsensitive)) {
                taken += c;
                return c;
            }
            starts = !c.isLetterOrNumber();
        }
        return {};
    }

} // namespace

ScreenRow::ScreenRow(const ScreenItem& item, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_item(item), m_looks(looks), m_number(new LookLabel(looks, Looks::Body, false, Looks::Text2)),
      m_label(new LookLabel(looks)), m_askedIcon(new QLabel), m_choice(new ChoiceRow(answerChoices(item), looks)),
      m_note(new LookLabel(looks, Looks::Small, false, Looks::Text2)), m_words(new TypedLine(nullptr, noteLength))
{
    setObjectName("screenRow_%1"_L1.arg(item.id));
    m_words->setObjectName("screenWords_%1"_L1.arg(item.id));
    auto* head = new QWidget(this);
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins({});
    headRow->addWidget(m_number);
    headRow->addWidget(m_label, 1);
    headRow->addWidget(m_askedIcon);
    auto* tail = new QWidget(this);
    auto* tailRow = new QHBoxLayout(tail);
    tailRow->setContentsMargins({});
    tailRow->addWidget(m_note, 1);
    tailRow->addWidget(m_words, 1);
    auto* row = new FlexLayout(looks, this);
    row->setGaps(6, 2);
    row->setCentred();
    row->add(head, 165, 3);
    row->add(m_choice, 0, 0);
    row->add(tail, 84, 2);
    m_askedIcon->hide();

    for (const auto& answer : item.answers)
        m_choice->button(answer.id)->installEventFilter(this);
    connect(m_choice, &ChoiceRow::chosen, this, &ScreenRow::edited);
    connect(m_choice, &ChoiceRow::left, this, &ScreenRow::left);
    connect(m_words, &TypedLine::textChanged, this, &ScreenRow::edited);
    connect(m_words, &TypedLine::complained, m_words, &QWidget::setToolTip);
    connect(looks, &Looks::changed, this, &ScreenRow::renew);
    renew();
}

QString ScreenRow::answer() const
{
    return m_choice->value();
}

QString ScreenRow::words() const
{
    return m_words->text();
}

void ScreenRow::setAnswer(const QString& answer, const QString& words)
{
    const QSignalBlocker quiet(this);
    m_choice->setValue(answer);
    m_words->setText(words);
    showStanding();
}

void ScreenRow::setStanding(Standing standing, const QString& why)
{
    m_standing = standing;
    m_why = why;
    showStanding();
}

void ScreenRow::setAskedBy(const QString& by)
{
    m_askedBy = by;
    showStanding();
}

void ScreenRow::speak(const QString& language)
{
    m_name = tr("Item %1: %2").arg(m_item.id, inLanguage(m_item.label, language));
    m_number->setText(m_item.id);
    m_label->setText(inLanguage(m_item.label, language));
    setAccessibleName(m_name);
    QString taken;
    for (const auto& answer : m_item.answers) {
        const auto words = inLanguage(answer.label, language);
        const auto letter = freeLetter(words, taken);
        m_choice->setWords(answer.id, words, letter);
        auto* button = m_choice->button(answer.id);
        button->setAccessibleName(tr("%1: %2").arg(m_name, words));
        button->setToolTip(letter.isEmpty()
                ? QString()
                : tr("%1 answers this while the row has the focus, Delete takes an answer out").arg(letter.toUpper()));
    }
    m_words->setAccessibleName(tr("%1, in a few words").arg(m_name));
    m_words->setPlaceholderText(tr("a few words"));
    showStanding();
}

void ScreenRow::takeFocus()
{
    m_choice->takeFocus(Qt::TabFocusReason);
}

bool ScreenRow::takesFocus() const
{
    return m_standing != Standing::NotAsked;
}

void ScreenRow::paintEvent(QPaintEvent*)
{
    const bool focus = m_choice->ownsFocus() || m_words->hasFocus();
    if (!focus && m_standing != Standing::Next)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(focus ? Looks::SelRow : Looks::AmberBg));
    const int bar = 3;
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? QRect(width() - bar, 0, bar, height()) : QRect(0, 0, bar, height()),
        m_looks->color(focus ? Looks::Accent : Looks::Amber));
}

bool ScreenRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void ScreenRow::renew()
{
    layout()->setContentsMargins(m_looks->scaled(6), m_looks->scaled(1), m_looks->scaled(4), m_looks->scaled(1));
    m_number->setFixedWidth(m_looks->scaled(14));
    m_askedIcon->setPixmap(m_looks->pixmap(u"check"_s, Looks::Ok, devicePixelRatioF(), 12));
    showStanding();
}

void ScreenRow::showStanding()
{
    const bool skipped = m_standing == Standing::NotAsked;
    const bool asked = !m_askedBy.isEmpty();
    m_choice->setEnabled(!skipped);
    m_label->setToken(skipped ? Looks::Text3 : Looks::Text);
    auto font = m_looks->font(Looks::Body);
    font.setStrikeOut(asked);
    m_label->setFont(font);
    m_askedIcon->setVisible(asked);
    m_label->setToolTip(asked ? tr("Asked by %1, do not ask again").arg(m_askedBy) : QString());

    const bool answered = !m_choice->value().isEmpty();
    m_words->setVisible((answered && m_standing != Standing::Leftover) || !m_words->text().isEmpty());
    switch (m_standing) {
    case Standing::Next:
        m_note->setText(asked ? tr("asked already") : tr("ask now"));
        m_note->setToken(asked ? Looks::Text2 : Looks::Amber);
        break;
    case Standing::NotAsked:
        m_note->setText(m_why);
        m_note->setToken(Looks::Text3);
        break;
    case Standing::Leftover:
        m_note->setText(tr("no longer asked; Delete takes it out"));
        m_note->setToken(Looks::Amber);
        break;
    case Standing::ToAsk:
        m_note->setText(asked && !answered ? tr("asked already") : QString());
        m_note->setToken(Looks::Text2);
        break;
    }
    m_note->setVisible(!m_note->text().isEmpty());
    setAccessibleDescription(m_note->text());
    update();
}

} // namespace dispatch

#include "labelledfield.h"

#include "iconline.h"
#include "typedline.h"
#include "typednote.h"

#include <QGridLayout>
#include <QPainter>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

    QString withoutMark(QString label) { return label.remove(u'&'); }

    QString underlined(const QString& label)
    {
        const auto at = label.indexOf(u'&');
        if (at < 0 || at + 1 >= label.size())
            return label.toHtmlEscaped();
        return label.first(at).toHtmlEscaped() + "<u>"_L1 + label.sliced(at + 1, 1).toHtmlEscaped() + "</u>"_L1 +
            label.sliced(at + 2).toHtmlEscaped();
    }

    QPixmap ring(const Looks& looks, qreal dpr)
    {
        const int side = looks.scaled(10);
        QPixmap pixmap(QSize(side, side) * dpr);
        pixmap.setDevicePixelRatio(dpr);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(looks.color(Looks::Amber), 1.5 * side / 10));
        painter.drawEllipse(QRectF(0, 0, side, side).adjusted(1.5, 1.5, -1.5, -1.5));
        return pixmap;
    }

} // namespace

LabelledField::LabelledField(QWidget* editor, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_looks(looks), m_grid(new QGridLayout(this)), m_head(new QWidget(this)),
      m_label(new LookLabel(looks, Looks::Small, false, Looks::Text2, m_head)), m_mark(new QLabel(m_head)), m_askedIcon(new QLabel(m_head)),
      m_askedWords(new LookLabel(looks, Looks::Small, false, Looks::Text2, m_head)), m_sentence(new IconLine(looks, Looks::Small, this))
{
    m_editor->setParent(this);
    m_grid->setContentsMargins({});
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_label->setWordWrap(false);
    m_label->setMinimumWidth(1);
    m_askedWords->setWordWrap(false);
    m_askedWords->setMinimumWidth(1);
    m_askedIcon->setVisible(false);
    m_askedWords->setVisible(false);
    m_mark->setVisible(false);
    m_sentence->setVisible(false);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(4);
    head->addWidget(m_label);
    head->addWidget(m_mark);
    head->addWidget(m_askedIcon);
    head->addWidget(m_askedWords);
    head->addStretch();
    if (const auto* line = qobject_cast<TypedLine*>(editor))
        connect(line, &TypedLine::complained, this, [this](const QString& sentence) { m_complaint = sentence; showSentence(); });
    if (const auto* note = qobject_cast<TypedNote*>(editor))
        connect(note, &TypedNote::complained, this, [this](const QString& sentence) { m_complaint = sentence; showSentence(); });
    connect(looks, &Looks::changed, this, &LabelledField::renew);
    arrange();
    renew();
}

void LabelledField::setLabel(const QString& label, const QString& brief)
{
    m_full = label;
    m_brief = brief.isEmpty() ? label : brief;
    if (!m_full.trimmed().isEmpty())
        m_editor->setAccessibleName(withoutMark(m_full));
    relabel();
}

void LabelledField::setLead(bool lead)
{
    m_lead = lead;
    renew();
}

void LabelledField::setTight(bool tight)
{
    if (m_tight == tight)
        return;
    m_tight = tight;
    arrange();
    renew();
}

void LabelledField::setLabelShown(bool shown)
{
    m_labelShown = shown;
    m_head->setVisible(shown);
}

void LabelledField::setNotesShown(bool shown)
{
    m_notesShown = shown;
    m_editor->setToolTip({});
    showSentence();
}

void LabelledField::setWanted(bool wanted)
{
    m_wanted = wanted;
    m_mark->setVisible(wanted);
    m_editor->setAccessibleDescription(wanted ? tr("still to be asked") : QString());
}

void LabelledField::setAskedBy(const QString& by)
{
    m_askedBy = by;
    const bool asked = !by.isEmpty();
    m_askedIcon->setVisible(asked);
    m_askedWords->setText(asked ? tr("asked by %1").arg(by) : QString());
    auto font = m_looks->font(Looks::Small);
    font.setStrikeOut(asked);
    m_label->setFont(font);
    if (asked)
        m_editor->setAccessibleDescription(tr("asked by %1, do not ask again").arg(by));
    else
        setWanted(m_wanted);
    relabel();
}

void LabelledField::say(const QString& sentence, Tone tone)
{
    m_said = sentence;
    m_tone = tone;
    showSentence();
}

QString LabelledField::sentence() const
{
    return m_complaint.isEmpty() ? m_said : m_complaint;
}

void LabelledField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relabel();
}

void LabelledField::arrange()
{
    for (auto* widget : {m_head, m_editor, static_cast<QWidget*>(m_sentence)})
        m_grid->removeWidget(widget);
    if (m_tight) {
        m_grid->addWidget(m_head, 0, 0);
        m_grid->addWidget(m_editor, 0, 1);
        m_grid->addWidget(m_sentence, 1, 0, 1, 2);
    } else {
        m_grid->addWidget(m_head, 0, 0, 1, 2);
        m_grid->addWidget(m_editor, 1, 0, 1, 2);
        m_grid->addWidget(m_sentence, 2, 0, 1, 2);
    }
    m_grid->setColumnStretch(0, 0);
    m_grid->setColumnStretch(1, 1);
    relabel();
}

void LabelledField::renew()
{
    m_grid->setHorizontalSpacing(m_looks->scaled(8));
    m_grid->setVerticalSpacing(m_looks->scaled(2));
    m_mark->setPixmap(ring(*m_looks, devicePixelRatioF()));
    m_askedIcon->setPixmap(m_looks->pixmap(u"check"_s, Looks::Ok, devicePixelRatioF(), 12));
    if (m_lead) {
        m_editor->setFont(m_looks->font(m_tight ? Looks::Body : Looks::Lead));
        m_editor->setMinimumHeight(m_looks->scaled(m_tight ? 26 : 34));
    }
    setAskedBy(m_askedBy);
    showSentence();
    relabel();
}

void LabelledField::relabel()
{
    const QFontMetrics metrics(m_looks->font(Looks::Small));
    const int room = m_tight ? width() / 3 : width() - (m_wanted ? m_looks->scaled(14) : 0);
    const bool fits = metrics.horizontalAdvance(withoutMark(m_full)) <= room;
    const auto html = underlined(m_tight || !fits ? m_brief : m_full);
    if (m_label->text() != html)
        m_label->setText(html);
    m_label->setMinimumWidth(m_tight ? metrics.horizontalAdvance(withoutMark(m_brief)) : 1);
    // The tick alone says that it was asked where the words don't fit beside the label.
    const int needed = metrics.horizontalAdvance(withoutMark(m_full) + m_askedWords->text()) + m_looks->scaled(26);
    m_askedWords->setVisible(!m_askedBy.isEmpty() && needed <= width());
    m_askedIcon->setToolTip(m_askedWords->text());
}

void LabelledField::showSentence()
{
    const auto words = sentence();
    const auto tone = m_complaint.isEmpty() ? m_tone : Tone::Caution;
    switch (tone) {
    case Tone::Note:
        m_sentence->setIcon(u"info"_s, Looks::Text2);
        m_sentence->setWordsToken(Looks::Text2);
        break;
    case Tone::Kept:
        m_sentence->setIcon(u"met"_s, Looks::Ok);
        m_sentence->setWordsToken(Looks::Text2);
        break;
    case Tone::Caution:
        m_sentence->setIcon(u"soon"_s, Looks::Amber);
        m_sentence->setWordsToken(Looks::Amber);
        break;
    }
    m_sentence->setWords(words);
    m_sentence->setAccessibleName(words);
    m_sentence->setVisible(!words.isEmpty() && (m_notesShown || tone == Tone::Caution));
    if (!m_notesShown)
        m_editor->setToolTip(words);
}

} // namespace dispatch

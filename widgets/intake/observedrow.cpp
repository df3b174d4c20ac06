#include "observedrow.h"

#include "looks.h"
#include "typedline.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

    constexpr int fewWords = 80;

} // namespace

ObservedRow::ObservedRow(const QString& code, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_code(code), m_looks(looks), m_box(new QCheckBox(this)), m_words(new TypedLine(this, fewWords))
{
    m_box->setObjectName("intakeObserved_%1"_L1.arg(code));
    m_words->setObjectName("intakeObservedWords_%1"_L1.arg(code));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_box);
    row->addWidget(m_words);
    connect(m_box, &QCheckBox::toggled, this, [this] { renew(); Q_EMIT edited(); });
    connect(m_words, &TypedLine::textChanged, this, &ObservedRow::edited);
    connect(m_words, &TypedLine::complained, m_words, &QWidget::setToolTip);
    connect(looks, &Looks::changed, this, &ObservedRow::renew);
    renew();
}

bool ObservedRow::isObserved() const
{
    return m_box->isChecked();
}

QString ObservedRow::words() const
{
    return m_words->text();
}

void ObservedRow::setObserved(bool observed, const QString& words)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_box), QSignalBlocker(m_words)};
    m_box->setChecked(observed);
    m_words->setText(words);
    renew();
}

void ObservedRow::setLabel(const QString& label)
{
    m_label = label;
    m_words->setAccessibleName(tr("%1, in a few words").arg(label));
    m_words->setPlaceholderText(tr("a few words"));
    renew();
}

void ObservedRow::setAskedBy(const QString& by)
{
    m_askedBy = by;
    renew();
}

void ObservedRow::renew()
{
    layout()->setSpacing(m_looks->scaled(4));
    auto font = m_looks->font(Looks::Body, m_box->isChecked());
    font.setStrikeOut(!m_askedBy.isEmpty() && !m_box->isChecked());
    m_box->setFont(font);
    m_box->setText(m_label);
    m_box->setAccessibleName(m_label);
    const auto asked = m_askedBy.isEmpty() ? QString() : tr("asked by %1, do not ask again").arg(m_askedBy);
    m_box->setAccessibleDescription(asked);
    m_box->setToolTip(asked);
    m_words->setFixedWidth(m_looks->scaled(120));
    // Words that were typed stay in sight even when the tick is taken back.
    m_words->setVisible(m_box->isChecked() || !m_words->text().isEmpty());
}

} // namespace dispatch

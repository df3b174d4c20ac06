#include "planshare.h"

#include "complaint.h"
#include "givenpaper.h"
#include "iconline.h"
#include "plandifference.h"
#include "releaserow.h"
#include "typedline.h"
#include "wrappedlist.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanShare::PlanShare(const PlanDesk* desk, const PlanBook* book, const Looks* looks, QWidget* parent)
    : DeskDialog(*desk, u"plan sharing"_s, looks, parent), m_desk(desk), m_book(book), m_looks(looks), m_toLabel(new QLabel(this)), m_recipient(new QComboBox(this)), m_whatLabel(new QLabel(this)),
      m_what(new QComboBox(this)), m_purposeLabel(new QLabel(this)), m_purpose(new TypedLine(this)), m_verdict(new IconLine(looks, Looks::Body, this)),
      m_release(new ReleaseRow(desk, looks, this)),
      m_lines(new WrappedList(2, {0, 1}, this)), m_goesWith(new LookLabel(looks, Looks::Body, false, Looks::Text2, this))
{
    setObjectName(u"planShare"_s);
    m_recipient->setObjectName(u"planShareTo"_s);
    m_what->setObjectName(u"planShareWhat"_s);
    m_purpose->setObjectName(u"planSharePurpose"_s);
    m_verdict->setObjectName(u"planShareVerdict"_s);
    m_verdict->label()->setObjectName(u"planShareWords"_s);
    m_goesWith->setObjectName(u"planShareWith"_s);
    m_lines->setObjectName(u"planShareLines"_s);
    m_lines->setItemsExpandable(false);
    m_toLabel->setBuddy(m_recipient);
    m_whatLabel->setBuddy(m_what);
    m_purposeLabel->setBuddy(m_purpose);
    for (const auto& recipient : desk->rules().sharing.recipients)
        m_recipient->addItem(recipient.name, recipient.code);
    for (const auto what : {Shared::Card, Shared::Plan})
        m_what->addItem(QString(), QVariant::fromValue(what));
    auto* asked = new QGridLayout;
    int row = 0;
    for (const auto& [label, field] : std::initializer_list<std::pair<QLabel*, QWidget*>>{{m_toLabel, m_recipient}, {m_whatLabel, m_what}, {m_purposeLabel, m_purpose}}) {
        asked->addWidget(label, row, 0);
        asked->addWidget(field, row++, 1);
    }
    asked->setColumnStretch(1, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_papers = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_consents = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_leave = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_papers->setObjectName(u"planSharePapers"_s);
    m_papers->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(asked);
    column->addWidget(complaint());
    column->addWidget(m_verdict);
    column->addWidget(m_release);
    column->addWidget(m_lines, 1);
    column->addWidget(m_goesWith);
    column->addWidget(buttons);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &PlanShare::decide);
    connect(m_what, &QComboBox::currentIndexChanged, this, &PlanShare::decide);
    connect(m_purpose, &QLineEdit::textChanged, this, &PlanShare::decide);
    keep(m_recipient);
    keep(m_what);
    keep(m_purpose);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_decision.goes())
            Q_EMIT papersWanted();
        else
            m_purpose->setFocus();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_release, &ReleaseRow::said, this, &PlanShare::said);
    connect(m_consents, &QPushButton::clicked, this, &PlanShare::consentsWanted);
    connect(looks, &Looks::changed, this, &PlanShare::decide);
    resize(looks->scaled(760), looks->scaled(500));
    retranslate();
    m_recipient->setFocus();
}

void PlanShare::show(const PlanFile& file)
{
    m_file = file;
    beAbout(aboutOf(file.person()));
    decide();
}

void PlanShare::given(const ShareRequest& request)
{
    const auto& now = m_decision.request;
    // What was agreed to holds for one giving: with nothing typed it is asked for no more now.
    if (now.recipient == request.recipient && now.what == request.what && (m_purpose->text().trimmed().isEmpty() || now.purpose == request.purpose))
        forget();
}

HalfTyped PlanShare::begun() const
{
    HalfTyped begun{{"purpose"_L1, m_purpose->text()}};
    if (m_recipient->currentIndex() > 0)
        begun.insert("recipient"_L1, QJsonArray{m_recipient->currentData().toString()});
    if (m_what->currentIndex() > 0)
        begun.insert("what"_L1, QJsonArray{QString(word(m_what->currentData().value<Shared>()))});
    return begun;
}

void PlanShare::enter(const HalfTyped& begun)
{
    m_recipient->setCurrentIndex(qMax(0, m_recipient->findData(begun.value("recipient"_L1).toArray().first().toString())));
    const auto what = fromWord<Shared>(begun.value("what"_L1).toArray().first().toString());
    m_what->setCurrentIndex(what ? qMax(0, m_what->findData(QVariant::fromValue(*what))) : 0);
    m_purpose->setText(begun.value("purpose"_L1).toString());
}

void PlanShare::decide()
{
    m_decision = m_desk->decide(m_file, {m_file.person(), m_recipient->currentData().toString(), m_what->currentData().value<Shared>(), m_purpose->text()});
    // With nothing typed it is what was asked for.
    const bool isAsked = m_purpose->text().trimmed().isEmpty() && !m_decision.request.purpose.isEmpty();
    m_purpose->setPlaceholderText(isAsked ? tr("as it was asked: %1", "what for").arg(m_decision.request.purpose) : tr("why it is needed there, in a few words"));
    fillLines();
    tell();
    m_release->show(m_file, m_decision);
}

void PlanShare::fillLines()
{
    const auto at = m_lines->currentIndex();
    m_lines->clear();
    std::optional<PlanPart> part;
    QTreeWidgetItem* head = nullptr;
    for (const auto& line : std::as_const(m_decision.lines)) {
        if (part != line.item.part) {
            part = line.item.part;
            head = new QTreeWidgetItem(m_lines, {planHeading(*part, m_book->form(), m_book->english(), m_book->english())});
            head->setFirstColumnSpanned(true);
            head->setFlags(Qt::ItemIsEnabled);
            head->setFont(0, m_looks->font(Looks::Body, true));
            head->setBackground(0, m_looks->color(Looks::Header));
        }
        const auto words = lineWords(line.item);
        const auto why = line.goes() ? tr("goes") : line.whyNot;
        auto* row = new QTreeWidgetItem(head, {words, why});
        row->setIcon(1, m_looks->icon(line.goes() ? u"check"_s : u"lock"_s, line.goes() ? Looks::Ok : Looks::Amber));
        row->setToolTip(1, u"<p>"_s + why.toHtmlEscaped() + u"</p>"_s);
        row->setData(0, Qt::AccessibleTextRole, tr("%1: %2", "line, whether it goes").arg(words, why));
        if (!line.goes()) {
            auto struck = m_looks->font(Looks::Body);
            struck.setStrikeOut(true);
            row->setFont(0, struck);
            row->setForeground(0, m_looks->color(Looks::Text2));
        }
    }
    m_lines->expandAll();
    m_lines->setCurrentItem(m_lines->topLevelItem(at.row()));
}

void PlanShare::tell()
{
    const auto goes = std::ranges::count_if(m_decision.lines, &SharedLine::goes);
    const auto held = m_decision.lines.size() - goes;
    QStringList words;
    if (!m_decision.goes()) {
        words = {m_decision.whyNot, m_decision.whatToDo};
    } else {
        words.append(tr("%n line(s) go to %1", nullptr, static_cast<int>(goes)).arg(m_decision.recipientName) + (held == 0 ? u"."_s : tr(", %n stay here.", nullptr, static_cast<int>(held))));
        words.append(m_decision.consent ? tr("Under the consent of %1.").arg(dateWords(m_decision.consent->givenAt, m_desk->zone())) : tr("Once, without a consent, for: %1.", "what it was agreed to for").arg(m_decision.request.purpose));
        words.append(m_decision.whatToDo);
    }
    words.removeAll(QString());
    m_verdict->setIcon(m_decision.goes() ? u"check"_s : u"lock"_s, m_decision.goes() ? Looks::Ok : Looks::Amber);
    m_verdict->setWords(words.join(u' '));
    m_verdict->setAccessibleName(words.join(u' '));
    QStringList with;
    if (m_decision.goes()) {
        with.append(m_decision.consent ? tr("A copy of the consent goes with it.") : tr("By whose word it goes stands on it."));
        if (!m_decision.notice.isEmpty())
            with.append(tr("So does the notice against redisclosure: “%1” (%2)", "notice, source").arg(m_decision.notice, m_decision.noticeSource));
        with.append(tr("It is written into the accounting of disclosures when it is printed or saved, not before."));
    } else {
        with.append(tr("Nothing is given yet."));
    }
    m_goesWith->setText(with.join(u' '));
    m_papers->setEnabled(m_decision.goes());
}

void PlanShare::retranslate()
{
    setWindowTitle(tr("Share with…"));
    m_toLabel->setText(tr("&To whom"));
    m_whatLabel->setText(tr("W&hat"));
    m_purposeLabel->setText(tr("&For what"));
    for (int i = 0; i < m_what->count(); ++i)
        m_what->setItemText(i, ConsentWords::of(m_what->itemData(i).value<Shared>()));
    m_lines->setHeaderLabels({tr("Line"), tr("Goes, or why not")});
    m_lines->setAccessibleName(tr("What may go and what not"));
    m_papers->setText(tr("See the &papers"));
    m_consents->setText(tr("&Consents"));
    m_leave->setText(tr("Leave it"));
    m_release->retranslate();
    decide();
}

} // namespace dispatch

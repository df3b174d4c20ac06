#include "planaboutpane.h"

#include "looklabel.h"
#include "reviewdue.h"
#include "typedline.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int mostLikely = 10;
// The date that a field shows while there is none.
const QDate noDate(2000, 1, 1);

} // namespace

PlanAboutPane::PlanAboutPane(const PlanDesk* desk, const PlanBook* book, const Looks* looks, QWidget* parent)
    : QScrollArea(parent), m_desk(desk), m_book(book), m_looks(looks), m_likelihood(new QButtonGroup(this))
{
    setObjectName(u"planAbout"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(this);
    setWidget(inside);
    auto* column = new QVBoxLayout(inside);
    m_language = new QComboBox(inside);
    m_language->setObjectName(u"planAboutLanguage"_s);
    m_with = new TypedLine(inside);
    m_with->setObjectName(u"planWrittenWith"_s);
    m_review = new QDateEdit(inside);
    m_review->setObjectName(u"planReviewBy"_s);
    m_review->setCalendarPopup(true);
    m_review->setMinimumDate(noDate);
    m_owner = new QComboBox(inside);
    m_owner->setObjectName(u"planReviewOwner"_s);
    m_kept = new TypedLine(inside);
    m_kept->setObjectName(u"planKeptWhere"_s);
    m_scale = new QWidget(inside);
    m_scale->setObjectName(u"planLikelihood"_s);
    auto* scale = new QHBoxLayout(m_scale);
    scale->setContentsMargins({});
    scale->setSpacing(0);
    for (int i = 0; i <= mostLikely; ++i) {
        auto* button = new QToolButton(m_scale);
        button->setText(QString::number(i));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        m_likelihood->addButton(button, i);
        scale->addWidget(button);
    }
    const auto add = [&](QWidget* editor, const char* words) {
        column->addWidget(label(editor, words));
        column->addWidget(editor);
    };
    add(m_language, QT_TR_NOOP("Written in"));
    add(m_with, QT_TR_NOOP("Written with"));
    add(m_kept, QT_TR_NOOP("Where the person keeps it"));
    add(m_scale, QT_TR_NOOP("“How likely am I to use it?” The person's own answer"));
    m_was = new LookLabel(looks, Looks::Small, false, Looks::Text2, inside);
    column->addWidget(m_was);
    add(m_review, QT_TR_NOOP("Review by"));
    add(m_owner, QT_TR_NOOP("Who sees to the review"));
    const auto fact = [&](const char* name) {
        auto* made = new LookLabel(looks, Looks::Body, false, Looks::Text, inside);
        made->setObjectName(QString::fromLatin1(name));
        column->addWidget(made);
        return made;
    };
    m_consent = fact("planConsent");
    m_part2 = fact("planPart2Count");
    m_looksAt = fact("planLooks");
    column->addStretch();
    const auto measure = [this, column] {
        const int edge = m_looks->scaled(12);
        column->setContentsMargins(edge, m_looks->scaled(8), edge, edge);
        column->setSpacing(m_looks->scaled(3));
        for (const auto& [each, words] : std::as_const(m_labels))
            each->setFont(m_looks->font(Looks::Small));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    for (const auto& language : book->languages())
        m_language->addItem(language.englishName, language.code);
    connect(m_language, &QComboBox::activated, this, &PlanAboutPane::changed);
    connect(m_owner, &QComboBox::activated, this, &PlanAboutPane::changed);
    connect(m_with, &QLineEdit::editingFinished, this, &PlanAboutPane::changed);
    connect(m_kept, &QLineEdit::editingFinished, this, &PlanAboutPane::changed);
    connect(m_review, &QDateEdit::editingFinished, this, &PlanAboutPane::changed);
    connect(m_likelihood, &QButtonGroup::idClicked, this, &PlanAboutPane::changed);
    retranslate();
}

QLabel* PlanAboutPane::label(QWidget* buddy, const char* words)
{
    auto* made = new QLabel(widget());
    made->setWordWrap(true);
    made->setBuddy(buddy);
    m_labels.append({made, words});
    return made;
}

void PlanAboutPane::show(const PlanFile& file, bool writable)
{
    m_file = file;
    for (auto* field : std::initializer_list<QWidget*>{m_language, m_with, m_review, m_kept, m_scale})
        field->setEnabled(writable);
    m_owner->setEnabled(file.draft() != nullptr);
    fill();
}

void PlanAboutPane::fill()
{
    const auto* draft = m_file.draft();
    m_isFilling = true;
    m_owner->clear();
    m_owner->addItem(tr("Nobody yet"), QVariant::fromValue(StaffId()));
    QList<Staff> people;
    for (const auto& staff : m_desk->picture().all<Staff>())
        if (staff.active)
            people.append(staff);
    std::ranges::sort(people, {}, &Staff::name);
    for (const auto& staff : std::as_const(people))
        m_owner->addItem(staff.name, QVariant::fromValue(staff.id));
    if (draft) {
        m_language->setCurrentIndex(m_language->findData(draft->language));
        // Whoever types here goes on typing.
        if (!m_with->hasFocus())
            m_with->setText(draft->writtenWith);
        if (!m_kept->hasFocus())
            m_kept->setText(draft->keptWhere);
        const auto review = QDate::fromString(draft->reviewBy, Qt::ISODate);
        if (!m_review->hasFocus())
            m_review->setDate(review.isValid() ? review : noDate);
        m_owner->setCurrentIndex(std::max(m_owner->findData(QVariant::fromValue(draft->reviewOwner)), 0));
        m_likelihood->setExclusive(false);
        for (auto* button : m_likelihood->buttons())
            button->setChecked(draft->likelihood && m_likelihood->id(button) == *draft->likelihood);
        m_likelihood->setExclusive(true);
    }
    m_isFilling = false;
    tell();
}

void PlanAboutPane::changed()
{
    const auto* draft = m_file.draft();
    if (m_isFilling || !draft)
        return;
    auto wanted = *draft;
    wanted.language = m_language->currentData().toString();
    wanted.writtenWith = m_with->text();
    wanted.keptWhere = m_kept->text();
    wanted.reviewOwner = m_owner->currentData().value<StaffId>();
    wanted.reviewBy = m_review->date() == noDate ? QString() : m_review->date().toString(Qt::ISODate);
    // A day that is nobody's is not kept: until somebody else is chosen it is the writer's.
    if (!wanted.reviewBy.isEmpty() && wanted.reviewOwner.isNull())
        wanted.reviewOwner = m_desk->actor().id;
    if (const int chosen = m_likelihood->checkedId(); chosen >= 0)
        wanted.likelihood = chosen;
    if (wanted != *draft)
        Q_EMIT described(wanted);
}

void PlanAboutPane::tell()
{
    const auto* draft = m_file.draft();
    const auto* before = draft ? m_file.newestVersionOf(draft->id) : nullptr;
    const auto content = before ? contentFromText(before->content) : Result<PlanContent>(std::unexpected(Failure{}));
    m_was->setText(content && content->likelihood && draft->state != PlanState::Signed ? tr("Was %1 in version %2").arg(*content->likelihood).arg(content->version) : QString());
    m_was->setVisible(!m_was->text().isEmpty());
    const auto now = m_desk->now();
    QStringList consents;
    for (const auto& consent : m_file.all<Consent>()) {
        if (!holds(consent, now))
            continue;
        for (const auto& code : consent.recipients) {
            const auto* recipient = m_desk->rules().sharing.find(code);
            const auto name = recipient ? recipient->name : code;
            consents.append(consent.expiresAt ? tr("%1 until %2", "who, date").arg(name, dateWords(*consent.expiresAt, m_desk->zone())) : name);
        }
    }
    m_consent->setText(consents.isEmpty() ? tr("Consent: none holds. The team and the clinician see the plan in a contact; nobody else gets it.") : tr("Consent: %1").arg(consents.join(u", "_s)));
    int marked = 0;
    if (draft)
        for (const auto& item : m_file.itemsOf(draft->id))
            marked += item.part2 && item.state == PlanItemState::Standing;
    m_part2->setText(marked == 0 ? tr("Part 2: nothing in this plan is marked") : tr("Part 2: %n line(s) are marked", nullptr, marked));
    const auto since = now - 30 * day;
    const auto& looks = m_file.all<Look>();
    const auto recent = std::ranges::count_if(looks, [&](const Look& look) { return look.at >= since; });
    const auto reasoned = std::ranges::count_if(looks, [&](const Look& look) { return look.at >= since && !look.incident; });
    auto words = tr("Looks: %n in 30 days", nullptr, static_cast<int>(recent));
    words += reasoned == 0 ? tr(", all on contact") : tr(", %n outside a contact", nullptr, static_cast<int>(reasoned));
    m_looksAt->setText(words);
}

void PlanAboutPane::retranslate()
{
    for (const auto& [each, words] : std::as_const(m_labels)) {
        each->setText(tr(words));
        each->buddy()->setAccessibleName(tr(words));
    }
    m_review->setSpecialValueText(tr("No day yet"));
    for (auto* button : m_likelihood->buttons())
        button->setAccessibleName(tr("%1 of 10").arg(m_likelihood->id(button)));
    setAccessibleName(tr("About this plan"));
    fill();
}

} // namespace dispatch

#include "intakeform.h"

#include "callerandperson.h"
#include "carryout.h"
#include "criteriapanel.h"
#include "flexlayout.h"
#include "iconline.h"
#include "intakedesk.h"
#include "intakefoot.h"
#include "keepwords.h"
#include "knownpanel.h"
#include "livepicture.h"
#include "reasonrow.h"
#include "recommendationbar.h"
#include "screenpanel.h"
#include "threethings.h"
#include "transferin.h"
#include "typedline.h"
#include "typednote.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

    // Logical pixels at 100 % text.
    constexpr int shortBelow = 620;
    constexpr int wideFrom = 1180;
    constexpr int intakeSideWidth = 300;
    constexpr int middleAtLeast = 76;

    /// Asks for little and takes what is left, so that what must not scroll away always has room.
    class Middle : public QScrollArea {
    public:
        Middle(const Looks* looks, QWidget* parent) : QScrollArea(parent), m_looks(looks) {}
        [[nodiscard]] QSize sizeHint() const override { return {m_looks->scaled(400), m_looks->scaled(middleAtLeast)}; }
        [[nodiscard]] QSize minimumSizeHint() const override { return {m_looks->scaled(200), m_looks->scaled(middleAtLeast)}; }

    private:
        const Looks* m_looks;
    };

    QWidget* column(const QList<QWidget*>& parts, const Looks* looks, QWidget* parent)
    {
        auto* made = new QWidget(parent);
        auto* layout = new QVBoxLayout(made);
        layout->setContentsMargins({});
        layout->setSpacing(looks->scaled(7));
        for (auto* part : parts)
            layout->addWidget(part);
        layout->addStretch();
        return made;
    }

} // namespace

IntakeForm::IntakeForm(const IntakeDesk* desk, const LivePicture* picture, const Looks* looks, Draft draft, bool found, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_picture(picture), m_looks(looks), m_draft(std::move(draft)),
      m_keeper(new DraftKeeper(desk, [this] { return m_draft; }, this)),
      m_three(new ThreeThings(desk, looks, this)), m_known(new KnownPanel(desk, picture, looks, this)),
      m_from(new TransferIn(desk, looks, this)), m_caller(new CallerAndPerson(desk, looks, this)),
      m_screen(new ScreenPanel(desk, looks, this)), m_criteria(new CriteriaPanel(desk, looks, this)),
      m_recommendation(new RecommendationBar(&desk->codes(), looks, this)), m_reason(new ReasonRow(*desk, u"intake"_s, looks, this)),
      m_sentence(new IconLine(looks, Looks::Body, this)), m_foot(new IntakeFoot(looks, this)), m_scroll(new Middle(looks, this)),
      m_middle(new QWidget(this)), m_columns(new FlexLayout(looks)),
      m_side(new QWidget(this)), m_parts{m_three, m_from, m_caller, m_screen, m_criteria}, m_found(found)
{
    setObjectName(u"intakeForm"_s);
    build();
    m_three->setAnswered(m_draft.startedAt);
    for (auto* part : m_parts)
        part->setCall(m_draft.call);
    m_three->setUnreadPin(m_draft.unreadPin);
    follow();
    listen();
    fit();
    if (m_found)
        tell(tr("Found as you left it at %1.").arg(toDateTime(m_draft.touchedAt, desk->zone()).toString(u"HH:mm:ss"_s)));
    beat();
}

IntakeForm::~IntakeForm()
{
    m_keeper->lastWords();
    // The fields that go after this give the focus away once more.
    disconnect(qApp, nullptr, this, nullptr);
}

void IntakeForm::build()
{
    m_scroll->setObjectName(u"intakeMiddle"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_sentence->label()->setObjectName(u"formSentence"_s);
    m_sentence->hide();
    m_known->installEventFilter(this);

    m_columns->setGaps(7, 7);
    m_columns->add(column({m_from, m_caller}, m_looks, m_middle), 430, 3);
    m_columns->add(column({m_screen, m_criteria}, m_looks, m_middle), 400, 2);
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins({});
    middle->addWidget(m_known);
    middle->addLayout(m_columns);
    middle->addWidget(m_recommendation->reasonsBox());
    middle->addStretch();
    m_scroll->setWidget(m_middle);

    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->addStretch();
    m_side->hide();

    auto* across = new QHBoxLayout;
    auto* down = new QVBoxLayout;
    down->addWidget(m_three);
    down->addWidget(m_scroll, 1);
    down->addWidget(m_recommendation);
    down->addWidget(m_reason);
    down->addWidget(m_sentence);
    across->addLayout(down, 1);
    across->addWidget(m_side);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(across, 1);
    all->addWidget(m_foot);
    const auto renew = [this, across, down, middle] {
        const int gap = m_looks->scaled(m_tight ? 4 : 7);
        across->setContentsMargins(gap, gap, gap, gap);
        across->setSpacing(gap);
        down->setSpacing(gap);
        middle->setSpacing(gap);
        m_side->setFixedWidth(m_looks->scaled(intakeSideWidth));
    };
    connect(m_looks, &Looks::changed, this, [this, renew] { renew(); fit(); });
    renew();
}

void IntakeForm::listen()
{
    for (auto* part : m_parts)
        connect(part, &CallPart::edited, this, &IntakeForm::edited);
    connect(m_known, &KnownPanel::taken, this, [this](const Person& person) {
        m_draft.call.person = person.id;
        m_caller->fillFrom(person);
        edited();
    });
    connect(m_known, &KnownPanel::released, this, [this] {
        m_draft.call.person = {};
        edited();
    });
    connect(m_recommendation, &RecommendationBar::determine, this, &IntakeForm::determine);
    connect(m_recommendation, &RecommendationBar::decideOtherwise, this, &IntakeForm::decideOtherwise);
    connect(m_reason, &ReasonRow::given, this, &IntakeForm::reasonGiven);
    connect(m_reason, &ReasonRow::closed, this, [this] {
        m_asking = Asking::Nothing;
        putCaretBack();
    });
    connect(m_foot, &IntakeFoot::file, this, &IntakeForm::file);
    connect(m_foot, &IntakeFoot::hold, this, &IntakeForm::holdAsked);
    connect(m_foot, &IntakeFoot::passBack, this, &IntakeForm::askPassBack);
    connect(m_foot, &IntakeFoot::discard, this, &IntakeForm::askDiscard);
    connect(m_keeper, &DraftKeeper::kept, this, [this] { m_trouble.clear(); beat(); });
    connect(m_keeper, &DraftKeeper::notKept, this, [this](const QString& sentence) { m_trouble = sentence; beat(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
    const auto caretMoved = [this] { rememberCaret(); m_keeper->touched(); };
    for (auto* line : findChildren<TypedLine*>())
        if (!m_reason->isAncestorOf(line))
            connect(line, &TypedLine::cursorPositionChanged, this, [this, line, caretMoved] { if (line->hasFocus()) caretMoved(); });
    for (auto* note : findChildren<TypedNote*>())
        connect(note, &TypedNote::cursorPositionChanged, this, [note, caretMoved] { if (note->hasFocus()) caretMoved(); });
}

QString IntakeForm::tabWords() const
{
    const auto name = m_picture->now().personNameOf(m_draft.call).simplified();
    const auto family = name.section(u' ', -1);
    if (m_draft.heldSince) {
        const auto held = spanWords(m_desk->now() - *m_draft.heldSince);
        return name.isEmpty() ? tr("%1 (draft, %2 on hold)").arg(m_draft.number, held)
                              : tr("%1 %2 (%3 on hold)").arg(m_draft.number, family, held);
    }
    return name.isEmpty() ? tr("%1 (draft)").arg(m_draft.number) : tr("%1 %2", "number and family name").arg(m_draft.number, family);
}

void IntakeForm::enter()
{
    if (m_draft.heldSince) {
        m_draft.heldSince.reset();
        m_keeper->touched();
    }
    putCaretBack();
    m_inFront = true;
    beat();
}

void IntakeForm::hold()
{
    m_inFront = false;
    if (m_busy || m_draft.heldSince)
        return;
    m_draft.heldSince = m_desk->now();
    m_keeper->touched();
    m_keeper->flush();
    beat();
}

void IntakeForm::beat()
{
    const auto now = m_desk->now();
    m_three->beat(now);
    m_foot->setKept(m_keeper->keptAt() ? m_keeper->keptAt() : m_found ? std::optional(m_draft.touchedAt) : std::nullopt, now, m_trouble);
    Q_EMIT tabWordsChanged();
}

void IntakeForm::setPin(const Point& point) { m_three->setPin(point); }

void IntakeForm::act(FormDeed deed)
{
    if (m_busy)
        return;
    switch (deed) {
    case FormDeed::Where: m_three->toWhere(); break;
    case FormDeed::Callback: m_three->toCallback(); break;
    case FormDeed::Danger: m_three->toDanger(); break;
    case FormDeed::Determine: determine(); break;
    case FormDeed::Otherwise: decideOtherwise(); break;
    case FormDeed::File: file(); break;
    case FormDeed::Known: m_known->takeFirst(); break;
    default: m_three->takePlace(static_cast<int>(deed) - static_cast<int>(FormDeed::Place1)); break;
    }
}

void IntakeForm::edited()
{
    for (const auto* part : m_parts)
        part->writeTo(m_draft.call);
    m_draft.unreadPin = m_three->unreadPin();
    rememberCaret();
    m_keeper->touched();
    tell({});
    follow();
}

void IntakeForm::follow()
{
    const auto& call = m_draft.call;
    for (auto* part : m_parts)
        part->follow(call);
    m_known->follow(call, m_draft.number);
    m_recommendation->setRecommendation(m_desk->recommend(call));
    const auto* source = m_desk->codes().find(u"sources"_s, call.source);
    const bool handedOver = (source && source->more.value("transfer"_L1).toBool()) || !call.transferFrom.isEmpty();
    m_foot->setSender(!handedOver ? QString() : source ? m_desk->codes().words(u"sources"_s, call.source) : call.transferFrom);
    Q_EMIT tabWordsChanged();
}

bool IntakeForm::eventFilter(QObject* watched, QEvent* event)
{
    // Somebody known shows above the field that is typed in: the field stays where it is.
    auto* focus = QApplication::focusWidget();
    const bool typing = focus && m_middle->isAncestorOf(focus) && !m_known->isAncestorOf(focus);
    if (watched == m_known && event->type() == QEvent::Resize && !m_wide && typing) {
        const auto* resize = static_cast<QResizeEvent*>(event);
        auto* bar = m_scroll->verticalScrollBar();
        if (resize->oldSize().isValid())
            bar->setValue(bar->value() + resize->size().height() - resize->oldSize().height());
    }
    return QWidget::eventFilter(watched, event);
}

void IntakeForm::customEvent(QEvent* event)
{
    if (KeepWords::is(event))
        m_keeper->keepWords();
}

void IntakeForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        follow();
        beat();
    }
}

void IntakeForm::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_keeper->flush();
}

void IntakeForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void IntakeForm::fit()
{
    const bool tight = height() < m_looks->scaled(shortBelow);
    if (tight != m_tight) {
        m_tight = tight;
        m_three->setTight(tight);
        m_recommendation->setTight(tight);
        m_foot->setTight(tight);
    }
    const bool wide = width() >= m_looks->scaled(wideFrom);
    if (wide != m_wide) {
        m_wide = wide;
        static_cast<QVBoxLayout*>(wide ? m_side->layout() : m_middle->layout())->insertWidget(0, m_known);
        m_side->setVisible(wide);
    }
}

void IntakeForm::focusMoved(QWidget* now)
{
    if (!now || !isAncestorOf(now)) {
        m_keeper->flush();
        return;
    }
    // A tab that comes to the front hands the focus to any of its fields, before the caret is put back to its own.
    if (!m_inFront)
        return;
    if (m_middle->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, 0, m_looks->scaled(24));
    rememberCaret();
    m_keeper->touched();
}

void IntakeForm::rememberCaret()
{
    auto* now = QApplication::focusWidget();
    if (!now || !isAncestorOf(now) || now->objectName().isEmpty() || m_reason->isAncestorOf(now) || m_foot->isAncestorOf(now))
        return;
    m_draft.caretField = now->objectName();
    if (const auto* line = qobject_cast<QLineEdit*>(now))
        m_draft.caretPosition = line->cursorPosition();
    else if (const auto* note = qobject_cast<TypedNote*>(now))
        m_draft.caretPosition = note->textCursor().position();
    else
        m_draft.caretPosition = 0;
}

void IntakeForm::putCaretBack()
{
    auto* field = m_draft.caretField.isEmpty() ? nullptr : findChild<QWidget*>(m_draft.caretField);
    // The positions are read first: taking the focus is a change of them.
    const int position = m_draft.caretPosition;
    if (!field || !field->isEnabled()) {
        m_three->toWhere();
        return;
    }
    field->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setCursorPosition(position);
    } else if (auto* note = qobject_cast<TypedNote*>(field)) {
        auto cursor = note->textCursor();
        cursor.setPosition(qBound(0, position, note->length()));
        note->setTextCursor(cursor);
    }
}

} // namespace dispatch

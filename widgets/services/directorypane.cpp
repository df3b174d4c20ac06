#include "directorypane.h"

#include "codebox.h"
#include "codesbutton.h"
#include "columnfit.h"
#include "complaint.h"
#include "emptynote.h"
#include "keybutton.h"
#include "labelledfield.h"
#include "phone.h"
#include "servicehours.h"
#include "servicemodel.h"
#include "statedelegate.h"
#include "steadytree.h"
#include "typedline.h"
#include "typingkeeper.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int directoryBesideFrom = 1100;
// The day that the field shows while there is none.
const QDate noDay(2000, 1, 1);

} // namespace

DirectoryPane::DirectoryPane(const PlanDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent) : DirectoryPane(new SteadyTree, desk, picture, looks, parent) {}

DirectoryPane::DirectoryPane(QTreeView* list, const PlanDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : DeskForm(u"service"_s, desk, looks, parent, new QWidget), m_desk(desk), m_model(new ServiceModel(picture, &desk->codes(), &desk->rules(), desk->zone(), this)), m_list(list),
      m_sides(new QVBoxLayout(this)), m_search(new QLineEdit(this)), m_empty(new EmptyNote(list, looks)), m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)),
      m_state(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_name(new TypedLine(this)), m_kind(new CodeBox(&desk->codes(), u"services"_s, this)),
      m_phone(new TypedLine(this, 60)), m_languages(new CodesButton(&desk->codes(), u"languages"_s, this)), m_address(new TypedLine(this)), m_hours(new TypedLine(this)),
      m_takes(new TypedLine(this)), m_taking(new QComboBox(this)), m_asOf(new QDateEdit(this)), m_source(new TypedLine(this)), m_sure(addButton(u"Sure"_s)), m_new(addButton(u"New"_s)),
      m_lines{{u"name"_s, m_name}, {u"phone_typed"_s, m_phone}, {u"address"_s, m_address}, {u"hours"_s, m_hours}, {u"words"_s, m_takes}, {u"source"_s, m_source}},
      m_typing(new TypingKeeper(*desk, u"services"_s, this, [this] { return begun(); }, [this](const HalfTyped& begun) { enter(begun); }))
{
    setObjectName(u"directoryPane"_s);
    m_search->setObjectName(u"serviceSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(looks->icon(u"search"_s, Looks::Text2), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"serviceList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    new ColumnFit(m_list, m_list->header(), looks,
        {{.width = 220, .stretch = 2, .compactWidth = 130}, {.width = 110, .dropOrder = 5, .compactWidth = 84}, {.width = 270, .stretch = 2, .compactWidth = 200},
            {.width = 120, .dropOrder = 1, .compactWidth = 112}, {.width = 170, .dropOrder = 2, .stretch = 1, .compactWidth = 90}, {.width = 120, .dropOrder = 4, .stretch = 1, .compactWidth = 96},
            {.width = 200, .dropOrder = 3, .stretch = 2, .compactWidth = 110}, {.width = 100, .dropOrder = 6}});
    for (const auto state : {DirectoryState::Open, DirectoryState::Full, DirectoryState::Closed, DirectoryState::Retired})
        m_taking->addItem({}, static_cast<int>(state));
    m_asOf->setCalendarPopup(true);
    m_asOf->setMinimumDate(noDay);
    keepButton()->setPrimary(true);

    column()->insertWidget(0, m_title);
    column()->insertWidget(1, m_state);
    place(m_name, u"Name"_s, 0, 0, 3);
    place(m_kind, u"Kind"_s, 0, 3);
    m_phoneField = place(m_phone, u"Phone"_s, 1, 0, 2);
    place(m_languages, u"Languages"_s, 1, 2, 2);
    place(m_address, u"Address"_s, 2, 0, 4);
    m_hoursField = place(m_hours, u"Hours"_s, 3, 0, 4);
    place(m_takes, u"Takes"_s, 4, 0, 4);
    place(m_taking, u"State"_s, 5, 0);
    place(m_asOf, u"AsOf"_s, 5, 1);
    place(m_source, u"Source"_s, 5, 2, 2);
    column()->addStretch(1);

    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(column()->parentWidget());
    m_sides->addLayout(left, 3);
    m_sides->addWidget(scroll, 2);
    const auto measure = [this, left] {
        const auto scaled = [this](int px) { return this->looks()->scaled(px); };
        column()->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
        left->setContentsMargins(scaled(6), scaled(6), scaled(6), 0);
        left->setSpacing(scaled(6));
        m_languages->setMinimumHeight(scaled(26));
    };
    m_sides->setContentsMargins({});
    m_sides->setSpacing(0);
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) { m_model->lookFor(words); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DirectoryPane::chosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DirectoryPane::listCame);
    connect(m_list, &QTreeView::activated, this, [this] { m_name->setFocus(Qt::OtherFocusReason); });
    connect(m_phone, &QLineEdit::textChanged, this, &DirectoryPane::tellPhone);
    connect(m_hours, &QLineEdit::textChanged, this, &DirectoryPane::tellHours);
    connect(m_sure, &QPushButton::clicked, this, &DirectoryPane::madeSureToday);
    connect(m_new, &QPushButton::clicked, this, &DirectoryPane::begin);
    for (const auto& [column, line] : m_lines)
        connect(line, &QLineEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_kind, &CodeBox::chosen, m_typing, &TypingKeeper::typed);
    connect(m_languages, &CodesButton::chosenChanged, m_typing, &TypingKeeper::typed);
    connect(m_taking, &QComboBox::activated, m_typing, &TypingKeeper::typed);
    connect(m_asOf, &QDateEdit::dateChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, complaint(), &Complaint::say);
    m_model->tick(desk->now());
    retranslate();
    if (m_model->rowCount() == 0)
        turnTo(blank());
}

void DirectoryPane::tick(Instant now)
{
    m_model->tick(now);
    tellNow();
}

QDate DirectoryPane::today() const { return toDateTime(m_desk->now(), m_desk->zone()).date(); }

void DirectoryPane::lookFor()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

DirectoryEntry DirectoryPane::blank()
{
    DirectoryEntry entry;
    entry.languages = {u"en"_s};
    return entry;
}

void DirectoryPane::begin()
{
    m_list->setCurrentIndex({});
    turnTo(blank());
    m_name->setFocus(Qt::OtherFocusReason);
}

void DirectoryPane::choose(const DirectoryEntryId& entry)
{
    if (!m_model->indexOf(entry).isValid())
        m_search->clear();
    if (const auto at = m_model->indexOf(entry); at.isValid()) {
        m_list->setCurrentIndex(at);
        m_list->scrollTo(at);
    }
}

/// The fields are about @p entry as it is now, and say what was typed about it here.
void DirectoryPane::turnTo(const DirectoryEntry& entry)
{
    m_entry = entry;
    m_typing->show({});
    m_typing->show(entry.id.isNull() ? u"new"_s : aboutOf(entry.id));
}

/// The fields in which something else was typed or chosen: where another desk changes the service meanwhile, they alone stand against it. One that
/// was emptied is chosen to be empty.
HalfTyped DirectoryPane::begun() const
{
    const auto stands = toRow(m_entry);
    HalfTyped begun;
    for (const auto& [column, line] : m_lines)
        if (line->text().simplified() != stands.value(column).toString())
            begun.insert(column, line->text().isEmpty() ? QJsonValue(QJsonArray{QString()}) : QJsonValue(line->text()));
    const auto chosen = toRow(typed());
    for (const auto& column : {"kind"_L1, "languages"_L1, "state"_L1, "as_of"_L1})
        if (chosen.value(column) != stands.value(column))
            begun.insert(column, QJsonArray{chosen.value(column)});
    return begun;
}

void DirectoryPane::enter(const HalfTyped& begun)
{
    auto row = toRow(m_entry);
    for (auto each = begun.begin(); each != begun.end(); ++each)
        row.insert(each.key(), each->isArray() ? each->toArray().first() : *each);
    fill(fromRow<DirectoryEntry>(row).value_or(m_entry));
}

void DirectoryPane::chosen(const QModelIndex& current)
{
    const auto* entry = m_desk->picture().find(m_model->entryAt(current));
    if (!entry || (entry->id == m_entry.id && *entry == m_entry))
        return;
    turnTo(*entry);
}

/// The list is another one; the fields stay on their service, also where it is not in the list.
void DirectoryPane::listCame()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->say(any ? QString() : m_model->total() == 0 ? tr("No service is known here yet. Ctrl+N writes the first one.") : tr("No service fits “%1”.").arg(m_search->text().trimmed().left(60)));
    const auto at = m_model->indexOf(m_entry.id);
    if (at.isValid())
        m_list->setCurrentIndex(at);
    else if (any && (m_search->hasFocus() || m_title->text().isEmpty()))
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void DirectoryPane::fill(const DirectoryEntry& typed)
{
    m_title->setText(m_entry.id.isNull() ? tr("A new service") : m_entry.name);
    m_name->setText(typed.name);
    m_kind->setCode(typed.kind);
    m_phone->setText(typed.phoneTyped);
    m_languages->setChosen(typed.languages);
    m_address->setText(typed.address);
    m_hours->setText(typed.hours);
    m_takes->setText(typed.words);
    m_taking->setCurrentIndex(m_taking->findData(static_cast<int>(typed.state)));
    m_asOf->setMaximumDate(today());
    const auto asOf = QDate::fromString(typed.asOf, Qt::ISODate);
    m_asOf->setDate(asOf.isValid() ? asOf : noDay);
    m_source->setText(typed.source);
    complaint()->clear();
    if (typed != m_entry)
        complaint()->say(tr("Found as you left it. It is not kept yet."));
    m_sure->setVisible(!m_entry.id.isNull());
    tellPhone();
    tellHours();
    tellNow();
}

DirectoryEntry DirectoryPane::typed() const
{
    auto entry = m_entry;
    entry.name = m_name->text().simplified();
    entry.kind = m_kind->code();
    entry.phoneTyped = m_phone->text().simplified();
    entry.phone = readPhone(entry.phoneTyped).e164;
    // The same ones in another order are no change.
    const auto languages = m_languages->chosen();
    if (QSet(languages.begin(), languages.end()) != QSet(entry.languages.begin(), entry.languages.end()))
        entry.languages = languages;
    entry.address = m_address->text().simplified();
    entry.hours = m_hours->text().simplified();
    entry.words = m_takes->text().simplified();
    entry.state = static_cast<DirectoryState>(m_taking->currentData().toInt());
    entry.asOf = m_asOf->date() == noDay ? QString() : m_asOf->date().toString(Qt::ISODate);
    entry.source = m_source->text().simplified();
    return entry;
}

void DirectoryPane::keep() { put(typed(), keepButton()); }

void DirectoryPane::madeSureToday()
{
    if (m_entry.id.isNull())
        return;
    auto entry = typed();
    entry.asOf = today().toString(Qt::ISODate);
    // Who asked stands there, unless somebody else was named just now.
    if (entry.source == m_entry.source)
        entry.source = m_desk->actor().name;
    put(entry, m_sure);
}

void DirectoryPane::put(const DirectoryEntry& entry, KeyButton* button)
{
    const auto proposal = m_desk->putEntry(entry);
    commit(proposal, button, [this, proposal, about = m_typing->about(), then = begun(), kept = entry]() mutable {
        m_typing->done(about);
        if (about != m_typing->about())
            return;
        HalfTyped since;
        const auto now = begun();
        for (auto each = now.begin(); each != now.end(); ++each)
            if (each.value() != then.value(each.key()))
                since.insert(each.key(), each.value());
        // A new one has its identity from the desk; the list has it as soon as it comes.
        kept.id = DirectoryEntryId::fromString(proposal->command.effects.first().id);
        turnTo(kept);
        choose(kept.id);
        if (since.isEmpty())
            return;
        enter(since);
        m_typing->typed();
    });
    if (!proposal && entry.name.isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
}

void DirectoryPane::tellPhone()
{
    const auto typed = m_phone->text().simplified();
    // 988, 211 and the like are dialled as they are.
    const bool isShort = typed.size() == 3 && std::ranges::all_of(typed, [](QChar letter) { return letter.isDigit(); });
    const auto reading = typed.isEmpty() || isShort ? PhoneReading() : readPhone(typed);
    m_phoneField->say(isShort ? tr("A short number, dialled as it is.") : reading.complaint, isShort ? LabelledField::Tone::Note : LabelledField::Tone::Caution);
}

void DirectoryPane::tellHours()
{
    const auto typed = m_hours->text().simplified();
    const auto hours = ServiceHours::read(typed);
    m_hoursField->say(typed.isEmpty() ? QString() : hours ? tr("Read as %1.").arg(hours->words()) : tr("Kept as words; whether it is open now is not told. “Mon-Fri 8:00-17:00” can be read."));
}

void DirectoryPane::tellNow()
{
    const auto* entry = m_desk->picture().find(m_entry.id);
    const auto now = entry ? m_model->nowOf(*entry) : ServiceNow{ServiceNow::Kind::Takes, {}};
    m_state->setText(now.words);
    m_state->setToken(now.kind == ServiceNow::Kind::AskFirst ? Looks::Amber : Looks::Text2);
    m_state->setStrong(now.kind == ServiceNow::Kind::AskFirst);
    m_state->setVisible(!now.words.isEmpty());
}

/// Arrows lead from what is looked for into what was found.
bool DirectoryPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if ((key.key() == Qt::Key_Down || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && key.modifiers() == Qt::NoModifier && m_model->rowCount() > 0) {
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model->index(0, 0));
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key.key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return DeskForm::eventFilter(watched, event);
}

void DirectoryPane::resizeEvent(QResizeEvent* event)
{
    DeskForm::resizeEvent(event);
    m_sides->setDirection(width() < looks()->scaled(directoryBesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DirectoryPane::retranslate()
{
    setAccessibleName(tr("Service directory"));
    m_list->setAccessibleName(tr("Services, by what can be offered and by name"));
    m_search->setPlaceholderText(tr("Look for a service, a kind, a language or a number"));
    m_search->setAccessibleName(tr("Look for a service"));
    setLabels({tr("Name"), tr("Kind"), tr("Phone"), tr("Languages"), tr("Address"), tr("Hours"), tr("What it takes"), tr("State"), tr("As of"), tr("Source: who said so")});
    const QStringList states{tr("Takes people"), tr("Full"), tr("Closed"), tr("Not in the directory any more")};
    for (int i = 0; i < m_taking->count(); ++i)
        m_taking->setItemText(i, states.at(i));
    m_asOf->setSpecialValueText(tr("no day"));
    m_languages->setNone(tr("none"));
    m_languages->setJoint(tr("and", "between two languages of one service"));
    m_languages->refill();
    m_kind->setNone(tr("choose"));
    m_kind->refill();
    keepButton()->setDeed(tr("Keep this service"), tr("Ctrl+Enter"));
    m_sure->setDeed(tr("Made sure of today"), tr("F8"));
    m_new->setDeed(tr("A new service"), tr("Ctrl+N"));
    m_model->retranslate();
    if (m_entry.id.isNull())
        m_title->setText(tr("A new service"));
}

} // namespace dispatch

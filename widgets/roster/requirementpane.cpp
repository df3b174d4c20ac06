#include "requirementpane.h"

#include "carryout.h"
#include "codebox.h"
#include "codesbutton.h"
#include "complaint.h"
#include "keybutton.h"
#include "labelledfield.h"
#include "livepicture.h"
#include "looklabel.h"
#include "typedline.h"
#include "wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QTableWidget>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 7;
constexpr int hours = 24;
constexpr int most = 99;

} // namespace

RequirementPane::RequirementPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_list(new QListWidget(this)), m_name(new TypedLine(this)), m_counted(new QComboBox(this)),
      m_job(new CodeBox(&desk->codes(), u"jobs"_s, this)), m_licences(new CodesButton(&desk->codes(), u"licences"_s, this)),
      m_language(new CodeBox(&desk->codes(), u"languages"_s, this)), m_area(new TypedLine(this, 64)), m_from(new TypedLine(this, 10)), m_to(new TypedLine(this, 10)),
      m_onCall(new QCheckBox(this)), m_hint(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_hours(new QTableWidget(days, hours, this)),
      m_complaint(new Complaint(looks, this)), m_keep(new KeyButton(looks, this)), m_new(new KeyButton(looks, this))
{
    setObjectName(u"requirementPane"_s);
    m_list->setObjectName(u"requirementList"_s);
    m_name->setObjectName(u"requirementName"_s);
    m_counted->setObjectName(u"requirementCounted"_s);
    m_job->setObjectName(u"requirementJob"_s);
    m_licences->setObjectName(u"requirementLicences"_s);
    m_language->setObjectName(u"requirementLanguage"_s);
    m_area->setObjectName(u"requirementArea"_s);
    m_from->setObjectName(u"requirementFrom"_s);
    m_to->setObjectName(u"requirementTo"_s);
    m_onCall->setObjectName(u"requirementOnCall"_s);
    m_hours->setObjectName(u"requirementHours"_s);
    m_keep->setObjectName(u"requirementKeep"_s);
    m_new->setObjectName(u"requirementNew"_s);
    m_keep->setPrimary(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_counted->addItem({}, int(Counted::Teams));
    m_counted->addItem({}, int(Counted::People));
    m_hours->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hours->setTabKeyNavigation(false);
    m_hours->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_hours->horizontalHeader()->setMinimumSectionSize(8);
    m_hours->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_hours->verticalHeader()->setMinimumSectionSize(8);
    m_hours->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hours->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hours->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int hourOf = 0; hourOf < hours; ++hourOf)
        m_hours->setHorizontalHeaderItem(hourOf, new QTableWidgetItem(u"%1"_s.arg(hourOf, 2, 10, QLatin1Char('0'))));
    for (int dayOf = 0; dayOf < days; ++dayOf) {
        m_hours->setVerticalHeaderItem(dayOf, new QTableWidgetItem);
        for (int hourOf = 0; hourOf < hours; ++hourOf) {
            auto* item = new QTableWidgetItem(u"0"_s);
            item->setTextAlignment(Qt::AlignCenter);
            m_hours->setItem(dayOf, hourOf, item);
        }
    }
    m_hours->installEventFilter(this);

    auto* form = new QWidget;
    auto* grid = new QGridLayout;
    const auto place = [&](QWidget* editor, int row, int column, int wide) {
        auto* field = new LabelledField(editor, looks, form);
        grid->addWidget(field, row, column, 1, wide);
        m_fields.append(field);
    };
    place(m_name, 0, 0, 2);
    place(m_counted, 0, 2, 1);
    place(m_job, 0, 3, 1);
    place(m_licences, 1, 0, 1);
    place(m_language, 1, 1, 1);
    place(m_area, 1, 2, 2);
    place(m_from, 2, 0, 2);
    place(m_to, 2, 2, 2);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_new);
    auto* column = new QVBoxLayout(form);
    column->addLayout(grid);
    column->addWidget(m_onCall);
    column->addWidget(m_hint);
    column->addWidget(m_hours);
    column->addWidget(m_complaint);
    column->addLayout(buttons);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_list, 1);
    all->addWidget(scroll, 3);
    const auto measure = [this, column, grid, buttons] {
        const int pad = m_looks->scaled(12);
        column->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(8));
        column->setSpacing(m_looks->scaled(6));
        grid->setHorizontalSpacing(m_looks->scaled(8));
        grid->setVerticalSpacing(m_looks->scaled(4));
        buttons->setSpacing(m_looks->scaled(6));
        m_licences->setMinimumHeight(m_looks->scaled(26));
        m_hours->setFont(m_looks->font(Looks::Small));
        m_hours->verticalHeader()->setDefaultSectionSize(m_looks->scaled(24));
        m_hours->setFixedHeight(m_looks->scaled(24) * days + m_hours->horizontalHeader()->sizeHint().height() + 2 * m_hours->frameWidth());
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_list);

    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Requirement>().isEmpty() || !changes.gone.isEmpty())
            follow();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        const auto* requirement = item ? m_desk->picture().find(RequirementId::fromString(item->data(Qt::UserRole).toString())) : nullptr;
        if (!requirement)
            return;
        // What is being typed about it stays when the list comes anew.
        const bool isTyping = requirement->id == m_requirement.id && typed() != m_requirement && typed() != *requirement;
        if (!isTyping)
            fill(*requirement);
    });
    connect(m_keep, &QPushButton::clicked, this, &RequirementPane::keep);
    connect(m_new, &QPushButton::clicked, this, &RequirementPane::begin);
    for (auto* line : {m_name, m_area, m_from, m_to})
        connect(line, &QLineEdit::returnPressed, this, &RequirementPane::keep);
    retranslate();
    follow();
    if (m_list->count() == 0)
        begin();
}

void RequirementPane::follow()
{
    const auto chosen = m_requirement.id;
    auto all = m_desk->picture().all<Requirement>().values();
    std::ranges::sort(all, {}, [](const Requirement& each) { return std::tuple(each.counted, each.name, each.id); });
    m_list->clear();
    for (const auto& requirement : std::as_const(all)) {
        auto* item = new QListWidgetItem(requirement.name, m_list);
        item->setData(Qt::UserRole, requirement.id.toString());
        item->setSizeHint({0, m_looks->scaled(25)});
        if (requirement.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0 && (!chosen.isNull() || m_requirement.name.isEmpty()) && typed().name.isEmpty())
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
}

void RequirementPane::begin()
{
    m_list->setCurrentItem(nullptr);
    Requirement made;
    made.minimum.fill(0, Requirement::hoursOfWeek);
    fill(made);
    m_name->setFocus(Qt::OtherFocusReason);
}

void RequirementPane::fill(const Requirement& requirement)
{
    m_requirement = requirement;
    m_name->setText(requirement.name);
    m_counted->setCurrentIndex(m_counted->findData(int(requirement.counted)));
    m_job->setCode(requirement.job);
    m_licences->setChosen(requirement.licences);
    m_language->setCode(requirement.language);
    m_area->setText(requirement.area);
    m_from->setText(requirement.validFrom);
    m_to->setText(requirement.validTo);
    m_onCall->setChecked(requirement.onCallCounts);
    for (int i = 0; i < Requirement::hoursOfWeek; ++i)
        m_hours->item(i / hours, i % hours)->setText(QString::number(requirement.minimum.value(i)));
    m_complaint->clear();
    retranslate();
}

Requirement RequirementPane::typed() const
{
    auto made = m_requirement;
    made.name = m_name->text().simplified();
    made.counted = static_cast<Counted>(m_counted->currentData().toInt());
    made.job = m_job->code();
    // The same ones in another order are no change.
    const auto licences = m_licences->chosen();
    if (QSet(licences.begin(), licences.end()) != QSet(made.licences.begin(), made.licences.end()))
        made.licences = licences;
    made.language = m_language->code();
    made.area = m_area->text().trimmed();
    made.validFrom = m_from->text().trimmed();
    made.validTo = m_to->text().trimmed();
    made.onCallCounts = m_onCall->isChecked();
    made.minimum.clear();
    for (int i = 0; i < Requirement::hoursOfWeek; ++i)
        made.minimum.append(m_hours->item(i / hours, i % hours)->text().toInt());
    return made;
}

void RequirementPane::setHours(const std::function<int(int)>& how)
{
    for (auto* item : m_hours->selectedItems())
        item->setText(QString::number(std::clamp(how(item->text().toInt()), 0, most)));
}

void RequirementPane::keep()
{
    const auto requirement = typed();
    for (const auto& date : {requirement.validFrom, requirement.validTo})
        if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid()) {
            m_complaint->say(tr("\"%1\" is no day. It is kept as typed; write it like 2027-06-30, or leave it empty.").arg(date));
            return;
        }
    const auto proposal = m_desk->putRequirement(requirement);
    m_complaint->clear();
    carryOut(*m_desk, proposal, m_keep, this, [this, proposal](const Result<Receipt>& kept) {
        if (!kept) {
            m_complaint->say(kept.error().summary);
            return;
        }
        // A new one has its identity from the desk; the list shows it from now on.
        if (m_requirement.id.isNull())
            for (const auto& effect : proposal->command.effects)
                if (effect.entity == RowOf<Requirement>::entity)
                    m_requirement.id = RequirementId::fromString(effect.id);
        follow();
        Q_EMIT done(*proposal);
    });
}

/// A digit stands in every chosen hour; plus and minus change each by one.
bool RequirementPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_hours && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            setHours([digit = key->key() - Qt::Key_0](int) { return digit; });
            return true;
        }
        if (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus) {
            setHours([by = key->key() == Qt::Key_Plus ? 1 : -1](int number) { return number + by; });
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            keep();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RequirementPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RequirementPane::retranslate()
{
    setAccessibleName(tr("What is needed"));
    m_list->setAccessibleName(tr("Requirements"));
    const QStringList labels{tr("Name"), tr("Counts"), tr("Work"), tr("Licence, one is enough"), tr("Language"), tr("Area, empty: the whole county"), tr("First day, empty: always was"), tr("Last day, empty: no end")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setLabel(labels.at(i));
    m_counted->setItemText(0, tr("teams that may be sent"));
    m_counted->setItemText(1, tr("people"));
    for (auto* box : {m_job, m_language}) {
        box->setNone(tr("any"));
        box->refill();
    }
    m_licences->setNone(tr("any"));
    m_licences->setJoint(tr("or", "between two licences of which one is enough"));
    m_licences->refill();
    m_onCall->setText(tr("On call is enough"));
    m_hint->setText(tr("How many in each hour of the week. Choose hours; a digit sets them, + and − change them by one."));
    m_hours->setAccessibleName(tr("How many in each hour of the week"));
    for (int dayOf = 0; dayOf < days; ++dayOf)
        m_hours->verticalHeaderItem(dayOf)->setText(QLocale().dayName(dayOf + 1, QLocale::ShortFormat));
    m_keep->setDeed(tr("Keep this requirement"), tr("Enter"));
    m_new->setDeed(tr("A new requirement"));
}

} // namespace dispatch

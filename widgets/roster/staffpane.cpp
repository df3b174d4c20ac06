#include "staffpane.h"

#include "carryout.h"
#include "codebox.h"
#include "columnfit.h"
#include "complaint.h"
#include "keybutton.h"
#include "labelledfield.h"
#include "looklabel.h"
#include "stafflistmodel.h"
#include "statedelegate.h"
#include "typedline.h"
#include "wraplayout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>

namespace dispatch {

using namespace Qt::StringLiterals;

StaffPane::StaffPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_model(new StaffListModel(picture, &desk->codes(), desk->zone(), this)), m_list(new QTreeView(this)),
      m_form(new QWidget), m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, m_form)), m_name(new TypedLine(m_form)), m_called(new TypedLine(m_form, 24)),
      m_credential(new TypedLine(m_form, 24)), m_phone(new TypedLine(m_form, 40)), m_employer(new CodeBox(&desk->codes(), u"employers"_s, m_form)),
      m_role(new QComboBox(m_form)), m_languages(new QToolButton(m_form)), m_languageMenu(new QMenu(m_languages)), m_active(new QCheckBox(m_form)),
      m_licence(new CodeBox(&desk->codes(), u"licences"_s, m_form)), m_lastDay(new TypedLine(m_form, 10)), m_keep(new KeyButton(looks, m_form)),
      m_keepLicence(new KeyButton(looks, m_form)), m_new(new KeyButton(looks, m_form)), m_complaint(new Complaint(looks, m_form))
{
    setObjectName(u"staffPane"_s);
    m_list->setObjectName(u"staffList"_s);
    m_name->setObjectName(u"staffName"_s);
    m_called->setObjectName(u"staffTitle"_s);
    m_credential->setObjectName(u"staffCredential"_s);
    m_phone->setObjectName(u"staffPhone"_s);
    m_employer->setObjectName(u"staffEmployer"_s);
    m_role->setObjectName(u"staffRole"_s);
    m_languages->setObjectName(u"staffLanguages"_s);
    m_active->setObjectName(u"staffActive"_s);
    m_licence->setObjectName(u"staffLicence"_s);
    m_lastDay->setObjectName(u"staffLicenceEnds"_s);
    m_keep->setObjectName(u"staffKeep"_s);
    m_keepLicence->setObjectName(u"staffKeepLicence"_s);
    m_new->setObjectName(u"staffNew"_s);
    m_keep->setPrimary(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ColumnFit(m_list, m_list->header(), looks,
        {{.width = 170, .stretch = 1, .compactWidth = 110}, {.width = 64, .dropOrder = 3}, {.width = 130, .dropOrder = 4, .compactWidth = 80}, {.width = 130, .dropOrder = 2, .stretch = 1},
            {.width = 170, .stretch = 2, .compactWidth = 110}, {.width = 110, .dropOrder = 1}, {.width = 80, .dropOrder = 5}});
    m_languages->setPopupMode(QToolButton::InstantPopup);
    m_languages->setMenu(m_languageMenu);
    m_languages->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_languages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto& code : desk->codes().valid(u"languages"_s)) {
        auto* action = m_languageMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(code.id);
        connect(action, &QAction::toggled, this, &StaffPane::nameLanguages);
    }
    for (const auto role : {Role::Responder, Role::Clinician, Role::Dispatcher, Role::Supervisor, Role::Trainer})
        m_role->addItem({}, int(role));

    auto* grid = new QGridLayout;
    const auto place = [&](QWidget* editor, int row, int column, int wide) {
        auto* field = new LabelledField(editor, looks, m_form);
        grid->addWidget(field, row, column, 1, wide);
        m_fields.append(field);
    };
    place(m_name, 0, 0, 2);
    place(m_called, 0, 2, 1);
    place(m_credential, 0, 3, 1);
    place(m_employer, 1, 0, 2);
    place(m_role, 1, 2, 2);
    place(m_phone, 2, 0, 2);
    place(m_languages, 2, 2, 2);
    auto* licences = new QGridLayout;
    const auto placeLicence = [&](QWidget* editor, int column) {
        auto* field = new LabelledField(editor, looks, m_form);
        licences->addWidget(field, 0, column);
        m_fields.append(field);
    };
    placeLicence(m_licence, 0);
    placeLicence(m_lastDay, 1);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_new);
    auto* licenceButtons = new WrapLayout;
    licenceButtons->addWidget(m_keepLicence);
    auto* column = new QVBoxLayout(m_form);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addWidget(m_active);
    column->addLayout(buttons);
    column->addLayout(licences);
    column->addLayout(licenceButtons);
    column->addWidget(m_complaint);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto* sides = new QVBoxLayout(this);
    sides->setContentsMargins({});
    sides->setSpacing(0);
    sides->addWidget(m_list, 3);
    sides->addWidget(scroll, 2);
    const auto measure = [this, column, grid, licences, buttons] {
        const int pad = m_looks->scaled(12);
        column->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(8));
        column->setSpacing(m_looks->scaled(6));
        for (auto* each : {grid, licences}) {
            each->setHorizontalSpacing(m_looks->scaled(8));
            each->setVerticalSpacing(m_looks->scaled(4));
        }
        buttons->setSpacing(m_looks->scaled(6));
        m_languages->setMinimumHeight(m_looks->scaled(26));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        const auto* staff = m_desk->picture().find(m_model->staffAt(current));
        // What is being typed about her stays when the list comes anew.
        const bool isTyping = staff && staff->id == m_staff.id && typed() != m_staff && typed() != *staff;
        if (staff && !isTyping)
            fill(*staff);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { choose(m_staff.id); });
    connect(m_list, &QTreeView::activated, this, [this] { m_name->setFocus(Qt::OtherFocusReason); });
    connect(m_keep, &QPushButton::clicked, this, &StaffPane::keepPerson);
    connect(m_keepLicence, &QPushButton::clicked, this, &StaffPane::keepLicence);
    connect(m_new, &QPushButton::clicked, this, &StaffPane::begin);
    for (auto* line : {m_name, m_called, m_credential, m_phone})
        connect(line, &QLineEdit::returnPressed, this, &StaffPane::keepPerson);
    connect(m_lastDay, &QLineEdit::returnPressed, this, &StaffPane::keepLicence);
    connect(m_licence, &CodeBox::chosen, this, [this] {
        for (const auto& licence : m_desk->picture().all<Licence>())
            if (licence.staff == m_staff.id && licence.kind == m_licence->code())
                m_lastDay->setText(licence.lastDay);
    });
    retranslate();
    m_model->tick(desk->now());
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    else
        fill({});
}

void StaffPane::tick(Instant now) { m_model->tick(now); }

void StaffPane::choose(const StaffId& staff)
{
    if (const auto at = m_model->indexOf(staff); at.isValid()) {
        m_list->setCurrentIndex(at);
        m_list->scrollTo(at);
    }
}

void StaffPane::begin()
{
    m_list->setCurrentIndex({});
    Staff nobody;
    nobody.role = Role::Responder;
    nobody.languages = {u"en"_s};
    fill(nobody);
    m_name->setFocus(Qt::OtherFocusReason);
}

void StaffPane::fill(const Staff& staff)
{
    m_staff = staff;
    m_title->setText(staff.name.isEmpty() ? tr("Somebody new") : staff.name);
    m_name->setText(staff.name);
    m_called->setText(staff.title);
    m_credential->setText(staff.credential);
    m_phone->setText(staff.phone);
    m_employer->setCode(staff.employer);
    m_role->setCurrentIndex(m_role->findData(int(staff.role)));
    for (auto* action : m_languageMenu->actions())
        action->setChecked(staff.languages.contains(action->data().toString()));
    m_active->setChecked(staff.active);
    m_licence->setCode({});
    m_lastDay->clear();
    m_complaint->clear();
    for (QWidget* each : std::initializer_list<QWidget*>{m_fields.at(7), m_fields.at(8), m_keepLicence})
        each->setEnabled(!staff.id.isNull());
    nameLanguages();
}

Staff StaffPane::typed() const
{
    auto staff = m_staff;
    staff.name = m_name->text().simplified();
    staff.title = m_called->text().simplified();
    staff.credential = m_credential->text().simplified();
    staff.phone = m_phone->text().simplified();
    staff.employer = m_employer->code();
    staff.role = static_cast<Role>(m_role->currentData().toInt());
    staff.active = m_active->isChecked();
    staff.languages.clear();
    for (const auto* action : m_languageMenu->actions())
        if (action->isChecked())
            staff.languages.append(action->data().toString());
    return staff;
}

void StaffPane::keepPerson() { commit(m_desk->putStaff(typed()), m_keep); }

/// The licence of that kind that she has gets another last day; one that she has not yet is new.
void StaffPane::keepLicence()
{
    Licence licence;
    licence.staff = m_staff.id;
    licence.kind = m_licence->code();
    for (const auto& known : m_desk->picture().all<Licence>())
        if (known.staff == m_staff.id && known.kind == licence.kind)
            licence = known;
    licence.lastDay = m_lastDay->text().trimmed();
    commit(m_desk->putLicence(licence), m_keepLicence);
}

void StaffPane::commit(const Result<Proposal>& proposal, QWidget* control)
{
    m_complaint->clear();
    carryOut(*m_desk, proposal, control, this, [this, proposal](const Result<Receipt>& kept) {
        if (kept)
            Q_EMIT done(*proposal);
        else
            m_complaint->say(kept.error().summary);
    });
}

void StaffPane::nameLanguages()
{
    QStringList names;
    for (const auto* action : m_languageMenu->actions())
        if (action->isChecked())
            names.append(action->text());
    m_languages->setText(names.isEmpty() ? tr("none") : names.join(u", "_s));
}

void StaffPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    static_cast<QBoxLayout*>(layout())->setDirection(width() < m_looks->scaled(900) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StaffPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
}

void StaffPane::retranslate()
{
    setAccessibleName(tr("People"));
    m_list->setAccessibleName(tr("People of the program, by name"));
    const QStringList labels{tr("Name"), tr("Title"), tr("Credential"), tr("Employer"), tr("Role"), tr("Phone"), tr("Languages"), tr("Licence"), tr("Last day, like 2027-06-30")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setLabel(labels.at(i));
    const QStringList roles{tr("Responder"), tr("Clinician"), tr("Dispatcher"), tr("Supervisor"), tr("Trainer")};
    for (int i = 0; i < m_role->count(); ++i)
        m_role->setItemText(i, roles.at(i));
    for (auto* action : m_languageMenu->actions())
        action->setText(m_desk->codes().words(u"languages"_s, action->data().toString()));
    m_employer->setNone(tr("choose"));
    m_licence->setNone(tr("choose"));
    m_employer->refill();
    m_licence->refill();
    m_active->setText(tr("Works here"));
    m_keep->setDeed(tr("Keep this person"), tr("Enter"));
    m_keepLicence->setDeed(tr("Keep this licence"));
    m_new->setDeed(tr("Somebody new"));
    m_title->setText(m_staff.name.isEmpty() ? tr("Somebody new") : m_staff.name);
    nameLanguages();
}

} // namespace dispatch

#include "staffpane.h"

#include "codebox.h"
#include "codesbutton.h"
#include "columnfit.h"
#include "keybutton.h"
#include "leaveform.h"
#include "licenceform.h"
#include "looklabel.h"
#include "preferenceform.h"
#include "rights.h"
#include "stafflistmodel.h"
#include "statedelegate.h"
#include "steadytree.h"
#include "typedline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

StaffPane::StaffPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent) : StaffPane(new SteadyTree, desk, picture, looks, parent) {}

StaffPane::StaffPane(QTreeView* list, RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : ListAndForm(u"staff"_s, list, {1, 1}, desk, looks, parent), m_model(new StaffListModel(picture, &desk->codes(), desk->zone(), this)), m_list(list),
      m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_name(new TypedLine(this)), m_called(new TypedLine(this, 24)),
      m_credential(new TypedLine(this, 24)), m_phone(new TypedLine(this, 40)), m_employer(new CodeBox(&desk->codes(), u"employers"_s, this)), m_role(new QComboBox(this)),
      m_languages(new CodesButton(&desk->codes(), u"languages"_s, this)), m_active(new QCheckBox(this)), m_licence(new LicenceForm(desk, looks, this)),
      m_leave(new LeaveForm(desk, picture, looks, this)), m_preference(new PreferenceForm(desk, picture, looks, this))
{
    m_active->setObjectName(u"staffActive"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    new ColumnFit(m_list, m_list->header(), looks,
        {{.width = 170, .stretch = 1, .compactWidth = 110}, {.width = 64, .dropOrder = 3}, {.width = 130, .dropOrder = 4, .compactWidth = 80}, {.width = 130, .dropOrder = 2, .stretch = 1},
            {.width = 170, .stretch = 2, .compactWidth = 110}, {.width = 110, .dropOrder = 1}, {.width = 80, .dropOrder = 5}});
    for (const auto role : {Role::Responder, Role::Clinician, Role::Dispatcher, Role::Supervisor, Role::Trainer, Role::Analyst, Role::Administrator})
        m_role->addItem({}, int(role));

    column()->insertWidget(0, m_title);
    place(m_name, u"Name"_s, 0, 0, 2);
    place(m_called, u"Title"_s, 0, 2);
    place(m_credential, u"Credential"_s, 0, 3);
    place(m_employer, u"Employer"_s, 1, 0, 2);
    place(m_role, u"Role"_s, 1, 2, 2);
    place(m_phone, u"Phone"_s, 2, 0, 2);
    place(m_languages, u"Languages"_s, 2, 2, 2);
    addRow(m_active);
    for (auto* part : std::initializer_list<DeskForm*>{m_licence, m_leave, m_preference}) {
        addBelow(part);
        connect(part, &DeskForm::done, this, &StaffPane::done);
    }
    const auto measure = [this] { m_languages->setMinimumHeight(this->looks()->scaled(26)); };
    connect(looks, &Looks::changed, this, measure);
    measure();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        const auto* staff = this->desk()->picture().find(m_model->staffAt(current));
        if (staff && *staff != m_staff)
            show(*staff);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { choose(m_staff.id); });
    connect(m_list, &QTreeView::activated, this, [this] { m_name->setFocus(Qt::OtherFocusReason); });
    retranslate();
    m_model->tick(desk->now());
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    else
        show({});
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
    show(nobody);
    m_name->setFocus(Qt::OtherFocusReason);
}

void StaffPane::show(const Staff& staff)
{
    m_staff = staff;
    turnTo(staff.id.isNull() ? u"new"_s : staff.id.toString(), [this] { fill(m_staff); });
}

void StaffPane::fill(const Staff& staff)
{
    m_title->setText(staff.name.isEmpty() ? tr("Somebody new") : staff.name);
    m_name->setText(staff.name);
    m_called->setText(staff.title);
    m_credential->setText(staff.credential);
    m_phone->setText(staff.phone);
    m_employer->setCode(staff.employer);
    m_role->setCurrentIndex(m_role->findData(int(staff.role)));
    m_languages->setChosen(staff.languages);
    m_active->setChecked(staff.active);
    m_licence->show(staff.id);
    m_leave->show(staff.id);
    m_preference->show(staff.id);
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
    // The same ones in another order are no change.
    const auto languages = m_languages->chosen();
    if (QSet(languages.begin(), languages.end()) != QSet(staff.languages.begin(), staff.languages.end()))
        staff.languages = languages;
    return staff;
}

// Everybody at a desk may write down a phone number.
QList<Role> StaffPane::keepers() const
{
    auto reached = m_staff;
    reached.phone += u'0';
    return rights::whoMay({patchOf(m_staff, reached)});
}

bool StaffPane::mayBegin() const { return rights::mayMake<Staff>(desk()->actor().role); }

void StaffPane::offer()
{
    ListAndForm::offer();
    for (auto* field : std::initializer_list<QWidget*>{m_name, m_called, m_credential, m_employer, m_role, m_languages, m_active})
        field->setEnabled(mayBegin());
}

void StaffPane::keep()
{
    const auto wanted = typed();
    const auto proposal = desk()->putStaff(wanted);
    put(proposal, keepButton(), [this, kept = wanted, proposal]() mutable {
        // Somebody new has her identity from the desk; the list has her as soon as she comes.
        if (kept.id.isNull())
            kept.id = keptBy<Staff>(*proposal);
        show(kept);
        choose(kept.id);
    });
}

void StaffPane::retranslate()
{
    setAccessibleName(tr("People"));
    m_list->setAccessibleName(tr("People of the program, by name"));
    setLabels({tr("Name"), tr("Title"), tr("Credential"), tr("Employer"), tr("Role"), tr("Phone"), tr("Languages")});
    const QStringList roles{tr("Responder"), tr("Clinician"), tr("Dispatcher"), tr("Supervisor"), tr("Trainer"), tr("Analyst"), tr("Administrator")};
    for (int i = 0; i < m_role->count(); ++i)
        m_role->setItemText(i, roles.at(i));
    m_languages->setNone(tr("none"));
    m_languages->setJoint(tr("and", "between two languages of one person"));
    m_languages->refill();
    m_employer->setNone(tr("choose"));
    m_employer->refill();
    m_active->setText(tr("Works here"));
    keepButton()->setDeed(tr("Keep this person"), tr("Enter"));
    newButton()->setDeed(tr("Somebody new"));
    m_title->setText(m_staff.name.isEmpty() ? tr("Somebody new") : m_staff.name);
    m_model->retranslate();
}

} // namespace dispatch

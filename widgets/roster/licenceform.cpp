#include "licenceform.h"

#include "codebox.h"
#include "keybutton.h"
#include "rights.h"
#include "typedline.h"
#include "typingkeeper.h"

namespace dispatch {

using namespace Qt::StringLiterals;

LicenceForm::LicenceForm(RosterDesk* desk, const Looks* looks, QWidget* parent)
    : RosterForm(u"licence"_s, desk, looks, parent), m_kind(new CodeBox(&desk->codes(), u"licences"_s, this)), m_lastDay(new TypedLine(this, 10))
{
    place(m_kind, u"Kind"_s, 0, 0);
    place(m_lastDay, u"Ends"_s, 0, 1);
    // Whoever chooses a kind sees what she has of it; whoever finds it chosen again finds the day as she left it.
    connect(m_kind, &CodeBox::activated, this, [this] {
        if (const auto licence = standing(); !licence.id.isNull())
            m_lastDay->setText(licence.lastDay);
    });
    retranslate();
}

void LicenceForm::show(const StaffId& staff)
{
    setEnabled(!staff.isNull());
    if (staff == m_staff)
        return;
    m_staff = staff;
    turnTo(aboutOf(staff), [this] {
        m_kind->setCode({});
        m_lastDay->clear();
    });
}

Licence LicenceForm::standing() const
{
    for (const auto& licence : desk()->picture().all<Licence>())
        if (licence.staff == m_staff && licence.kind == m_kind->code())
            return licence;
    Licence made;
    made.staff = m_staff;
    made.kind = m_kind->code();
    return made;
}

QList<Role> LicenceForm::keepers() const { return rights::whoMay({insertOf(Licence{})}); }

void LicenceForm::keep()
{
    auto licence = standing();
    licence.lastDay = m_lastDay->text().trimmed();
    put(desk()->putLicence(licence), keepButton(), [] {});
}

void LicenceForm::retranslate()
{
    setLabels({tr("Licence"), tr("Last day, like 2027-06-30")});
    m_kind->setNone(tr("choose"));
    m_kind->refill();
    keepButton()->setDeed(tr("Keep this licence"));
}

} // namespace dispatch

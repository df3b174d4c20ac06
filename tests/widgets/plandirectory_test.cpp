#include "directorypane.h"
#include "labelledfield.h"
#include "plandeskwindow.h"
#include "servicemodel.h"
#include "servicesactions.h"
#include "serviceswindow.h"
#include "typedline.h"

#include "print.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QTreeView>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class DirectoryDesk : public PlanDeskWindow {
public:
    DirectoryDesk()
    {
        services.resize(1456, 819);
        clinic = add(u"Oak Park clinic"_s, 3);
        stale = add(u"Night shelter"_s, rules.directoryDays + 30);
    }
    DirectoryEntryId add(const QString& name, int daysOld)
    {
        DirectoryEntry entry;
        entry.name = name;
        entry.kind = u"medical"_s;
        entry.phoneTyped = u"916-555-0215"_s;
        entry.hours = u"24/7"_s;
        entry.languages = {u"en"_s};
        entry.asOf = day(-daysOld);
        entry.source = u"flyer"_s;
        const auto proposal = desk.putEntry(entry);
        kept(proposal);
        const auto id = DirectoryEntryId::fromString(proposal->command.effects.first().id);
        REQUIRE(comes([&] { return picture.now().find(id) != nullptr; }));
        return id;
    }
    [[nodiscard]] QString day(int ahead) { return toDateTime(clock.now(), zone).date().addDays(ahead).toString(Qt::ISODate); }
    void openDirectory()
    {
        services.openDirectory();
        REQUIRE(QTest::qWaitForWindowActive(&services));
    }
    [[nodiscard]] const DirectoryEntry& entry(const DirectoryEntryId& id) const { return *picture.now().find(id); }
    [[nodiscard]] TypedLine* line(const char* name) { return find<TypedLine>(services, name); }
    [[nodiscard]] QTreeView* list() { return find<QTreeView>(services, "serviceList"); }
    [[nodiscard]] QString complaintHere() { return services.findChild<Complaint*>()->sentence(); }
    [[nodiscard]] QStringList complaints()
    {
        QStringList said;
        for (const auto* each : services.findChildren<Complaint*>())
            if (!each->sentence().isEmpty())
                said.append(each->sentence());
        return said;
    }

    DirectoryEntryId clinic;
    DirectoryEntryId stale;
    ServicesWindow services{ServicesParts{&desk, &picture, &looks, nullptr}};
};

} // namespace

TEST_CASE_METHOD(DirectoryDesk, "A service is found while one types, and what nobody made sure of says so in the list and over its fields")
{
    openDirectory();
    CHECK(QApplication::focusWidget()->objectName() == u"serviceSearch"_s);
    type(u"nig"_s);
    REQUIRE(list()->model()->rowCount() == 1);
    CHECK(line("serviceName")->text() == u"Night shelter"_s);
    CHECK(list()->model()->index(0, ServiceModel::Now).data().toString() == u"ask first: not made sure of for 120 day(s)"_s);
    const auto labels = services.directory().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->isVisible() && label->text() == u"ask first: not made sure of for 120 day(s)"_s; }));
    type(u"xx"_s);
    CHECK(list()->model()->rowCount() == 0);
    key(Qt::Key_Escape);
    CHECK(list()->model()->rowCount() == 2);
    key(Qt::Key_Down);
    CHECK(list()->hasFocus());
}

TEST_CASE_METHOD(DirectoryDesk, "A service is written by the keyboard alone; what is missing is said and nothing typed is lost")
{
    openDirectory();
    key(Qt::Key_N, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == line("serviceName"));
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([this] { return complaints() == QStringList{u"Say what the service is called."_s}; }));
    type(u"Food closet"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return complaints() == QStringList{u"Choose what kind of service it is."_s}; }));
    key(Qt::Key_Tab);
    key(Qt::Key_F);    // food
    key(Qt::Key_Tab);
    type(u"555-01"_s);
    CHECK(services.findChild<LabelledField*>() != nullptr);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == line("serviceHours"));
    type(u"Mon-Fri 10-12"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return complaints().contains(u"Say on which day somebody made sure of it."_s); }));
    auto* asOf = find<QDateEdit>(services, "serviceAsOf");
    asOf->setDate(toDateTime(clock.now(), zone).date());
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return complaints().contains(u"Say who told it: who was called, or where it stands."_s); }));
    line("serviceSource")->setFocus();
    type(u"211"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return list()->model()->rowCount() == 3; }));
    const auto made = std::ranges::find(picture.now().all<DirectoryEntry>(), u"Food closet"_s, &DirectoryEntry::name);
    REQUIRE(made != picture.now().all<DirectoryEntry>().end());
    CHECK(made->kind == u"food"_s);
    CHECK(made->phone.isEmpty());
    CHECK(made->phoneTyped == u"555-01"_s);
    CHECK(made->hours == u"Mon-Fri 10-12"_s);
    CHECK(made->asOf == day(0));
    // The list stands on what was written.
    REQUIRE(comes([this] { return list()->currentIndex().siblingAtColumn(0).data() == u"Food closet"_s; }));
}

TEST_CASE_METHOD(DirectoryDesk, "One key says that somebody asked today and all of it stands")
{
    openDirectory();
    services.directory().choose(stale);
    line("serviceHours")->setFocus();
    line("serviceHours")->selectAll();
    type(u"daily 17-23"_s);
    key(Qt::Key_F8);
    REQUIRE(comes([this] { return entry(stale).asOf == day(0); }));
    CHECK(entry(stale).hours == u"daily 17-23"_s);
    CHECK(entry(stale).source == rosa.name);
    REQUIRE(comes([this] { return !list()->model()->index(0, ServiceModel::Now).data().toString().contains(u"ask first"_s) && !list()->model()->index(1, ServiceModel::Now).data().toString().contains(u"ask first"_s); }));
}

TEST_CASE_METHOD(DirectoryDesk, "What was typed about one service waits while another is looked at, and what another desk writes stands beside it")
{
    openDirectory();
    services.directory().choose(clinic);
    line("serviceTakes")->setFocus();
    type(u"walk in"_s);
    services.directory().choose(stale);
    CHECK(line("serviceTakes")->text().isEmpty());
    auto changed = entry(clinic);
    changed.address = u"3415 MLK Blvd"_s;
    kept(desk.putEntry(changed));
    REQUIRE(comes([this] { return entry(clinic).address == u"3415 MLK Blvd"_s; }));
    services.directory().choose(clinic);
    CHECK(line("serviceTakes")->text() == u"walk in"_s);
    CHECK(line("serviceAddress")->text() == u"3415 MLK Blvd"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([this] { return entry(clinic).words == u"walk in"_s; }));
    CHECK(entry(clinic).address == u"3415 MLK Blvd"_s);
}

TEST_CASE_METHOD(DirectoryDesk, "The directory fits at twice the text, says itself, and has a word for every verb")
{
    looks.setTextSize(200);
    services.resize(1920, 1080);
    openDirectory();
    CHECK(services.minimumSizeHint().width() <= 1920);
    CHECK(services.minimumSizeHint().height() <= 1080);
    CHECK_FALSE(list()->accessibleName().isEmpty());
    for (const auto* action : services.actions().all())
        CHECK_FALSE(action->text().isEmpty());
}

TEST_CASE_METHOD(DirectoryDesk, "What no form expects is typed into every field of a service and nothing breaks")
{
    openDirectory();
    services.directory().choose(clinic);
    for (const auto& bad : badInputs()) {
        INFO(bad.name);
        for (const char* name : {"serviceName", "servicePhone", "serviceAddress", "serviceHours", "serviceTakes", "serviceSource"})
            line(name)->paste(bad.text);
        services.directory().keep();
        QTest::qWait(0);
    }
    CHECK(services.isVisible());
}

TEST_CASE_METHOD(DirectoryDesk, "Pictures of the directory", "[.pictures]")
{
    auto full = entry(clinic);
    full.id = {};
    full.name = u"Crisis respite center"_s;
    full.state = DirectoryState::Full;
    kept(desk.putEntry(full));
    openDirectory();
    services.directory().choose(stale);
    const auto take = [this](const QString& name) {
        QTest::qWait(300);
        REQUIRE(services.grab().save(QDir::tempPath() + u"/directory-"_s + name + u".png"));
    };
    take(u"light"_s);
    looks.setTheme(Looks::Theme::Dark);
    take(u"dark"_s);
    looks.setTextSize(200);
    services.resize(1920, 1080);
    take(u"dark-200"_s);
    services.resize(1366, 768);
    take(u"narrow-200"_s);
}

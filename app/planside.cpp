#include "planside.h"

#include "bundled.h"
#include "carryout.h"
#include "dictionary.h"
#include "dispatcherwindow.h"
#include "linkstrip.h"
#include "livepicture.h"
#include "plangiving.h"
#include "planlooks.h"
#include "planpreview.h"
#include "planreviews.h"
#include "planwindow.h"
#include "serviceswindow.h"
#include "settings.h"
#include "speller.h"
#include "trainingframe.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

Result<PlanBook> bundledBook()
{
    QList<QByteArray> languages;
    for (const auto& name : QDir(u":/plan/languages"_s).entryList({u"*.json"_s})) {
        auto language = bundled(u":/plan/languages/"_s + name);
        if (!language)
            return std::unexpected(language.error());
        languages.append(*std::move(language));
    }
    return bundled(u":/plan/template-adult-2026-09.json"_s).and_then([&](const QByteArray& form) { return PlanBook::fromJson(form, languages); });
}

} // namespace

Result<std::unique_ptr<PlanSide>> PlanSide::made(const DeskTools& tools, const LivePicture* picture)
{
    auto rules = bundled(u":/plan/rules-2026-09.json"_s).and_then(&PlanRules::fromJson);
    if (!rules)
        return std::unexpected(rules.error());
    auto book = bundledBook();
    if (!book)
        return std::unexpected(book.error());
    return std::unique_ptr<PlanSide>(new PlanSide(tools, picture, *std::move(rules), *std::move(book)));
}

PlanSide::PlanSide(const DeskTools& tools, const LivePicture* picture, PlanRules rules, PlanBook book)
    : m_rules(std::move(rules)), m_book(std::move(book)), m_desk(tools, &m_rules), m_speller(std::make_unique<Speller>(dictionaryFolders())), m_picture(picture)
{
}

PlanSide::~PlanSide() = default;

void PlanSide::enter(DispatcherWindow* window, Looks* looks, TimerWatch* timers, Settings* settings, bool training)
{
    m_window = window;
    m_looks = looks;
    m_timers = timers;
    m_settings = settings;
    m_training = training;
    connect(window, &DispatcherWindow::planWanted, this, &PlanSide::open);
    connect(window, &DispatcherWindow::referralsWanted, this, [this] { services().openReferrals(); });
    connect(window, &DispatcherWindow::directoryWanted, this, [this] { services().openDirectory(); });
    connect(window, &DispatcherWindow::looksWanted, this, &PlanSide::showLooks);
    connect(window, &DispatcherWindow::reviewsWanted, this, &PlanSide::showReviews);
    connect(m_picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<PlanDraft>().isEmpty() || !changes.of<Staff>().isEmpty() || !changes.gone.isEmpty())
            tellReviews();
    });
    tellReviews();
    window->offerLooks(m_desk.seesLooks());
    connect(window, &DispatcherWindow::lockedChanged, this, [this](bool locked) {
        // Whoever unlocks it may be somebody else, who does not oversee who looks.
        m_window->offerLooks(m_desk.seesLooks());
        if (!locked && m_whoLooked && !m_desk.seesLooks())
            m_whoLooked->close();
        if (!locked && m_reviews && !seesReviews())
            m_reviews->close();
        tellReviews();
        for (auto* each : frames())
            each->setLocked(locked);
    });
    connect(window, &DispatcherWindow::closing, this, [this] {
        for (auto* each : frames())
            each->close();
    });
}

QList<DeskFrame*> PlanSide::frames() const
{
    QList<DeskFrame*> frames;
    for (auto* each : std::initializer_list<DeskFrame*>{m_paper.get(), m_preview.get(), m_whoLooked.get(), m_reviews.get(), m_plan.get(), m_services.get()})
        if (each)
            frames.append(each);
    return frames;
}

/// What its windows wear, and where they stood.
void PlanSide::dress(DeskFrame* window, const QString& name)
{
    if (m_training) {
        window->addRibbon(new TrainingRibbon(m_looks));
        window->setTitleWord(tr("TRAINING"));
        new TrainingFrame(m_looks, window);
    }
    Q_EMIT stripMade(&window->strip());
    connect(window, &DeskFrame::closing, this, [this, window, name] { m_settings->setWindowState(name, window->layoutState()); });
    if (const auto state = m_settings->windowState(name); !state.isEmpty())
        window->restoreLayout(state);
}

void PlanSide::open(const PersonId& person)
{
    if (!m_plan) {
        m_plan = std::make_unique<PlanWindow>(PlanParts{&m_desk, &m_book, m_picture, m_looks, m_timers, m_speller.get()});
        dress(m_plan.get(), u"plan"_s);
        connect(m_plan.get(), &PlanWindow::refused, m_window, [this](const QString& sentence) { m_window->say(sentence); });
        connect(m_plan.get(), &PlanWindow::previewWanted, this, &PlanSide::preview);
        connect(m_plan.get(), &PlanWindow::looksWanted, this, &PlanSide::showLooks);
        connect(&m_plan->giving(), &PlanGiving::paperWanted, this, [this](const PaperPreview::Shown& shown) {
            paper().show(shown);
            bring(*m_paper);
        });
        // Who leaves the plan leaves its print, too.
        connect(m_plan.get(), &DeskFrame::closing, this, [this] {
            for (auto* each : std::initializer_list<DeskFrame*>{m_preview.get(), m_paper.get()})
                if (each)
                    each->close();
        });
    }
    m_plan->open(person);
}

ServicesWindow& PlanSide::services()
{
    if (!m_services) {
        m_services = std::make_unique<ServicesWindow>(ServicesParts{&m_desk, m_picture, m_looks, m_timers});
        dress(m_services.get(), u"services"_s);
        connect(m_services.get(), &ServicesWindow::planWanted, this, &PlanSide::open);
    }
    return *m_services;
}

void PlanSide::preview(const PlanSheet& sheet, const QString& person)
{
    if (!m_preview) {
        m_preview = std::make_unique<PlanPreview>(&m_book, m_looks);
        dress(m_preview.get(), u"planPreview"_s);
        m_preview->setRecord([this](const PersonId& whose, const QString& papers, const PaperJob::Recorded& then) {
            carryOut(m_desk, m_desk.print(whose, papers), nullptr, this, then);
        });
    }
    m_preview->show(sheet, person);
    bring(*m_preview);
}

PaperPreview& PlanSide::paper()
{
    if (!m_paper) {
        m_paper = std::make_unique<PaperPreview>(m_looks);
        dress(m_paper.get(), u"paperPreview"_s);
    }
    return *m_paper;
}

void PlanSide::bring(DeskFrame& window)
{
    window.tick(m_desk.now(), m_desk.zone(), m_desk.actor().name);
    window.QMainWindow::show();
    window.raise();
    window.activateWindow();
}

void PlanSide::showLooks()
{
    if (!m_whoLooked) {
        m_whoLooked = std::make_unique<PlanLooks>(&m_desk, m_picture, m_looks);
        dress(m_whoLooked.get(), u"planLooks"_s);
    }
    m_whoLooked->open();
    bring(*m_whoLooked);
}

bool PlanSide::seesReviews() const { return m_rules.signing.signers.contains(m_desk.actor().role); }

void PlanSide::showReviews()
{
    if (!m_reviews) {
        m_reviews = std::make_unique<PlanReviews>(&m_desk, m_picture, m_looks);
        dress(m_reviews.get(), u"planReviews"_s);
        connect(m_reviews.get(), &PlanReviews::planWanted, this, &PlanSide::open);
    }
    tellReviews();
    bring(*m_reviews);
    m_reviews->list().setFocus();
}

void PlanSide::tellReviews()
{
    m_today = toDateTime(m_desk.now(), m_desk.zone()).date();
    const auto queue = reviewQueue(m_picture->now().all<PlanDraft>().values(), m_today, m_rules.review);
    m_window->offerReviews(seesReviews(), reviewsOwedBy(m_desk.actor().id, queue));
    if (m_reviews)
        m_reviews->show(queue);
}

void PlanSide::tick(Instant now)
{
    if (m_window && toDateTime(now, m_desk.zone()).date() != m_today)
        tellReviews();
}

} // namespace dispatch

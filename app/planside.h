#pragma once

#include "planbook.h"
#include "plandesk.h"

#include <QObject>

#include <memory>

namespace dispatch {

class DispatcherWindow;
class LinkStrip;
class LivePicture;
class Looks;
class DeskFrame;
class PaperPreview;
class PlanLooks;
class PlanPreview;
class PlanReviews;
class PlanWindow;
class ServicesWindow;
class Settings;
class Speller;
class TimerWatch;
struct PlanSheet;

/// What a workstation has of safety plans and of services: the rules and forms they are written with, the desk that writes them, and their
/// windows when somebody asks for them.
class PlanSide : public QObject {
    Q_OBJECT
public:
    /// The rules, forms and languages are bundled data; refused when they can't be read.
    [[nodiscard]] static Result<std::unique_ptr<PlanSide>> made(const DeskTools& tools, const LivePicture* picture);
    ~PlanSide() override;

    [[nodiscard]] const PlanRules& rules() const { return m_rules; }

    /// From where @p window asks for a plan. All outlive this.
    void enter(DispatcherWindow* window, Looks* looks, TimerWatch* timers, Settings* settings, bool training);

    /// A plan comes due by the day.
    void tick(Instant now);

Q_SIGNALS:
    /// A window of a plan has a strip that says how the desk is linked, too.
    void stripMade(dispatch::LinkStrip* strip);

private:
    PlanSide(const DeskTools& tools, const LivePicture* picture, PlanRules rules, PlanBook book);
    void open(const PersonId& person);
    void preview(const PlanSheet& sheet, const QString& person);
    void showLooks();
    void showReviews();
    void tellReviews();
    [[nodiscard]] bool seesReviews() const;
    void bring(DeskFrame& window);
    [[nodiscard]] PaperPreview& paper();
    [[nodiscard]] QList<DeskFrame*> frames() const;
    [[nodiscard]] ServicesWindow& services();
    void dress(DeskFrame* window, const QString& name);

    PlanRules m_rules;
    PlanBook m_book;
    PlanDesk m_desk;
    std::unique_ptr<Speller> m_speller;
    const LivePicture* m_picture;
    DispatcherWindow* m_window = nullptr;
    Looks* m_looks = nullptr;
    TimerWatch* m_timers = nullptr;
    Settings* m_settings = nullptr;
    bool m_training = false;
    std::unique_ptr<PlanWindow> m_plan;
    std::unique_ptr<PlanPreview> m_preview;
    std::unique_ptr<PaperPreview> m_paper;
    std::unique_ptr<PlanLooks> m_whoLooked;
    std::unique_ptr<PlanReviews> m_reviews;
    QDate m_today;
    std::unique_ptr<ServicesWindow> m_services;
};

} // namespace dispatch

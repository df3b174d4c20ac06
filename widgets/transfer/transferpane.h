#pragma once

#include "livepicture.h"
#include "looks.h"
#include "transferdesk.h"
#include "transferpaper.h"

#include <QWidget>

class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace dispatch {

class Complaint;
class IconLine;
class IncidentHead;
class KeyButton;
class PlanFiles;
struct PaperJob;
class SheetForm;
class StandingTransfer;

/// A person goes to 911 or to another service: the sheet that is read out and asked with, and the transfers of the incident that were asked
/// before, with their answers and what became of them.
class TransferPane : public QWidget {
    Q_OBJECT
public:
    TransferPane(const TransferDesk* desk, const WhoComes* comes, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    /// What waits of @p incident, else a new sheet.
    void show(const IncidentId& incident);
    using QWidget::show;
    /// A sheet for this taker, unless something waits.
    void show(const IncidentId& incident, Taker taker);
    [[nodiscard]] const IncidentId& incident() const { return m_incident; }
    /// A word that stands on every printed page ("TRAINING"), or none.
    void setMark(const QString& mark);
    /// What is printed.
    [[nodiscard]] TransferPrint printed() const;
    [[nodiscard]] PaperJob job() const;
    [[nodiscard]] PlanFiles& files() { return *m_files; }
    void tick(Instant now);

Q_SIGNALS:
    void finished(const dispatch::IncidentId& incident);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut(const Looks* looks);
    void follow(const Changes& changes);
    [[nodiscard]] bool showAsked();
    void fillChoice();
    void choose(const TransferId& transfer);
    void renew();
    void weigh();
    void ask();
    void retranslate();

    const TransferDesk* m_desk;
    const LivePicture* m_picture;
    IncidentId m_incident;
    TransferId m_transfer;           ///< that is shown; null: a new sheet
    bool m_inFlight = false;
    bool m_wantsAsked = false;       ///< what was asked here comes with the picture
    int m_minute = -1;
    IncidentHead* m_head;
    QComboBox* m_choice;
    QScrollArea* m_scroll;
    QWidget* m_body;
    SheetForm* m_sheet;
    StandingTransfer* m_standing;
    IconLine* m_says;
    Complaint* m_complaint;
    KeyButton* m_ask;
    KeyButton* m_print;
    KeyButton* m_savePdf;
    KeyButton* m_leave;
    PlanFiles* m_files;
    QString m_mark;
};

} // namespace dispatch

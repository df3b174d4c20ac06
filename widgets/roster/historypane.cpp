#include "historypane.h"

#include "emptynote.h"
#include "livepicture.h"
#include "looklabel.h"
#include "shifthistorymodel.h"
#include "statedelegate.h"
#include "steadytree.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

HistoryPane::HistoryPane(const RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_title(new LookLabel(looks, Looks::Body, true, Looks::Text, this)),
      m_model(new ShiftHistoryModel(desk->zone(), this)), m_list(new SteadyTree(this)), m_empty(new EmptyNote(m_list, looks))
{
    setObjectName(u"historyPane"_s);
    m_title->setObjectName(u"historyTitle"_s);
    m_list->setObjectName(u"historyList"_s);
    m_empty->setObjectName(u"historyEmpty"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(ShiftHistoryModel::When, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ShiftHistoryModel::Who, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ShiftHistoryModel::What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ShiftHistoryModel::Why, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto* top = new QVBoxLayout;
    top->addWidget(m_title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    const auto measure = [this, top] {
        const int pad = m_looks->scaled(12);
        top->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(8));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_list);
    // What was just done stands here, too, whoever did it.
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (isVisible() && std::ranges::any_of(changes.of<Shift>(), [this](const Shift& shift) { return shift.id == m_shift; }))
            read();
    });
    retranslate();
}

void HistoryPane::show(const ShiftId& shift)
{
    if (shift == m_shift)
        return;
    m_shift = shift;
    m_isRead = false;
    m_model->show({}, m_desk->now());
    if (isVisible())
        read();
}

void HistoryPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void HistoryPane::read()
{
    const auto question = ++m_question;
    m_refused.clear();
    if (m_shift.isNull()) {
        tell();
        return;
    }
    m_desk->history(m_shift).then(this, [this, question](const Result<QList<RosterEntry>>& entries) {
        if (question != m_question)
            return;
        m_isRead = true;
        if (entries) {
            m_model->show(*entries, m_desk->now());
            if (!entries->isEmpty())
                m_list->setCurrentIndex(m_model->index(int(entries->size()) - 1, 0));
        } else {
            m_refused = entries.error().summary;
        }
        tell();
    });
    tell();
}

void HistoryPane::tell()
{
    const auto* shift = m_desk->picture().find(m_shift);
    m_title->setText(shift ? m_desk->shiftWords(*shift) : tr("No shift is chosen."));
    if (!shift)
        m_empty->say(tr("Choose a shift in the week; what was done to it, by whom and why, stands here."));
    else if (!m_refused.isEmpty())
        m_empty->say(m_refused);
    else if (m_isRead && m_model->rowCount() == 0)
        m_empty->say(tr("Nothing was changed since it was planned. Whoever changes it is written down here, with the reason."));
    else
        m_empty->say({});
}

void HistoryPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

void HistoryPane::retranslate()
{
    setAccessibleName(tr("What happened to the shift"));
    m_list->setAccessibleName(tr("What happened to the shift, oldest first"));
    tell();
}

} // namespace dispatch

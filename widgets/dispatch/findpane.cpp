#include "findpane.h"

#include "columnfit.h"
#include "complaint.h"
#include "statedelegate.h"
#include "steadytree.h"
#include "typedline.h"
#include "typingkeeper.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

FindPane::FindPane(const Desk& desk, FoundModel* found, Looks* looks, QWidget* parent)
    : QWidget(parent), m_found(found), m_line(new TypedLine(this)), m_complaint(new Complaint(looks, this)),
      m_empty(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_table(new SteadyTree(this)),
      m_typing(new TypingKeeper(desk, u"find"_s, this, [this] { return HalfTyped{{"words"_L1, m_line->text()}}; },
          [this](const HalfTyped& begun) { m_line->setText(begun.value("words"_L1).toString()); }))
{
    setObjectName(u"findPane"_s);
    m_line->setObjectName(u"findLine"_s);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_empty->setObjectName(u"findEmpty"_s);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_table->setObjectName(u"findTable"_s);
    m_table->setModel(found);
    m_table->setItemDelegate(new StateDelegate(looks, m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ColumnFit(m_table, m_table->header(), looks,
        {{.width = 64}, {.width = 150, .stretch = 1, .compactWidth = 90}, {.width = 220, .dropOrder = 2, .stretch = 2, .compactWidth = 100},
            {.width = 130, .dropOrder = 1}, {.width = 96}});
    m_table->installEventFilter(this);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_complaint);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    const auto measure = [this, column, looks] {
        const int gap = looks->scaled(8);
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(looks->scaled(6));
        m_line->setFont(looks->font(Looks::Lead));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::textChanged, this, &FindPane::lookFor);
    connect(m_line, &QLineEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    connect(m_line, &TypedLine::complained, m_complaint, &Complaint::say);
    connect(m_line, &QLineEdit::returnPressed, this, &FindPane::openCurrent);
    connect(found, &QAbstractItemModel::modelReset, this, &FindPane::answered);
    connect(m_table, &QTreeView::doubleClicked, this, &FindPane::openCurrent);
    m_typing->show(u"words"_s);
    retranslate();
    answered();
}

void FindPane::look(const QString& words)
{
    if (!words.isEmpty())
        m_line->setText(words);
    m_line->selectAll();
}

QString FindPane::words() const
{
    return m_line->text();
}

void FindPane::answered()
{
    const bool any = m_found->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    const auto words = m_line->text().trimmed();
    if (any)
        m_table->setCurrentIndex(m_found->index(0, 0));
    else
        m_empty->setText(words.isEmpty()
            ? tr("Type a number, a name, a phone number, a place or words from the call. All history is looked through.")
                                         : tr("Nothing found for “%1”.").arg(words.left(60)));
}

void FindPane::openCurrent()
{
    const auto* found = m_found->foundAt(m_table->currentIndex());
    if (!found)
        return;
    m_typing->done(m_typing->about());
    Q_EMIT opened(found->incident);
}

bool FindPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (watched == m_line && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        // The arrows choose in the list while the words can still be typed.
        const int row = m_table->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
        if (row >= 0 && row < m_found->rowCount())
            m_table->setCurrentIndex(m_found->index(row, 0));
        return true;
    }
    if (watched == m_table && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        openCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        answered();
    }
}

void FindPane::retranslate()
{
    setWindowTitle(tr("Find"));
    setAccessibleName(tr("Find"));
    m_line->setPlaceholderText(tr("Number, name, phone, place, words"));
    m_line->setAccessibleName(tr("Find in all history"));
    m_table->setAccessibleName(tr("Found"));
}

} // namespace dispatch

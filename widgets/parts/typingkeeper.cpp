#include "typingkeeper.h"

#include "hands.h"
#include "keepwords.h"

#include <QScopedValueRollback>
#include <QWidget>

using namespace std::chrono_literals;

namespace dispatch {
namespace {

constexpr auto soon = 300ms;
/// After a disk that took nothing, whether or not somebody types on.
constexpr auto again = 2s;

} // namespace

TypingKeeper::TypingKeeper(const Desk& desk, const QString& place, QWidget* form, Read read, Write write)
    : QObject(form), m_desk(desk), m_place(place), m_read(std::move(read)), m_write(std::move(write)), m_whose(desk.actor().id)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TypingKeeper::noteDown);
    form->installEventFilter(this);
    recall(m_whose);
}

/// What was typed in the last moment is kept, too.
TypingKeeper::~TypingKeeper()
{
    for (auto each = m_left.cbegin(); each != m_left.cend(); ++each)
        if (!each->notKept.isEmpty())
            each->isRecalled ? m_desk.keep(each.key(), m_place, each->changed()) : m_desk.add(each.key(), m_place, each->changed());
}

QHash<QString, HalfTyped> TypingKeeper::Left::changed() const
{
    QHash<QString, HalfTyped> changed;
    for (const auto& about : notKept)
        changed.insert(about, typed.value(about));
    return changed;
}

void TypingKeeper::recall(const StaffId& whose)
{
    if (std::exchange(m_left[whose].isAsked, true))
        return;
    m_desk.begun(whose, m_place).then(this, [this, whose](const Result<QHash<QString, HalfTyped>>& before) {
        m_left[whose].isAsked = false;
        if (before) {
            bring(whose, *before);
            return;
        }
        m_soon.start(again);
        Q_EMIT refused(before.error().summary);
    });
}

void TypingKeeper::bring(const StaffId& whose, const QHash<QString, HalfTyped>& before)
{
    const auto stood = begunOn(m_about);
    auto& left = m_left[whose];
    left.isRecalled = true;
    for (auto each = before.begin(); each != before.end(); ++each)
        left.typed.insert(each.key(), broughtTogether(each.value(), left.typed.value(each.key())));
    if (!left.notKept.isEmpty())
        m_soon.start(soon);
    if (begunOn(m_about) != stood)
        fill();
}

void TypingKeeper::show(const QString& about)
{
    if (about == m_about)
        return;
    m_about = about;
    fill();
}

void TypingKeeper::typed()
{
    if (!m_isFilling && !m_about.isEmpty())
        put(m_about, withoutEmpty(m_read()));
}

void TypingKeeper::put(const QString& about, const HalfTyped& typed)
{
    auto& left = m_left[m_whose];
    if (left.typed.value(about) == typed)
        return;
    if (typed.isEmpty())
        left.typed.remove(about);
    else
        left.typed.insert(about, typed);
    left.notKept.insert(about);
    // Who types without a pause is kept, too.
    if (!m_soon.isActive())
        m_soon.start(soon);
}

void TypingKeeper::done(const QString& about)
{
    put(about, {});
}

void TypingKeeper::done(const QString& about, const QString& field, const QString& words)
{
    auto typed = begunOn(about);
    const auto stands = typed.value(field).toString();
    if (!stands.startsWith(words))
        return;
    if (stands == words)
        typed = {};
    else
        typed.insert(field, stands.sliced(words.size()).trimmed());
    put(about, typed);
    if (about == m_about)
        fill();
}

void TypingKeeper::noteDown()
{
    for (auto each = m_left.begin(); each != m_left.end(); ++each) {
        if (each->notKept.isEmpty())
            continue;
        // Before it is known what was typed earlier, nothing of that is written over.
        if (!each->isRecalled) {
            recall(each.key());
            continue;
        }
        const auto changed = each->changed();
        m_desk.keep(each.key(), m_place, changed).then(this, [this, whose = each.key(), abouts = std::exchange(each->notKept, {})](const Result<>& kept) {
            if (kept)
                return;
            m_left[whose].notKept.unite(abouts);
            m_soon.start(again);
            Q_EMIT refused(kept.error().summary);
        });
    }
}

void TypingKeeper::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_write(begunOn(m_about));
}

bool TypingKeeper::eventFilter(QObject*, QEvent* event)
{
    if (KeepWords::is(event))
        noteDown();
    if (const auto* hands = HandsChange::of(event)) {
        noteDown();
        m_whose = hands->to;
        if (!m_left.value(m_whose).isRecalled)
            recall(m_whose);
        fill();
    }
    return false;
}

} // namespace dispatch

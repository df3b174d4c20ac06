#include "planwriting.h"

#include "carryout.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dispatch {
namespace {

// A letter is on the disk this long after it was typed, and what the disk takes.
constexpr auto writingRests = 200ms;

} // namespace

PlanWriting::PlanWriting(const PlanDesk* desk, PlanModel* model, QObject* parent) : QObject(parent), m_desk(desk), m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer);
    m_soon.setInterval(writingRests);
    connect(&m_soon, &QTimer::timeout, this, &PlanWriting::keepTyping);
}

void PlanWriting::show(const PlanFile& file)
{
    m_file = file;
    m_whose = m_desk->actor().id;
    m_verbs.clear();
    m_typing.reset();
    m_leftOut.clear();
    m_keptAt.reset();
    m_model->endBegun();
    refresh();
}

void PlanWriting::recall(const PlanTyping& typing)
{
    if (!isWritable())
        return;
    // A line that is gone, or says the same already, was put before the program ended.
    const auto* known = m_file.find(typing.item.id);
    if (!typing.item.id.isNull() && (!known || known->state == PlanItemState::LeftOut))
        return;
    if (known && known->words == typing.item.words && known->english == typing.item.english && known->contact == typing.item.contact)
        return;
    m_typing = typing;
    m_begunAfter = typing.after;
    if (typing.item.id.isNull())
        m_model->begin(typing.item.part, typing.after);
    Q_EMIT found(typing);
}

PlanContent PlanWriting::content() const
{
    return draft() ? contentOf(*draft(), standingWith(clashes(), m_file.itemsOf(draft()->id))) : PlanContent();
}

const PlanVersion* PlanWriting::signedVersion() const { return draft() ? m_file.newestVersionOf(draft()->id) : nullptr; }

std::optional<PlanContent> PlanWriting::signedContent() const
{
    const auto* version = signedVersion();
    const auto content = version ? contentFromText(version->content) : Result<PlanContent>(std::unexpected(Failure{}));
    return content ? std::optional(*content) : std::nullopt;
}

bool PlanWriting::isWritable() const
{
    return draft() && draft()->state == PlanState::Draft && std::ranges::contains(m_desk->rules().signing.writers, m_desk->actor().role);
}

void PlanWriting::apply(const Changes& changes)
{
    const bool isHers = m_file.apply(changes);
    if (isHers || !changes.of<Conflict>().isEmpty())
        refresh();
}

void PlanWriting::refresh()
{
    const auto before = signedContent();
    // A version that is signed stands beside itself only while the next one is written.
    const bool isCompared = before && draft() && draft()->state != PlanState::Signed;
    m_model->setWritable(isWritable());
    m_model->setClashes(clashes());
    m_model->show(content(), isCompared ? &*before : nullptr);
    Q_EMIT changed();
}

void PlanWriting::does(const Verb& verb, const std::function<void(const Proposal&)>& then)
{
    m_verbs.emplace_back(verb, then);
    next();
}

void PlanWriting::next()
{
    if (m_isBusy || m_verbs.empty())
        return;
    const auto [verb, then] = m_verbs.front();
    m_verbs.pop_front();
    const auto proposal = verb();
    m_isBusy = true;
    carryOut(*m_desk, proposal, nullptr, this, [this, proposal, then](const Result<Receipt>& kept) { answered(kept, proposal ? *proposal : Proposal(), then); });
}

void PlanWriting::answered(const Result<Receipt>& kept, const Proposal& proposal, const std::function<void(const Proposal&)>& then)
{
    if (!kept) {
        m_isBusy = false;
        Q_EMIT refused(kept.error().summary);
        next();
        return;
    }
    // What follows is drafted against what is stored now.
    m_desk->read(m_file.person()).then(this, [this, proposal, then](const Result<PlanFile>& file) {
        m_isBusy = false;
        if (file && file->person() == m_file.person())
            m_file = *file;
        if (then)
            then(proposal);
        refresh();
        Q_EMIT said(proposal.consequence.isEmpty() ? proposal.sentence : proposal.sentence + u' ' + proposal.consequence);
        next();
    });
}

// --- A line -------------------------------------------------------------------------------------

QModelIndex PlanWriting::begin(PlanPart part, const PlanItemId& after)
{
    if (!isWritable())
        return {};
    m_begunAfter = after;
    ++m_begun;
    return m_model->begin(part, after);
}

void PlanWriting::typing(const PlanItem& item)
{
    if (!isWritable())
        return;
    m_typing = PlanTyping{item, item.id.isNull() ? m_begunAfter : PlanItemId{}, m_desk->now()};
    m_typing->item.plan = draft()->id;
    // Not put off by the letters that follow: the first of them is not kept later for it.
    if (!m_soon.isActive())
        m_soon.start();
}

void PlanWriting::keepTyping()
{
    m_soon.stop();
    if (!m_typing || !draft())
        return;
    m_desk->keepTyped(draft()->id, m_typing, m_whose).then(this, [this](const Result<>& result) {
        if (result) {
            m_keptAt = m_desk->now();
            Q_EMIT kept();
        } else {
            Q_EMIT refused(result.error().summary);
        }
    });
}

void PlanWriting::finish(const PlanItem& item)
{
    const bool isEmpty = item.words.trimmed().isEmpty() && item.contact.isEmpty();
    const auto* known = item.id.isNull() ? nullptr : m_file.find(item.id);
    const bool isSame = known && known->words == item.words && known->english == item.english && known->contact == item.contact && known->part2 == item.part2;
    if (!draft() || isEmpty || isSame) {
        giveUp();
        return;
    }
    // Until it is put it is kept where nothing can take it.
    if (m_typing)
        keepTyping();
    auto wanted = item;
    wanted.plan = draft()->id;
    const auto plan = wanted.plan;
    const auto after = m_begunAfter;
    const bool isNew = wanted.id.isNull();
    // Meanwhile somebody may type the next line already.
    const auto forget = [this, plan, whose = m_whose, begun = m_begun, id = wanted.id] {
        m_keptAt = m_desk->now();
        if (m_typing && (m_typing->item.id != id || m_begun != begun))
            return;
        m_soon.stop();
        m_typing.reset();
        m_desk->keepTyped(plan, {}, whose);
    };
    does([this, wanted] { return m_desk->put(m_file, wanted); },
        [this, wanted, after, isNew, forget, begun = m_begun](const Proposal& proposal) {
            forget();
            if (!isNew)
                return;
            const auto id = PlanItemId::fromString(proposal.command.effects.first().id);
            if (begun == m_begun)
                m_model->endBegun(id);
            // A new line is put at the end; it was begun after another one.
            const auto lines = content().of(wanted.part);
            if (const auto at = std::ranges::find(lines, after, &PlanItem::id); !after.isNull() && at != lines.cend() && std::next(at) != lines.cend() && std::next(at)->id != id)
                does([this, id, part = wanted.part, after] { return m_desk->move(m_file, id, part, after); });
            Q_EMIT placed(id);
        });
}

void PlanWriting::giveUp()
{
    m_soon.stop();
    m_model->endBegun();
    if (m_typing.has_value() && draft())
        m_desk->keepTyped(draft()->id, {}, m_whose);
    m_typing.reset();
}

void PlanWriting::move(const PlanItemId& item, PlanPart part, const PlanItemId& after)
{
    does([this, item, part, after] { return m_desk->move(m_file, item, part, after); });
}

void PlanWriting::moveBy(const PlanItemId& item, int step)
{
    // Where it stands is asked when its turn comes: the move before it may not be done yet.
    does([this, item, step]() -> Result<Proposal> {
        const auto* known = m_file.find(item);
        if (!known)
            return m_desk->move(m_file, item, PlanPart::Signs, {});
        auto part = known->part;
        auto lines = content().of(part);
        const auto at = std::ranges::find(lines, item, &PlanItem::id) - lines.begin();
        if (step > 0 && at + 1 < lines.size())
            return m_desk->move(m_file, item, part, lines.at(at + 1).id);
        if (step < 0 && at > 0)
            return m_desk->move(m_file, item, part, at > 1 ? lines.at(at - 2).id : PlanItemId{});
        const auto heading = m_model->indexOf(part);
        const auto next = m_model->partAt(heading.siblingAtRow(heading.row() + step));
        if (!next)
            return refuse(step > 0 ? tr("It is the last line already.") : tr("It is the first line already."), u"plan: no further"_s);
        lines = content().of(*next);
        return m_desk->move(m_file, item, *next, step < 0 && !lines.isEmpty() ? lines.last().id : PlanItemId{});
    });
}

void PlanWriting::leaveOut(const PlanItemId& item)
{
    does([this, item] { return m_desk->leaveOut(m_file, item); }, [this, item](const Proposal&) { m_leftOut.append(item); });
}

void PlanWriting::takeBackLast()
{
    does([this]() -> Result<Proposal> {
        if (m_leftOut.isEmpty())
            return refuse(tr("No line was left out here."), u"plan: nothing left out"_s);
        return m_desk->takeBack(m_file, m_leftOut.takeLast());
    });
}

void PlanWriting::mark(const PlanItemId& item, ItemMark mark)
{
    does([this, item, mark]() -> Result<Proposal> {
        const auto* known = m_file.find(item);
        if (!known || !isWritable())
            return m_desk->mark(m_file, item, mark);
        auto wanted = *known;
        wanted.mark = known->mark == mark ? ItemMark::None : mark;
        return m_desk->put(m_file, wanted);
    });
}

void PlanWriting::decide(const LineClash& clash, PlanDesk::Keep keep)
{
    does([this, clash, keep] { return m_desk->decide(m_file, clash, keep); });
}

void PlanWriting::keepWords()
{
    if (m_typing)
        keepTyping();
}

} // namespace dispatch

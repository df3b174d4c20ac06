#include "knowncard.h"

#include "codes.h"
#include "flexlayout.h"
#include "iconline.h"
#include "keybutton.h"
#include "picture.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

    constexpr int contactsShown = 3;

    QString row(const QString& label, const QString& words, bool strong = false)
    {
        if (words.isEmpty())
            return {};
        const auto cell =
            strong ? u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td><b>%2</b></td></tr>"_s : u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s;
        return cell.arg(label.toHtmlEscaped(), isolated(words).toHtmlEscaped());
    }

} // namespace

KnownCard::KnownCard(KnownPerson known, const Words& words, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_known(std::move(known)), m_looks(looks), m_take(new KeyButton(looks, this)),
      m_pill(new IconLine(looks, Looks::Small, this))
{
    setObjectName(u"knownCard"_s);
    const auto& person = m_known.person;
    auto* name = new LookLabel(looks, Looks::Lead, true, Looks::Text, this);
    name->setText(person.name.isEmpty() ? tr("Name not known yet")
            : person.ageWords.isEmpty() ? person.name
                                        : tr("%1, %2").arg(person.name, person.ageWords));
    m_take->setObjectName(u"knownTake"_s);
    connect(m_take, &KeyButton::clicked, this, [this] {
        if (m_taken)
            Q_EMIT released();
        else
            Q_EMIT taken();
    });

    auto* head = new FlexLayout(looks);
    head->add(name, 120, 2);
    head->add(m_pill, 110, 1);
    head->add(m_take, 0, 0);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(looks->scaled(10));
    facts->setVerticalSpacing(looks->scaled(2));
    facts->setColumnStretch(1, 1);
    addFacts(words, facts);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, looks->scaled(2), 0, looks->scaled(4));
    all->setSpacing(looks->scaled(4));
    all->addLayout(head);
    all->addLayout(facts);
    if (m_known.plan)
        addPlan(words);
    label();
}

void KnownCard::addFacts(const Words& words, QGridLayout* grid)
{
    const auto add = [&](const QString& label, const QString& said, Looks::Token token = Looks::Text) {
        const int at = grid->rowCount();
        auto* left = new LookLabel(m_looks, Looks::Small, false, Looks::Text2, this);
        left->setText(label);
        left->setWordWrap(false);
        auto* right = new LookLabel(m_looks, Looks::Small, token == Looks::Amber, token, this);
        right->setText(said);
        grid->addWidget(left, at, 0, Qt::AlignTop);
        grid->addWidget(right, at, 1);
    };
    QStringList before;
    for (const auto& found : m_known.incidents.first(qMin<qsizetype>(contactsShown, m_known.incidents.size())))
        before.append(tr("%1 on %2", "an incident's number and when it was filed")
                          .arg(found.number, whenWords(found.filedAt, words.now, words.zone)));
    const auto contacts = m_known.incidentCount == 1 ? tr("1 contact") : tr("%1 contacts").arg(m_known.incidentCount);
    const bool more = m_known.incidentCount > before.size() && !before.isEmpty();
    add(tr("Before"),
        before.isEmpty() ? contacts
            : more       ? tr("%1, last %2").arg(contacts, before.join(tr(", ")))
                         : tr("%1: %2").arg(contacts, before.join(tr(", "))));
    QStringList flags;
    for (const auto& flag : m_known.flags) {
        const auto kind = words.codes->words(u"flags"_s, flag.kind);
        flags.append(flag.words.isEmpty() ? kind : tr("%1: %2").arg(kind, isolated(flag.words)));
    }
    add(tr("Flags"), flags.isEmpty() ? tr("None noted.") : flags.join(tr("; ")), flags.isEmpty() ? Looks::Text : Looks::Amber);
    for (const auto& duty : m_known.owed) {
        const auto owner = words.picture->nameOf(duty.owner);
        const auto what = words.codes->words(u"followups"_s, duty.kind);
        const auto due = whenWords(duty.dueAt, words.now, words.zone);
        add(tr("Owed"), owner.isEmpty() ? tr("%1, due %2").arg(what, due) : tr("%1, due %2, owner %3").arg(what, due, owner));
    }
    if (!m_known.person.whatHelps.isEmpty())
        add(tr("Helps"), isolated(m_known.person.whatHelps));
}

void KnownCard::addPlan(const Words& words)
{
    const auto& plan = *m_known.plan;
    m_plan = new QWidget(this);
    m_plan->setObjectName(u"knownPlan"_s);
    m_planLine = new IconLine(m_looks, Looks::Body, m_plan);
    m_planLine->setIcon(u"plan"_s, Looks::Accent);
    m_planLine->setHtml(tr("<b>Safety plan v%1</b> signed %2, %3")
                            .arg(plan.version)
                            .arg(dateWords(plan.signedAt, words.zone).toHtmlEscaped(), plan.signedBy.toHtmlEscaped()));
    m_look = new KeyButton(m_looks, m_plan);
    m_look->setObjectName(u"knownLookAtPlan"_s);
    m_look->setDeed(tr("Look at the plan"));
    m_look->setToolTip(tr("The look is recorded."));
    m_planWords = new LookLabel(m_looks, Looks::Body, false, Looks::Text, m_plan);
    m_planWords->setObjectName(u"knownPlanWords"_s);
    m_planWords->setTextFormat(Qt::RichText);
    m_planWords->hide();
    auto* head = new FlexLayout(m_looks);
    head->add(m_planLine, 180, 1);
    head->add(m_look, 0, 0);
    auto* box = new QVBoxLayout(m_plan);
    box->setContentsMargins(m_looks->scaled(12), m_looks->scaled(5), m_looks->scaled(8), m_looks->scaled(5));
    box->addLayout(head);
    box->addWidget(m_planWords);
    layout()->addWidget(m_plan);
    connect(m_look, &KeyButton::clicked, this, &KnownCard::planAsked);
}

void KnownCard::showPlan()
{
    if (!m_known.plan)
        return;
    const auto& plan = *m_known.plan;
    m_planWords->setText("<table cellspacing=0>"_L1 + row(tr("Helps"), plan.helps) + row(tr("Worse"), plan.worse) +
        row(tr("Call"), plan.call) + row(tr("Please don’t"), plan.pleaseDont, true) + "</table>"_L1);
    m_planWords->setAccessibleName(
        tr("Safety plan. Helps: %1. Worse: %2. Call: %3. Please don’t: %4.").arg(plan.helps, plan.worse, plan.call, plan.pleaseDont));
    m_planWords->show();
    m_look->setIcon(m_looks->icon(u"eye"_s, Looks::Text2));
    m_look->setDeed(tr("Look recorded"));
    m_look->setFlat(true);
    m_look->setEnabled(false);
}

void KnownCard::sayPlan(const QString& sentence)
{
    if (!m_known.plan)
        return;
    m_planWords->setText(sentence.toHtmlEscaped());
    m_planWords->show();
}

void KnownCard::setKey(const QString& key)
{
    m_key = key;
    label();
}

void KnownCard::setTaken(bool taken)
{
    m_taken = taken;
    label();
}

void KnownCard::label()
{
    const auto& pronouns = m_known.person.pronouns;
    if (m_taken)
        m_take->setDeed(pronouns == "he"_L1 ? tr("It is not him") : pronouns == "she"_L1 ? tr("It is not her") : tr("It is not them"));
    else
        m_take->setDeed(pronouns == "he"_L1 ? tr("This is him") : pronouns == "she"_L1 ? tr("This is her") : tr("This is them"), m_key);
    const auto match = m_known.match == KnownPerson::Match::Phone ? tr("same number")
        : m_known.match == KnownPerson::Match::Name               ? tr("name fits")
                                                                  : tr("same address");
    m_pill->setIcon(m_taken || m_known.match == KnownPerson::Match::Phone ? u"met"_s : u"unknown"_s,
        m_taken || m_known.match == KnownPerson::Match::Phone ? Looks::Ok : Looks::Text2);
    m_pill->setWords(m_taken ? tr("taken for this call") : match);
    setAccessibleName(tr("%1, %2").arg(m_known.person.name, m_taken ? tr("taken for this call") : match));
}

void KnownCard::paintEvent(QPaintEvent*)
{
    if (!m_plan)
        return;
    QPainter painter(this);
    const auto box = m_plan->geometry();
    painter.fillRect(box, m_looks->color(Looks::Header));
    const int bar = m_looks->scaled(4);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? QRect(box.right() - bar + 1, box.y(), bar, box.height())
                                                          : QRect(box.x(), box.y(), bar, box.height()),
        m_looks->color(Looks::Accent));
}

} // namespace dispatch

#pragma once

#include "keybutton.h"
#include "listandform.h"
#include "livepicture.h"
#include "rights.h"

#include <QListWidget>

namespace dispatch {

/// All of one noun by name, and the fields of the chosen one. What is being typed about it stays when the list comes anew.
template <typename Noun>
class NounPane : public ListAndForm {
public:
    void begin() override
    {
        m_list->setCurrentItem(nullptr);
        show(blank());
        firstField()->setFocus(Qt::OtherFocusReason);
    }

protected:
    [[nodiscard]] QList<Role> keepers() const override { return rights::whoMay({insertOf(Noun{})}); }

    NounPane(const QString& name, Shares shares, RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
        : NounPane(name, new QListWidget, shares, desk, picture, looks, parent)
    {
    }

    /// In the order of the list.
    [[nodiscard]] virtual QList<Noun> listed() const = 0;
    [[nodiscard]] virtual QString rowWords(const Noun& noun) const { return noun.name; }
    [[nodiscard]] virtual Noun blank() const { return {}; }
    virtual void fill(const Noun& noun) = 0;
    /// What the fields say; what they don't show is as it stands.
    [[nodiscard]] virtual Noun typed() const = 0;
    [[nodiscard]] virtual Result<Proposal> propose(const Noun& noun) const = 0;
    [[nodiscard]] virtual QWidget* firstField() const = 0;

    /// Once the fields are there.
    void start()
    {
        retranslate();
        follow();
        if (m_list->count() == 0)
            begin();
    }

    void keep() override
    {
        const auto wanted = typed();
        const auto proposal = propose(wanted);
        put(proposal, keepButton(), [this, kept = wanted, proposal]() mutable {
            // A new one has its identity from the desk; the list has it as soon as it comes.
            if (kept.id.isNull())
                kept.id = keptBy<Noun>(*proposal);
            show(kept);
            follow();
        });
    }

    [[nodiscard]] QListWidget* list() const { return m_list; }
    /// As it was when the fields were filled; a null identity: a new one.
    [[nodiscard]] const Noun& standing() const { return m_standing; }

private:
    NounPane(const QString& name, QListWidget* list, Shares shares, RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
        : ListAndForm(name, list, shares, desk, looks, parent), m_list(list)
    {
        connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
            if (!changes.of<Noun>().isEmpty() || !changes.gone.isEmpty())
                follow();
        });
        connect(looks, &Looks::changed, this, [this] { follow(); });
        connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
            const auto* chosen = item ? this->desk()->picture().find(Id<Noun>::fromString(item->data(Qt::UserRole).toString())) : nullptr;
            if (chosen && *chosen != m_standing)
                show(*chosen);
        });
    }

    void show(const Noun& noun)
    {
        m_standing = noun;
        m_isAwaited = !desk()->picture().find(noun.id);
        turnTo(noun.id.isNull() ? QStringLiteral("new") : noun.id.toString(), [this] { fill(m_standing); });
    }

    void follow()
    {
        const auto chosen = m_standing.id;
        m_list->clear();
        for (const auto& noun : listed()) {
            auto* item = new QListWidgetItem(rowWords(noun), m_list);
            item->setData(Qt::UserRole, noun.id.toString());
            item->setSizeHint({0, looks()->scaled(25)});
            if (noun.id == chosen) {
                m_isAwaited = false;
                m_list->setCurrentItem(item);
            }
        }
        if (!m_list->currentItem() && m_list->count() > 0 && !m_isAwaited)
            m_list->setCurrentRow(0);
        m_list->setVisible(m_list->count() > 0);
    }

    QListWidget* m_list;
    Noun m_standing;
    bool m_isAwaited = false;  ///< it is not in the list yet
};

} // namespace dispatch

#pragma once

#include "deskform.h"
#include "livepicture.h"
#include "plandesk.h"
#include "typingdesk.h"

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QTreeView;

namespace dispatch {

class CodeBox;
class CodesButton;
class EmptyNote;
class LookLabel;
class ServiceModel;
class TypedLine;
class TypingKeeper;

/// The service directory: looked through while one types, and the fields of the chosen service. What nobody has made sure of for long says so and
/// is never shown as open. What was typed about one service waits while another is looked at,
/// and while somebody else sits at the desk.
class DirectoryPane : public DeskForm {
    Q_OBJECT
public:
    DirectoryPane(const PlanDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    void tick(Instant now);
    /// Takes the keyboard for words to look for.
    void lookFor();
    /// Takes the keyboard for a service that is not there yet.
    void begin();
    void choose(const DirectoryEntryId& entry);
    void keep() override;
    /// Somebody asked the service, and all of it stands as it is typed.
    void madeSureToday();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    DirectoryPane(QTreeView* list, const PlanDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent);
    void turnTo(const DirectoryEntry& entry);
    [[nodiscard]] HalfTyped begun() const;
    void enter(const HalfTyped& begun);
    void fill(const DirectoryEntry& typed);
    [[nodiscard]] static DirectoryEntry blank();
    [[nodiscard]] DirectoryEntry typed() const;
    void put(const DirectoryEntry& entry, KeyButton* button);
    void chosen(const QModelIndex& current);
    void listCame();
    void tellPhone();
    void tellHours();
    void tellNow();
    [[nodiscard]] QDate today() const;

    const PlanDesk* m_desk;
    ServiceModel* m_model;
    QTreeView* m_list;
    QBoxLayout* m_sides;
    QLineEdit* m_search;
    EmptyNote* m_empty;
    LookLabel* m_title;
    LookLabel* m_state;
    TypedLine* m_name;
    CodeBox* m_kind;
    TypedLine* m_phone;
    CodesButton* m_languages;
    TypedLine* m_address;
    TypedLine* m_hours;
    TypedLine* m_takes;
    QComboBox* m_taking;
    QDateEdit* m_asOf;
    TypedLine* m_source;
    LabelledField* m_phoneField;
    LabelledField* m_hoursField;
    KeyButton* m_sure;
    KeyButton* m_new;
    QList<std::pair<QString, TypedLine*>> m_lines;    ///< by column
    TypingKeeper* m_typing;
    DirectoryEntry m_entry;                           ///< as it was when the fields were filled; a null identity: a new one
};

} // namespace dispatch

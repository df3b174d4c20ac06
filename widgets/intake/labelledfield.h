#pragma once

#include "looks.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace dispatch {

class IconLine;
class LookLabel;

/// An editor with its label, a hollow mark while it is still to be asked, and a calm sentence under it.
class LabelledField : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Note, Kept, Caution };

    /// @p editor may be any widget; its `complained(QString)` signal, when it has one, is said under it.
    LabelledField(QWidget* editor, const Looks* looks, QWidget* parent = nullptr);

    /// @p brief stands where the whole label has no room. An ampersand underlines the letter that follows.
    void setLabel(const QString& label, const QString& brief = {});
    /// The three things are written larger.
    void setLead(bool lead);
    /// The label beside the editor instead of above it.
    void setTight(bool tight);
    /// Where even a label beside has no room: the editor says itself what it is for.
    void setLabelShown(bool shown);
    /// Where there is no room for them, only what needs care is said under the editor; the rest stands in its tip.
    void setNotesShown(bool shown);
    void setWanted(bool wanted);
    /// @p by asked it already: nobody asks twice. Empty: nobody did.
    void setAskedBy(const QString& by);
    void say(const QString& sentence, Tone tone = Tone::Note);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QWidget* editor() const { return m_editor; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void renew();
    void relabel();
    void showSentence();

    QWidget* m_editor;
    const Looks* m_looks;
    QGridLayout* m_grid;
    QWidget* m_head;
    LookLabel* m_label;
    QLabel* m_mark;
    QLabel* m_askedIcon;
    LookLabel* m_askedWords;
    IconLine* m_sentence;
    QString m_full;
    QString m_brief;
    QString m_said;
    QString m_complaint;
    QString m_askedBy;
    Tone m_tone = Tone::Note;
    bool m_lead = false;
    bool m_tight = false;
    bool m_labelShown = true;
    bool m_notesShown = true;
    bool m_wanted = false;
};

} // namespace dispatch

#pragma once

#include "intakebox.h"
#include "placesearch.h"

#include <QFuture>

class QCheckBox;

namespace dispatch {

class ChoiceRow;
class LabelledField;
class FlexLayout;
class IntakeDesk;
class PlaceList;
class TypedLine;

/// The three things that cannot wait: where, call-back number, danger now. The caller's words, the verified address and the
/// pin are three fields; taking a place writes the latter two and never the words.
class ThreeThings : public CallPart {
    Q_OBJECT
public:
    ThreeThings(const IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);
    ~ThreeThings() override;

    void setCall(const CallIntake& call) override;
    void writeTo(CallIntake& call) const override;
    void follow(const CallIntake& call) override;

    void setAnswered(Instant at);
    void beat(Instant now);
    /// Labels beside the fields and no title: for windows that are short.
    void setTight(bool tight);
    void takePlace(int which);
    /// As if @p point were typed into the pin's field; the words and the address stay.
    void setPin(const Point& point);
    void toWhere();
    void toCallback();
    /// What stands in the pin's field while it reads as no pin.
    [[nodiscard]] QString unreadPin() const;
    void setUnreadPin(const QString& words);
    void toDanger();

protected:
    void retranslate() override;
    void renew() override;

private:
    void whereEdited();
    void addressEdited();
    void pinEdited();
    void callbackEdited();
    void taken(const Place& place);
    void nearestTaken(const Place& place);
    void mapChanged();
    void verify(const QString& address);
    void lookFor();
    void lookNear();
    void sayAddress();
    void sayPin();
    void sayCallback();
    void sayDanger(const CallIntake& call);

    const IntakeDesk* m_desk;
    TypedLine* m_where;
    TypedLine* m_address;
    TypedLine* m_pin;
    PlaceList* m_places;
    TypedLine* m_callback;
    QCheckBox* m_readBack;
    ChoiceRow* m_danger;
    TypedLine* m_dangerWords;
    LabelledField* m_whereField;
    LabelledField* m_addressField;
    LabelledField* m_pinField;
    LabelledField* m_callbackField;
    LabelledField* m_dangerField;
    LabelledField* m_dangerWordsField;
    FlexLayout* m_columns;
    QWidget* m_whereColumn;
    QWidget* m_backColumn;
    QWidget* m_dangerColumn;
    std::optional<Point> m_point;
    std::optional<Area> m_area;
    QString m_verified;
    QFuture<Result<QList<Hit>>> m_verifying;
    QString m_phone;
    bool m_pinByHand = false;
    bool m_readBackLapsed = false;
    bool m_tight = false;
    Instant m_answered{};
    Instant m_now{};
    int m_open = 3;
};

} // namespace dispatch

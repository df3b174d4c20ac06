#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <QPointer>

#include <array>

class QApplication;

namespace dispatch {

/// How everything looks: colours by token, icons by name, type by step, all from one theme and one text size. Widgets ask on each
/// paint, or ask again on `changed`; nobody keeps a colour of its own.
class Looks : public QObject {
    Q_OBJECT
public:
    enum Token {
        Text, Text2, Text3, Accent, Focus, Ok, Amber, Red, Violet, Ctl,
        Window, Base, Alt, Raised, Header, Line, SelRow, Sel,
        RedFill, VioletFill, Duress, OkBg, AmberBg, RedBg, VioletBg, OnFill
    };
    static constexpr int tokenCount = OnFill + 1;
    enum Step {Small, Body, Lead, Name, Number, Alarm, AlarmLocked, ClockFace};
    static constexpr int stepCount = ClockFace + 1;
    enum class Theme {System, Light, Dark};
    Q_ENUM(Token)
    Q_ENUM(Step)
    Q_ENUM(Theme)

    static constexpr int smallestText = 100;
    static constexpr int largestText = 200;

    explicit Looks(QObject* parent = nullptr);
    ~Looks() override;

    /// Puts style, palette and font on the program and follows the system from now on. Call once, before the first window.
    void apply(QApplication& application);
    void setTheme(Theme theme);
    /// @p percent of the standard sizes, held between 100 and 200.
    void setTextSize(int percent);
    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] int textSize() const { return m_percent; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// The system asks for high contrast: its palette is obeyed, our tokens yield, shapes and words speak.
    [[nodiscard]] bool yields() const { return m_yields; }

    [[nodiscard]] QColor color(Token token) const { return m_colors[static_cast<std::size_t>(token)]; }
    /// Two tokens mixed, for hairlines softer than `Line`; @p share of @p over.
    [[nodiscard]] QColor mixed(Token under, Token over, qreal share) const;
    [[nodiscard]] const QPalette& palette() const { return m_palette; }

    /// An icon that keeps following theme and text size after it was given away.
    [[nodiscard]] QIcon icon(const QString& name, Token token = Text) const;
    /// @p side in unscaled pixels: 16 means 16 × text size. An unknown name gives a null pixmap.
    [[nodiscard]] QPixmap pixmap(const QString& name, Token token, qreal dpr, int side = 16) const;
    /// As above with the exact side in logical pixels, no scaling.
    [[nodiscard]] QPixmap pixmapOf(const QString& name, const QColor& color, qreal dpr, int exactSide) const;
    [[nodiscard]] static QStringList iconNames();
    /// These point somewhere in reading direction, so they turn in right-to-left.
    [[nodiscard]] static bool isMirrored(const QString& name);

    [[nodiscard]] QFont font(Step step, bool strong = false) const { return m_fonts[static_cast<std::size_t>(step)][strong]; }
    [[nodiscard]] int scaled(int px) const { return (px * m_percent + 50) / 100; }

    /// No public API tells of high contrast before Qt 6.10; its palettes are the ones with a pure ground.
    [[nodiscard]] static bool isHighContrast(const QPalette& system);
    [[nodiscard]] static QString tokenName(Token token);
    /// (L1 + 0.05) / (L2 + 0.05) as WCAG 2 defines it.
    [[nodiscard]] static qreal contrast(const QColor& a, const QColor& b);

Q_SIGNALS:
    void changed();

private:
    using Colors = std::array<QColor, tokenCount>;
    struct IconCache;

    void renew();
    [[nodiscard]] QFont makeFont(Step step, bool strong) const;
    [[nodiscard]] static Colors read(const QString& themeFile);
    [[nodiscard]] static Colors colorsOf(const QPalette& system);
    [[nodiscard]] static QPalette paletteOf(const Colors& colors);

    Theme m_theme = Theme::System;
    int m_percent = smallestText;
    bool m_dark = false;
    bool m_yields = false;
    bool m_renewing = false;
    QPointer<QObject> m_application; ///< the program that wears these looks
    Colors m_colors;
    QPalette m_palette;
    // Made once for a text size: every fresh QFont would look for its files again at the first letter.
    std::array<std::array<QFont, 2>, stepCount> m_fonts;
    std::unique_ptr<IconCache> m_icons;
};

} // namespace dispatch

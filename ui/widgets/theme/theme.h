// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

#include <QObject>

class QApplication;

namespace hezhong {

enum class ThemeChoice { System, Light, Dark };

/// Lengths drawn for 100 % (base size 14 px) in pixels of the current zoom; read from the
/// application's font, so widgets need no other source.
[[nodiscard]] int px(int at100);

/// The style sheet of a scheme: resources/styles/hezhong.qss with @token and @px12 filled in.
/// `scale` is 1.0 for a base font of 14 px.
[[nodiscard]] QString styleSheetText(Scheme scheme, double scale);

/// Marks a label as "title", "section", "muted", "small" or "error" for the style sheet.
void setTextRole(QWidget *widget, const char *role);

/// Sets a property that the style sheet looks at and polishes the widget again.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

/// Dresses the application: face and size of the type, palette and style sheet, from the token table.
/// Follows the system's light or dark scheme unless told otherwise.
class Theme final : public QObject {
    Q_OBJECT
public:
    static constexpr int kMinZoom = 90;
    static constexpr int kMaxZoom = 200;

    explicit Theme(QApplication &application, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] int zoom() const { return m_zoom; }
    [[nodiscard]] Scheme scheme() const;

    void setChoice(ThemeChoice choice);
    /// Percent, held within kMinZoom … kMaxZoom.
    void setZoom(int percent);
    /// Dresses the application; call once after the settings are known.
    void apply();

    /// Face for Chinese screens on this system: the first of a short list that is installed, in front
    /// of the desktop's own choice.
    [[nodiscard]] static QStringList uiFamilies(const QStringList &installed, const QString &system);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readSystemScheme();

    QApplication &m_application;
    QString m_systemFamily;
    double m_basePixels = 14;
    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_system = Scheme::Light;
    int m_zoom = 100;
    bool m_applying = false;
};

} // namespace hezhong

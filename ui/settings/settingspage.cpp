// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/operations/desk.h"
#include "ui/law/lawplaces.h"
#include "ui/services/navigator.h"
#include "ui/services/settings.h"
#include "ui/settings/cardcolumns.h"
#include "ui/settings/officeform.h"
#include "ui/settings/passwordform.h"
#include "ui/signing/sealscard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const Workbench &bench, const SettingsRoom::Hooks &hooks,
                           QWidget *parent)
    : Page(u"settings-page"_s, parent), m_bench(bench), m_hooks(hooks)
{
    auto *cards = new CardColumns(u"settings-scroll"_s, tr("设置"), this);
    cards->addLeft(makeLooks());
    cards->addLeft(makeLock());
    if (m_bench.desk) {
        cards->addLeft(makeLaw());
        cards->addLeft(makePapers());
    }
    cards->addLeft(makeAbout());
    if (m_bench.desk) {
        cards->addRight(makeOffice());
        m_seals = new SealsCard(m_bench, this);
        cards->addRight(m_seals);
        auto *passwordCard = new Card(tr("密码"), this);
        m_password = new PasswordForm(m_bench, passwordCard);
        passwordCard->body()->addWidget(m_password);
        cards->addRight(passwordCard);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(cards);
}

QString SettingsPage::title() const
{
    return tr("设置");
}

void SettingsPage::takeChange(const ChangeNotice &notice)
{
    if (m_office && notice.touches(u"office"_s))
        m_office->reload();
    if (m_seals && notice.touches(u"office-seal"_s))
        m_seals->reload();
}

Card *SettingsPage::makeLooks()
{
    auto *card = new Card(tr("显示"), this);
    auto *form = new FormGrid(u"looks-form"_s, card);
    auto *zoom = new ComboField(u"settings-zoom"_s, form);
    QList<ComboField::Choice> sizes;
    for (const int percent : {90, 100, 110, 125, 150, 175, 200})
        sizes.append({percent, u"%1 %"_s.arg(percent)});
    zoom->setChoices(sizes);
    zoom->setValue(m_bench.theme->zoom());
    connect(zoom, &ComboField::chosen, this, [this](const QVariant &value) {
        m_bench.theme->setZoom(value.toInt());
        m_bench.settings->setZoom(value.toInt());
    });
    connect(m_bench.theme, &Theme::changed, zoom,
            [this, zoom] { zoom->setValue(m_bench.theme->zoom()); });
    form->add({tr("文字大小"), {}, false, tr("也可以用 Ctrl+加号、Ctrl+减号。")}, zoom);

    auto *theme = new ComboField(u"settings-theme"_s, form);
    theme->setChoices({{static_cast<int>(ThemeChoice::System), tr("跟随系统")},
                       {static_cast<int>(ThemeChoice::Light), tr("浅色")},
                       {static_cast<int>(ThemeChoice::Dark), tr("深色")}});
    theme->setValue(static_cast<int>(m_bench.theme->choice()));
    connect(theme, &ComboField::chosen, this, [this](const QVariant &value) {
        m_bench.theme->setChoice(static_cast<ThemeChoice>(value.toInt()));
        m_bench.settings->setTheme(m_bench.theme->choice());
    });
    form->add({tr("颜色"), {}, false, {}}, theme);

    auto *language = new ComboField(u"settings-language"_s, form);
    language->setChoices({{u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}});
    language->setValue(m_bench.settings->language());
    connect(language, &ComboField::chosen, this, [this](const QVariant &value) {
        if (value.toString() == m_bench.settings->language())
            return;
        m_bench.settings->setLanguage(value.toString());
        if (m_hooks.languageChosen)
            m_hooks.languageChosen();
    });
    form->add({tr("界面语言"), {}, false, tr("文书始终使用中文。")}, language);
    card->body()->addWidget(form);
    return card;
}

Card *SettingsPage::makeLock()
{
    auto *card = new Card(tr("锁定"), this);
    auto *form = new FormGrid(u"lock-settings-form"_s, card);
    auto *idle = new ComboField(u"settings-idle"_s, form);
    QList<ComboField::Choice> choices;
    for (const int minutes : {5, 10, 15, 30, 60})
        choices.append({minutes, tr("%1 分钟无操作后").arg(minutes)});
    choices.append({0, tr("不自动锁定")});
    idle->setChoices(choices);
    idle->setValue(m_bench.settings->idleMinutes());
    connect(idle, &ComboField::chosen, this, [this](const QVariant &value) {
        m_bench.settings->setIdleMinutes(value.toInt());
        if (m_hooks.idleChanged)
            m_hooks.idleChanged(value.toInt());
    });
    form->add({tr("自动锁定"), {}, false, tr("离开座位时可随时按 Ctrl+L。")}, idle);
    card->body()->addWidget(form);
    return card;
}

Card *SettingsPage::makeLaw()
{
    return makeWays(tr("法规"),
                    tr("放假安排、最低工资等数额、地方假日、要素问答表和法规文本在“法规数"
                       "据”中维护；程序所依据的规则在“法规与规则”中查阅。"),
                    {{u"settings-law-data"_s, tr("法规数据"), lawDataPlace()},
                     {u"settings-rules"_s, tr("法规与规则"), rulesPlace()}});
}

Card *SettingsPage::makePapers()
{
    return makeWays(tr("文书"),
                    tr("文书的样式和文字可以按本单位的需要修改；拟定协议时选用的条款在“条款库”中维护。"),
                    {{u"settings-templates"_s, tr("文书模板"), {u"settings"_s, u"templates"_s}},
                     {u"settings-clauses"_s, tr("条款库"), {u"settings"_s, u"clauses"_s}}});
}

Card *SettingsPage::makeWays(const QString &title, const QString &note, const QList<Way> &ways)
{
    auto *card = new Card(title, this);
    auto *words = new QLabel(note, card);
    words->setWordWrap(true);
    setTextRole(words, "muted");
    card->body()->addWidget(words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    for (const Way &way : ways) {
        auto *button = new QPushButton(way.word, card);
        button->setObjectName(way.name);
        connect(button, &QPushButton::clicked, this,
                [this, place = way.place] { m_bench.navigator->go(place); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    return card;
}

Card *SettingsPage::makeOffice()
{
    auto *card = new Card(tr("本机构"), this);
    m_office = new OfficeForm(m_bench, card);
    card->body()->addWidget(m_office);
    return card;
}

Card *SettingsPage::makeAbout()
{
    auto *card = new Card(tr("关于"), this);
    auto *words =
        new QLabel(tr("和衷 %1\n劳动人事争议调解工作站，自由软件，许可证 GPL-3.0-or-later。")
                       .arg(QStringLiteral(HEZHONG_VERSION)),
                   card);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    if (m_bench.desk) {
        auto *folder = new QLabel(tr("数据保存在：%1").arg(m_bench.desk->store->folder()), card);
        folder->setWordWrap(true);
        folder->setTextFormat(Qt::PlainText);
        folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextRole(folder, "small");
        card->body()->addWidget(folder);
    }
    return card;
}

} // namespace hezhong

// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/sealform.h"

#include "ui/services/filepicker.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 42;
enum Keepers { Heads, HeadsAndMediators, Named };

} // namespace

SealForm::SealForm(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_grid(new FormGrid(u"seal-form"_s, this)),
      m_name(new LineField(u"seal-name"_s)), m_width(new ComboField(u"seal-width"_s)),
      m_keepers(new ComboField(u"seal-keepers"_s)), m_users(new LineField(u"seal-users"_s)),
      m_image(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QList<ComboField::Choice> widths;
    for (const int millimetres : {38, 40, 42, 45, 50})
        widths += {millimetres, tr("%1 毫米").arg(millimetres)};
    m_width->setChoices(widths);
    m_keepers->setChoices({{Heads, tr("负责人")},
                           {HeadsAndMediators, tr("负责人和调解员")},
                           {Named, tr("指定的人员")}});
    m_grid->add({tr("印章名称"), u"name"_s, true, {}}, m_name);
    m_grid->addPair({tr("宽度"), u"width_mm"_s, true, {}}, m_width,
                    {tr("可以用印的"), u"roles"_s, true, {}}, m_keepers);
    m_grid->add({tr("人员姓名"), u"users"_s, false, tr("多人之间用顿号隔开。")}, m_users);
    m_grid->setRowVisible(m_users, false);
    connect(m_keepers, &ComboField::chosen, this, [this](const QVariant &value) {
        m_grid->setRowVisible(m_users, value.toInt() == Named);
    });
    layout->addWidget(m_grid);
    auto *row = new QHBoxLayout;
    auto *pick = new QPushButton(tr("选择图片…"), this);
    pick->setObjectName(u"seal-pick"_s);
    auto *save = new QPushButton(tr("保存印章"), this);
    save->setObjectName(u"seal-save"_s);
    save->setProperty("kind", u"primary"_s);
    m_image->setObjectName(u"seal-image"_s);
    m_image->setWordWrap(true);
    setTextRole(m_image, "small");
    row->addWidget(pick);
    row->addWidget(m_image, 1);
    row->addWidget(save);
    layout->addLayout(row);
    connect(pick, &QPushButton::clicked, this, &SealForm::pick);
    connect(save, &QPushButton::clicked, this, &SealForm::save);
    clear();
}

void SealForm::clear()
{
    m_png.clear();
    m_name->setText({});
    m_width->setValue(usualWidth);
    m_keepers->setValue(Heads);
    m_users->setText({});
    m_grid->setRowVisible(m_users, false);
    m_grid->clearErrors();
    m_image->setText(tr("背景透明的图片。"));
}

void SealForm::pick()
{
    const QString path =
        m_bench.files->openFile(window(), tr("选择印章图片"), tr("图片") + u" (*.png)"_s);
    QFile file(path);
    if (path.isEmpty())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_image->setText(tr("图片打不开。"));
        return;
    }
    m_png = file.readAll();
    m_image->setText(path.section(u'/', -1));
}

NewSeal SealForm::wanted() const
{
    static const QRegularExpression separators(u"[、，,;；\\s]+"_s);
    NewSeal seal;
    seal.name = m_name->text();
    seal.png = m_png;
    seal.widthMm = m_width->value().toInt();
    const int keepers = m_keepers->value().toInt();
    if (keepers == Named)
        seal.users = m_users->text().split(separators, Qt::SkipEmptyParts);
    else
        seal.roles = keepers == Heads ? QList<UserRole>{UserRole::Director}
                                      : QList<UserRole>{UserRole::Director, UserRole::Mediator};
    return seal;
}

void SealForm::save()
{
    if (!m_grid->check())
        return;
    if (m_png.isEmpty()) {
        m_image->setText(tr("还没有选择图片。"));
        return;
    }
    auto done = addSeal(*m_bench.desk, wanted());
    if (!done && done.error().field == u"image"_s) {
        m_image->setText(done.error().message + done.error().hint);
        return;
    }
    if (!m_bench.operations->run([&] { return done; },
                                 {m_grid, false, tr("印章“%1”已添加。").arg(m_name->text())}))
        return;
    clear();
    Q_EMIT saved();
}

} // namespace hezhong

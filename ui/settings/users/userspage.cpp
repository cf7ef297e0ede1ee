// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users/userspage.h"

#include "core/operations/officeadmin.h"
#include "core/operations/people/caseaccess.h"
#include "ui/access/accessfields.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/settings/cardcolumns.h"
#include "ui/settings/users/adduserform.h"
#include "ui/settings/users/restrictedcard.h"
#include "ui/settings/users/rightstable.h"
#include "ui/settings/users/slipcard.h"
#include "ui/settings/users/usercard.h"
#include "ui/settings/users/userforms.h"
#include "ui/settings/users/userlist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QList<UserRole> ownRoles(const Desk &desk)
{
    const auto self = actingUser(desk, Right::Own);
    return self ? self->roles : QList<UserRole>();
}

} // namespace

UsersPage::UsersPage(const Workbench &bench, std::function<void()> rolesChanged, QWidget *parent)
    : Page(u"users-page"_s, parent), m_bench(bench), m_rolesChanged(std::move(rolesChanged)),
      m_ownRoles(ownRoles(*bench.desk))
{
    build();
    showUser(m_list->current());
}

QString UsersPage::title() const
{
    return tr("用户与权限");
}

QString UsersPage::help() const
{
    return tr(
        "这里是可以打开数据的人和各自的角色。每个人用自己的姓名和密码登录，经办记录写本人姓名。"
        "方向键选择用户，右边是可以办理的事；“各角色的权限”列出谁可以做什么。");
}

void UsersPage::build()
{
    auto *header = new PageHeader(u"users-head"_s, this);
    header->setTitle(title());
    m_add = namedButton(u"users-add"_s, tr("添加用户"), u"primary"_s, this);
    m_add->setVisible(may(*m_bench.desk, Right::ManageUsers));
    header->addButton(m_add);
    m_columns = new CardColumns(u"users-scroll"_s, title(), this);
    m_list = new UserList(m_bench, this);
    m_columns->addLeft(m_list);
    auto *rights = new Card(tr("各角色的权限"), this);
    rights->setFlushContent(new RightsTable(rights));
    m_columns->addLeft(rights);
    auto *place = new QWidget(this);
    m_place = new QVBoxLayout(place);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_columns->addRight(place);
    if (may(*m_bench.desk, Right::Retain)) { // heads
        m_restricted = new RestrictedCard(m_bench, this);
        m_columns->addRight(m_restricted);
        connect(m_restricted, &RestrictedCard::accessWanted, this, &UsersPage::openAccess);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_columns, 1);
    connect(m_add, &QPushButton::clicked, this, [this] { openAdd({}); });
    connect(m_list, &UserList::chosen, this, [this](const QString &name) {
        if (!m_busy)
            showUser(name);
    });
}

void UsersPage::enter()
{
    m_list->focusList();
}

bool UsersPage::leave()
{
    if (m_busy)
        closePanel();
    return true;
}

void UsersPage::takeChange(const ChangeNotice &notice)
{
    if (m_restricted && notice.touches(u"case-access"_s))
        m_restricted->reload();
    if (notice.touches(u"user"_s) || notice.touches(u"password"_s) || notice.touches(u"case"_s))
        m_list->reload();
}

void UsersPage::refresh()
{
    m_list->reload();
    if (m_restricted)
        m_restricted->reload();
}

bool UsersPage::escape()
{
    if (m_busy && !qobject_cast<SlipCard *>(m_shown)) {
        closePanel();
        return true;
    }
    return m_list->clearFilter();
}

void UsersPage::open(QWidget *panel)
{
    QWidget *old = std::exchange(m_shown, panel);
    if (panel) {
        m_place->addWidget(panel);
        panel->show();
        // What is hidden with the keyboard in it hands it to the next in line, far down on the page.
        if (old && old->isAncestorOf(QApplication::focusWidget()))
            panel->setFocus();
    }
    if (old) {
        // Its names are free for what comes in its place; it may be the one that asked for this.
        for (QObject *inner : old->findChildren<QObject *>())
            inner->setObjectName({});
        old->setObjectName({});
        old->hide();
        old->deleteLater();
    }
    if (panel) {
        // Its upper end: a long form would be shown from below otherwise.
        m_columns->widget()->layout()->activate();
        m_columns->ensureVisible(0, panel->mapTo(m_columns->widget(), QPoint()).y(), 0, px(24));
    }
}

void UsersPage::closePanel()
{
    m_busy = false;
    showUser(m_list->current());
    m_list->focusList();
    tellRoles();
}

void UsersPage::tellRoles()
{
    const QList<UserRole> now = ownRoles(*m_bench.desk);
    if (now == m_ownRoles)
        return;
    m_ownRoles = now;
    if (m_rolesChanged)
        m_rolesChanged();
}

void UsersPage::showUser(const QString &name)
{
    for (const UserRow &row : m_list->rows()) {
        if (row.user.name != name)
            continue;
        auto *card = new UserCard(m_bench, row);
        open(card);
        connect(card, &UserCard::rolesWanted, this, [this, user = row.user] { openRoles(user); });
        connect(card, &UserCard::resetWanted, this, [this, user = row.user] { openReset(user); });
        connect(card, &UserCard::leaveWanted, this, [this, user = row.user] { openLeave(user); });
        connect(card, &UserCard::againWanted, this, [this, user = row.user] { openAdd(user); });
        return;
    }
    open(nullptr);
}

void UsersPage::openAdd(const User &again)
{
    auto *form = new AddUserForm(m_bench, again);
    open(form);
    m_busy = true;
    connect(form, &AddUserForm::added, this, &UsersPage::showSlip);
    connect(form, &SmallForm::closed, this, &UsersPage::closePanel);
    form->focusFirst();
}

void UsersPage::openRoles(const User &user)
{
    auto *form = new RolesForm(m_bench, user);
    open(form);
    m_busy = true;
    connect(form, &RolesForm::changed, this, &UsersPage::closePanel);
    connect(form, &SmallForm::closed, this, &UsersPage::closePanel);
}

void UsersPage::openReset(const User &user)
{
    auto *form = new ResetForm(m_bench, user);
    open(form);
    m_busy = true;
    connect(form, &ResetForm::reset, this, &UsersPage::showSlip);
    connect(form, &SmallForm::closed, this, &UsersPage::closePanel);
}

void UsersPage::openLeave(const User &user)
{
    auto *form = new LeaveForm(m_bench, user);
    open(form);
    m_busy = true;
    connect(form, &LeaveForm::left, this, &UsersPage::closePanel);
    connect(form, &SmallForm::closed, this, &UsersPage::closePanel);
}

void UsersPage::openAccess(const Id<Case> &id, const QString &number)
{
    auto *form =
        new SmallForm(u"user-access"_s, tr("%1 的查阅范围").arg(number), tr("设定查阅范围"));
    auto *fields = new AccessFields(m_bench, id, form->grid());
    open(form);
    m_busy = true;
    connect(form, &SmallForm::wanted, this, [this, fields] {
        if (fields->save())
            closePanel();
    });
    connect(form, &SmallForm::closed, this, &UsersPage::closePanel);
}

void UsersPage::showSlip(const QString &name, const QString &password)
{
    const auto office = officeOf(*m_bench.desk);
    auto *card = new SlipCard(
        m_bench, {office ? office->name : QString(), name, password, m_bench.desk->today()});
    open(card);
    m_busy = true;
    m_list->choose(name);
    connect(card, &SlipCard::handedOver, this, &UsersPage::closePanel);
}

} // namespace hezhong

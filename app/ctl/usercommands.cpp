// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/words.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/passwords.h"
#include "core/operations/people/users.h"
#include "core/store/keys/wipetext.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct UserArguments {
    QString name, roles, keep, successor, newPasswordFile, recoveryKeyFile, with, withPasswordFile;
};

Result<QList<UserRole>> rolesFrom(const QString &text, const QString &field)
{
    QList<UserRole> roles;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto role = fromCode<UserRole>(part.trimmed());
        if (!role)
            return fail(badInput(
                u"user.roles"_s, field, words("ctl", "角色“%1”不认识。").arg(part.trimmed()),
                words("ctl",
                      "可用：director、mediator、registrar、inspector、administrator、auditor，"
                      "多个之间用逗号隔开。")));
        if (!roles.contains(*role))
            roles += *role;
    }
    return roles;
}

/// The new password from the file or HEZHONG_NEW_PASSWORD, or nothing.
Result<QString> givenPassword(const UserArguments &a)
{
    if (!a.newPasswordFile.isEmpty())
        return Context::secretFrom(a.newPasswordFile, u"new-password-file"_s);
    return qEnvironmentVariable("HEZHONG_NEW_PASSWORD");
}

QJsonObject userJson(const User &user)
{
    QJsonArray roles;
    for (const UserRole role : user.roles)
        roles.append(code(role));
    return {{u"id"_s, user.id.text()},
            {u"name"_s, user.name},
            {u"roles"_s, roles},
            {u"active"_s, user.active}};
}

Output userOutput(const User &user, const QList<Warning> &warnings, const QString &sentence)
{
    Output output;
    QJsonObject json = userJson(user);
    QJsonArray list;
    for (const Warning &warning : warnings)
        list.append(QJsonObject{{u"code"_s, warning.code}, {u"message"_s, warning.message}});
    json.insert(u"warnings"_s, list);
    output.json = json;
    output.lines = QStringList{sentence} + warningLines(warnings);
    return output;
}

/// Adds a password that the program made up, which is told this once.
Output withPassword(Output output, const QString &made)
{
    if (made.isEmpty())
        return output;
    QJsonObject json = output.json.toObject();
    json.insert(u"password"_s, made);
    output.json = json;
    output.lines += words("ctl", "临时密码（只显示这一次，首次登录时必须修改）：%1").arg(made);
    return output;
}

Result<Output> list(Context &context, const UserArguments &)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QList<UserRow> rows, userRows(desk));
    HEZHONG_ASSIGN(const bool alone, isOnePersonOffice(desk));
    Output output;
    QJsonArray array;
    for (const UserRow &row : rows) {
        array.append(toJson(row));
        const QString state = !row.user.active ? words("ctl", "已停用")
                              : row.temporary  ? words("ctl", "待改密码")
                                               : words("ctl", "在用");
        output.lines += words("ctl", "%1  [%2]  %3  未结案件 %4 件")
                            .arg(row.user.name, state, roleNames(row.user.roles))
                            .arg(row.openCases);
    }
    if (alone)
        output.lines += words(
            "ctl",
            "目前只有一名用户，持有全部权限；添加其他用户后，系统管理员、审计员和办案角色要分开。");
    output.json = array;
    return output;
}

Result<Output> add(Context &context, const UserArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    NewUser wanted;
    wanted.name = a.name;
    HEZHONG_ASSIGN(wanted.roles, rolesFrom(a.roles, u"roles"_s));
    HEZHONG_ASSIGN(wanted.firstKeeps, rolesFrom(a.keep, u"keep"_s));
    HEZHONG_ASSIGN(wanted.password, givenPassword(a));
    const QString made = wanted.password.isEmpty() ? newTemporaryPassword() : QString();
    if (!made.isEmpty())
        wanted.password = made;
    HEZHONG_ASSIGN(const Done<User> done, addUser(desk, wanted));
    return withPassword(
        userOutput(
            done.value, done.warnings,
            words("ctl", "已添加用户“%1”：%2。").arg(done.value.name, roleNames(done.value.roles))),
        made);
}

Result<Output> roles(Context &context, const UserArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QList<UserRole> wanted, rolesFrom(a.roles, u"roles"_s));
    HEZHONG_ASSIGN(const Done<User> done, changeRoles(desk, a.name, wanted));
    return userOutput(
        done.value, done.warnings,
        words("ctl", "“%1”的角色改为：%2。").arg(done.value.name, roleNames(done.value.roles)));
}

Result<Output> deactivate(Context &context, const UserArguments &a)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<HandOver> done, deactivateUser(desk, a.name, a.successor));
    const HandOver &what = done.value;
    Output output =
        userOutput(what.user, done.warnings, words("ctl", "已停用“%1”。").arg(what.user.name));
    QJsonObject json = output.json.toObject();
    json.insert(u"cases"_s, QJsonArray::fromStringList(what.numbers));
    json.insert(u"successor"_s, what.successor);
    output.json = json;
    if (!what.numbers.isEmpty())
        output.lines += words("ctl", "移交给%1的未结案件 %2 件：%3")
                            .arg(what.successor)
                            .arg(what.numbers.size())
                            .arg(what.numbers.join(u"、"_s));
    return output;
}

tl::unexpected<Error> noNewPassword()
{
    return fail(badInput(
        u"password.missing"_s, u"new-password"_s, words("ctl", "没有给出新密码，密码没有改变。"),
        words("ctl",
              "请用 --new-password-file 指定文件，或者设置环境变量 HEZHONG_NEW_PASSWORD。")));
}

Result<Output> ownPassword(Context &context, const UserArguments &a, bool byRecovery)
{
    HEZHONG_ASSIGN(QString wanted, givenPassword(a));
    const Wiper wiper(wanted);
    if (wanted.isEmpty())
        return noNewPassword();
    if (byRecovery) {
        HEZHONG_ASSIGN(const QString key,
                       Context::secretFrom(a.recoveryKeyFile, u"recovery-key-file"_s));
        HEZHONG_ASSIGN(const Desk desk, context.deskByRecovery(a.name, key));
        HEZHONG_TRY(setPasswordByRecovery(desk, wanted));
        return userOutput(desk.store->user(), {},
                          words("ctl", "已用恢复密钥设置“%1”的新密码。").arg(desk.actor()));
    }
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const QString present, context.password());
    HEZHONG_TRY(changeOwnPassword(desk, present, wanted));
    return userOutput(desk.store->user(), {}, words("ctl", "密码已修改。"));
}

Result<Output> password(Context &context, const UserArguments &a)
{
    if (a.name.isEmpty() || !a.recoveryKeyFile.isEmpty())
        return ownPassword(context, a, !a.recoveryKeyFile.isEmpty());
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(QString temporary, givenPassword(a));
    const Wiper wiper(temporary);
    const QString made = temporary.isEmpty() ? newTemporaryPassword() : QString();
    const QString &wanted = made.isEmpty() ? temporary : made;
    if (a.with.isEmpty()) {
        HEZHONG_ASSIGN(const Done<User> done, resetPassword(desk, a.name, wanted));
        return withPassword(
            userOutput(done.value, {}, words("ctl", "已重设“%1”的密码。").arg(done.value.name)),
            made);
    }
    Credentials second{a.with, {}, {}};
    HEZHONG_ASSIGN(second.password,
                   Context::secretFrom(a.withPasswordFile, u"with-password-file"_s));
    const Wiper secondWiper(second.password);
    HEZHONG_ASSIGN(const Done<User> done, resetPasswordByTwo(desk, a.name, wanted, second));
    return withPassword(userOutput(done.value, {},
                                   words("ctl", "%1和%2一起重设了“%3”的密码。")
                                       .arg(desk.actor(), a.with, done.value.name)),
                        made);
}

} // namespace

void addUserCommands(CLI::App &app, Context &context)
{
    CLI::App *users = app.add_subcommand("user", "用户与权限");
    users->require_subcommand(1);
    const auto a = std::make_shared<UserArguments>();
    const auto add_ = [&](const char *name, const char *help,
                          Result<Output> (*run)(Context &, const UserArguments &)) {
        CLI::App *command = users->add_subcommand(name, help);
        command->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        return command;
    };
    const char *newPassword = "新密码所在的文件；也可以用环境变量 HEZHONG_NEW_PASSWORD";
    add_("list", "用户名单", list);
    CLI::App *command = add_("add", "添加用户", add);
    required(command, "name", a->name, "姓名");
    required(command, "--roles", a->roles, "角色，用逗号隔开");
    optional(command, "--keep", a->keep, "第一名用户今后保留的角色");
    optional(command, "--new-password-file", a->newPasswordFile, newPassword);
    command = add_("roles", "调整角色", roles);
    required(command, "name", a->name, "姓名");
    required(command, "roles", a->roles, "角色，用逗号隔开");
    command = add_("deactivate", "停用用户并移交案件", deactivate);
    required(command, "name", a->name, "姓名");
    optional(command, "--to", a->successor, "接手未结案件的用户");
    command = add_("password", "修改自己的密码，或者重设别人的密码", password);
    optional(command, "name", a->name, "要重设密码的用户；不写则修改自己的密码");
    optional(command, "--new-password-file", a->newPasswordFile, newPassword);
    optional(command, "--recovery-key-file", a->recoveryKeyFile, "恢复密钥所在的文件");
    CLI::Option *with = optional(command, "--with", a->with, "一起办理的另一名工作人员");
    optional(command, "--with-password-file", a->withPasswordFile, "该工作人员的密码所在的文件")
        ->needs(with);
}

} // namespace hezhong::ctl

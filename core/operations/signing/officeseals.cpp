// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/signing/officeseals.h"

#include "core/base/sha256.h"
#include "core/base/words.h"
#include "core/documents/stencil.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/users.h"
#include "core/operations/signing/signdocument.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 10;
constexpr int mostWidth = 60;

Status checkNewSeal(const Desk &desk, const NewSeal &wanted)
{
    const QString name = wanted.name.trimmed();
    if (name.isEmpty())
        return fail(badInput(u"seal.name"_s, u"name"_s, words("operations", "没有填写印章名称。"),
                             words("operations", "例如“调解专用章”。")));
    HEZHONG_ASSIGN(const QList<OfficeSeal> seals, officeSeals(desk));
    for (const OfficeSeal &seal : seals)
        if (seal.active && seal.name == name)
            return fail(
                badInput(u"seal.name-taken"_s, u"name"_s,
                         words("operations", "已经有名为“%1”的印章，没有重复添加。").arg(name),
                         words("operations", "换新印章的，请先停用旧的。")));
    if (wanted.widthMm < leastWidth || wanted.widthMm > mostWidth)
        return fail(badInput(u"seal.width"_s, u"width_mm"_s,
                             words("operations", "印章宽度应当在 %1 至 %2 毫米之间。")
                                 .arg(leastWidth)
                                 .arg(mostWidth),
                             words("operations", "请按实物量取，常见的是 42 毫米。")));
    HEZHONG_ASSIGN(const QList<User> users, desk.store->list<User>());
    for (const QString &one : wanted.users) {
        const bool known = std::any_of(users.cbegin(), users.cend(), [&](const User &user) {
            return user.active && user.name == one;
        });
        if (!known)
            return fail(badInput(u"seal.users"_s, u"users"_s,
                                 words("operations", "没有名为“%1”的在用用户。").arg(one),
                                 words("operations", "请从用户名单中选择。")));
    }
    return checkSealImage(wanted.png);
}

/// 负责人、许晓燕.
QString keepersOf(const OfficeSeal &seal)
{
    QStringList names;
    if (!seal.roles.isEmpty())
        names += roleNames(seal.roles);
    names += seal.users;
    return names.join(words("operations", "、", "between the items of a list"));
}

tl::unexpected<Error> retiredFault(const OfficeSeal &seal)
{
    return fail(refused(u"seal.retired"_s,
                        words("operations", "印章“%1”已经停用，没有改变。").arg(seal.name),
                        words("operations", "请使用在用的印章。")));
}

bool isKeeper(const User &user, const OfficeSeal &seal)
{
    return seal.users.contains(user.name)
           || std::any_of(user.roles.cbegin(), user.roles.cend(),
                          [&](UserRole role) { return seal.roles.contains(role); });
}

/// A firm has signed when it has sealed or its head has signed.
QList<Warning> warningsOf(const SigningState &state)
{
    QStringList missing;
    for (const Signer &signer : state.signers) {
        const bool done =
            std::any_of(state.signers.cbegin(), state.signers.cend(), [&](const Signer &other) {
                return other.done && other.role == signer.role && other.party == signer.party;
            });
        if (!signer.done && !done && signer.role != SignerRole::Office)
            missing += signer.name.isEmpty() ? signer.place.label : signer.name;
    }
    missing.removeDuplicates();
    if (missing.isEmpty())
        return {};
    return {{u"seal.before-signing"_s,
             words("operations", "盖章时还有人没有签名：%1。")
                 .arg(missing.join(words("operations", "、", "between the items of a list")))}};
}

} // namespace

Result<QList<OfficeSeal>> officeSeals(const Desk &desk)
{
    return desk.store->list<OfficeSeal>(Query().sorted(u"name"_s));
}

Result<OfficeSeal> sealNamed(const Desk &desk, const QString &name)
{
    HEZHONG_ASSIGN(const QList<OfficeSeal> seals, officeSeals(desk));
    for (const OfficeSeal &seal : seals)
        if (seal.active && seal.name == name.trimmed())
            return seal;
    return fail(badInput(u"seal.unknown"_s, u"seal"_s,
                         words("operations", "没有名为“%1”的在用印章。").arg(name.trimmed()),
                         words("operations", "请在“设置”的“印章”中查看。")));
}

Result<Done<OfficeSeal>> addSeal(const Desk &desk, const NewSeal &wanted)
{
    HEZHONG_TRY(allowOperation(desk, u"seal.add"_s, {}));
    HEZHONG_TRY(checkNewSeal(desk, wanted));
    OfficeSeal seal;
    seal.id = Id<OfficeSeal>::fresh(desk.clock());
    seal.name = wanted.name.trimmed();
    seal.sha256 = sha256Of(wanted.png);
    seal.widthMm = wanted.widthMm;
    seal.users = wanted.users;
    seal.roles = wanted.roles;
    if (seal.users.isEmpty() && seal.roles.isEmpty())
        seal.roles = {UserRole::Director};
    HEZHONG_ASSIGN(
        ChangeNotice notice,
        desk.store->transact(desk.operation(u"seal.add"_s), [&](Transaction &t) -> Status {
            HEZHONG_ASSIGN(seal.fileKey, t.putFile(wanted.png));
            return t.put(seal);
        }));
    return Done<OfficeSeal>{seal, notice, {}};
}

Result<Done<OfficeSeal>> retireSeal(const Desk &desk, const Id<OfficeSeal> &id)
{
    HEZHONG_ASSIGN(OfficeSeal seal, desk.store->get(id));
    if (!seal.active)
        return retiredFault(seal);
    seal.active = false;
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"seal.retire"_s),
                                        [&](Transaction &t) { return t.put(seal); }));
    return Done<OfficeSeal>{seal, notice, {}};
}

Status maySeal(const Desk &desk, const OfficeSeal &seal)
{
    HEZHONG_ASSIGN(const User user, actingUser(desk, Right::Issue));
    if (!seal.active)
        return retiredFault(seal);
    if (isKeeper(user, seal))
        return {};
    return fail(refused(u"seal.not-allowed"_s,
                        words("operations", "您不能使用印章“%1”，文书没有盖章。可以用印的是：%2。")
                            .arg(seal.name, keepersOf(seal)),
                        words("operations", "请上述人员盖章。")));
}

Result<QByteArray> sealImage(const Desk &desk, const OfficeSeal &seal)
{
    const bool keepsData = require(desk, Right::EditOffice).has_value();
    if (!keepsData)
        HEZHONG_TRY(maySeal(desk, seal));
    return desk.store->readFile(seal.fileKey);
}

Result<Done<Signature>> sealDocument(const Desk &desk, const SealRequest &request)
{
    HEZHONG_ASSIGN(const OfficeSeal seal, desk.store->get(request.seal));
    HEZHONG_ASSIGN(const IssuedDocument document,
                   signablePaper(desk, request.document, request.shownSha256));
    HEZHONG_TRY(allowOperation(desk, u"document.seal"_s, document.caseId));
    HEZHONG_TRY(maySeal(desk, seal));
    HEZHONG_ASSIGN(const SigningState state, signaturesOf(desk, document.id));
    for (const Signature &one : state.signatures)
        if (one.sealId == seal.id)
            return fail(
                refused(u"signing.again"_s,
                        words("operations", "这份文书已经盖过“%1”，没有重复盖章。").arg(seal.name),
                        words("operations", "盖错的，请作废这份文书，重新出具后再盖。")));
    Signature signature;
    signature.id = Id<Signature>::fresh(desk.clock());
    signature.documentId = document.id;
    signature.caseId = document.caseId;
    signature.role = SignerRole::Office;
    signature.signer = seal.name;
    signature.sealId = seal.id;
    signature.manner = SigningManner::Seal;
    signature.fileKey = seal.fileKey;
    signature.sha256 = seal.sha256;
    signature.signedSha256 = document.sha256;
    signature.signedAt = desk.clock().now();
    signature.witnessedBy = desk.actor();
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"document.seal"_s, document.caseId),
                                        [&](Transaction &t) { return t.put(signature); }));
    return Done<Signature>{signature, notice, warningsOf(state)};
}

} // namespace hezhong

// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/officeadmin.h"

#include "core/base/words.h"
#include "core/law/phone.h"
#include "core/law/regions.h"
#include "core/model/casenumber.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 60;

Status checkOffice(const QString &name, const QString &region, const QString &prefix)
{
    if (name.trimmed().isEmpty())
        return fail(badInput(u"office.name"_s, u"office"_s,
                             words("operations", "没有填写调解组织名称。"),
                             words("operations", "请按印章上的全称填写。")));
    if (name.size() > longestName)
        return fail(badInput(u"office.name"_s, u"office"_s,
                             words("operations", "调解组织名称超过 %1 字。").arg(longestName),
                             words("operations", "请按印章上的全称填写。")));
    if (regionName(region).isEmpty())
        return fail(badInput(u"office.region"_s, u"region"_s,
                             words("operations", "行政区划代码“%1”不存在。").arg(region),
                             words("operations", "请填写六位代码，例如成都市锦江区 510104。")));
    if (prefix.trimmed().isEmpty())
        return fail(badInput(u"office.prefix"_s, u"prefix"_s,
                             words("operations", "没有填写编号用的区县代字。"),
                             words("operations", "例如锦江区用“锦”。")));
    return {};
}

Status checkNewOffice(const NewOffice &wanted)
{
    HEZHONG_TRY(checkOffice(wanted.name, wanted.region, wanted.prefix));
    if (wanted.adminName.trimmed().isEmpty())
        return fail(badInput(u"office.admin"_s, u"admin"_s,
                             words("operations", "没有填写管理员姓名。"),
                             words("operations", "请填写管理员的姓名，登录时使用。")));
    return checkPassword(wanted.password, wanted.adminName, wanted.name);
}

} // namespace

Result<CreatedStore> createOffice(const QString &folder, const NewOffice &wanted,
                                  const Clock &clock, const OpenOptions &options)
{
    HEZHONG_TRY(checkNewOffice(wanted));
    const QString pattern =
        wanted.numberPattern.isEmpty() ? CaseNumberPattern::proposed() : wanted.numberPattern;
    HEZHONG_TRY(CaseNumberPattern::parse(pattern, u"number_pattern"_s).map([](const auto &) {}));
    Office office;
    office.id = Id<Office>::fresh(clock);
    office.name = wanted.name.trimmed();
    office.profile = wanted.profile;
    office.region = wanted.region;
    office.provinceAbbr = provinceAbbreviation(wanted.region);
    office.prefix = wanted.prefix.trimmed();
    office.numberPattern = pattern;
    return Store::create(folder, {office, wanted.adminName.trimmed(), wanted.password}, clock,
                         options);
}

Result<Office> officeOf(const Desk &desk)
{
    HEZHONG_ASSIGN(const QList<Office> offices, desk.store->list<Office>());
    if (offices.size() != 1)
        return fail(storeFault(u"store.corrupt"_s,
                               words("operations", "库中缺少调解组织资料，数据没有改动。"),
                               words("operations", "请用最近的备份恢复，或者联系技术支持。")));
    return offices.first();
}

Result<Done<Office>> changeOffice(const Desk &desk, const Office &wanted)
{
    HEZHONG_TRY(checkOffice(wanted.name, wanted.region, wanted.prefix));
    HEZHONG_TRY(
        CaseNumberPattern::parse(wanted.numberPattern, u"number_pattern"_s).map([](const auto &) {
        }));
    Office office = wanted;
    for (QString *text : {&office.name, &office.prefix, &office.officeAbbr, &office.address,
                          &office.contact, &office.arbitration, &office.court})
        *text = text->trimmed();
    if (!office.phone.trimmed().isEmpty())
        HEZHONG_TRY(PhoneNumber::parse(office.phone, u"phone"_s).map([&](const PhoneNumber &phone) {
            office.phone = phone.text();
        }));
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"office.change"_s),
                                        [&](Transaction &t) { return t.put(office); }));
    return Done<Office>{office, notice, {}};
}

Result<QList<Mediator>> mediators(const Desk &desk)
{
    return desk.store->list<Mediator>(Query().sorted(u"name"_s));
}

Result<Done<Mediator>> saveMediator(const Desk &desk, const Mediator &typed)
{
    Mediator mediator = typed;
    mediator.name = mediator.name.trimmed();
    if (mediator.name.isEmpty())
        return fail(badInput(u"mediator.name"_s, u"name"_s,
                             words("operations", "没有填写调解员姓名。"),
                             words("operations", "请填写调解员的姓名。")));
    if (mediator.termEnds.isValid() && mediator.appointedOn.isValid()
        && mediator.termEnds < mediator.appointedOn.addYears(1))
        return fail(badInput(
            u"mediator.term"_s, u"term_ends"_s, words("operations", "聘期不足一年。"),
            words("operations", "聘期至少一年（《企业劳动争议协商调解规定》第十九条）。")));
    if (mediator.id.isEmpty())
        mediator.id = Id<Mediator>::fresh(desk.clock());
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"mediator.save"_s),
                                        [&](Transaction &t) { return t.put(mediator); }));
    return Done<Mediator>{mediator, notice, {}};
}

} // namespace hezhong

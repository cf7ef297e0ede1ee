// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/cutoffice.h"

#include "core/model/issueddocument.h"

#include <QCryptographicHash>

namespace hezhong {

using namespace Qt::StringLiterals;

QString textOf(const Error &error)
{
    return error.code + u" ("_s + error.detail + u") "_s + error.message;
}

void CutOffice::recover(const QString &disk)
{
    const auto store = Store::open(storeOn(disk), admin(), m_clock, TestStore::fast());
    static_cast<void>(store);
}

std::unique_ptr<Store> CutOffice::made(const QString &disk)
{
    auto store = Store::create(storeOn(disk), TestStore::wanted(), m_clock, TestStore::fast());
    if (!store)
        qFatal("no store: %s", qPrintable(textOf(store.error())));
    return std::move(store->store);
}

std::unique_ptr<Store> CutOffice::opened(const QString &disk)
{
    auto store = Store::open(storeOn(disk), admin(), m_clock, TestStore::fast());
    if (!store)
        qFatal("no store: %s", qPrintable(textOf(store.error())));
    return std::move(*store);
}

std::unique_ptr<Store> CutOffice::proved(const QString &folder, const Credentials &who,
                                         QStringList &faults)
{
    auto store = Store::open(folder, who, m_clock, TestStore::fast());
    if (!store) {
        faults += u"the store does not open: "_s + textOf(store.error());
        return nullptr;
    }
    const auto report = (*store)->verify();
    if (!report)
        faults += u"verify: "_s + textOf(report.error());
    for (const VerifyCheck &check : report ? report->checks : QList<VerifyCheck>())
        for (const QString &fault : check.faults)
            faults += u"verify, "_s + check.name + u": "_s + fault;
    return faults.isEmpty() ? std::move(*store) : nullptr;
}

void CutOffice::goOn(Store &store, QStringList &faults)
{
    Case one;
    one.id = Id<Case>::fresh(m_clock);
    one.number = u"〔2026〕9999号"_s;
    one.title = u"停电之后"_s;
    one.receivedOn = QDate(2026, 3, 9);
    const auto done = store.transact({u"test.go-on"_s, admin().userName, {}},
                                     [&](Transaction &transaction) -> Status {
                                         HEZHONG_TRY(transaction.putFile("after the cut"));
                                         return transaction.put(one);
                                     });
    if (!done)
        faults += u"no work after the cut: "_s + textOf(done.error());
}

Case CutOffice::enterCase(Store &store, const QString &number)
{
    Case one;
    one.id = Id<Case>::fresh(m_clock);
    one.number = number;
    one.title = u"案件 "_s + number;
    one.receivedOn = QDate(2026, 3, 2);
    const auto done = store.transact({u"test.case"_s, admin().userName, {}},
                                     [&](Transaction &transaction) -> Status {
                                         HEZHONG_TRY(transaction.nextNumber(u"case-2026"_s));
                                         return transaction.put(one);
                                     });
    if (!done)
        qFatal("no case: %s", qPrintable(textOf(done.error())));
    return one;
}

void CutOffice::issue(Store &store, const Case &of, const QByteArray &bytes)
{
    IssuedDocument document;
    document.id = Id<IssuedDocument>::fresh(m_clock);
    document.caseId = of.id;
    document.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto done = store.transact(
        {u"test.issue"_s, admin().userName, of.id.text()}, [&](Transaction &transaction) -> Status {
            HEZHONG_ASSIGN(document.fileKey, transaction.putFile(bytes));
            return transaction.put(document);
        });
    if (!done)
        qFatal("no paper: %s", qPrintable(textOf(done.error())));
}

} // namespace hezhong

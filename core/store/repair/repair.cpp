// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/repair.h"

#include "core/base/fileops.h"
#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/store/backups/backupsettings.h"
#include "core/store/filereferences.h"
#include "core/store/keys/keycopies.h"
#include "core/store/repair/othercopies.h"
#include "core/store/repair/pagefile.h"
#include "core/store/sqlite/sqlerror.h"
#include "core/store/storecore.h"

#include <QDir>
#include <QFileInfo>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// One repair of a store that is opened for it.
class Repairer {
public:
    Repairer(const RepairWish &wish, const Clock &clock, const OpenOptions &options)
        : m_wish(wish), m_clock(clock), m_options(options),
          m_folder(QFileInfo(wish.folder).absoluteFilePath())
    {}

    Result<RepairReport> run()
    {
        m_backups = otherCopies(m_folder, m_wish.backups);
        HEZHONG_TRY(open());
        if (m_wish.mayRepair)
            HEZHONG_TRY(m_wish.mayRepair(m_core->user));
        HEZHONG_TRY(keys());
        HEZHONG_TRY(attachments());
        HEZHONG_TRY(index());
        HEZHONG_TRY(journal());
        return m_report;
    }

private:
    Status open();
    Status keys();
    Status attachments();
    Status attachment(const QString &key);
    Status index();
    Status journal();
    Status putAside(const QString &name);

    const RepairWish &m_wish;
    const Clock &m_clock;
    const OpenOptions &m_options;
    QString m_folder;
    QList<BackupInfo> m_backups;
    QString m_keysFrom;
    QStringList m_keyFaults;
    std::unique_ptr<StoreCore> m_core;
    RepairReport m_report;
};

Status Repairer::open()
{
    HEZHONG_ASSIGN(std::unique_ptr<StoreLock> lock,
                   StoreLock::acquire(m_folder, m_clock, m_options));
    auto own = keycopies::unlock(m_folder, m_wish.who);
    if (!own && own.error().code != "store.corrupt"_L1)
        return fail(std::move(own).error());
    std::optional<KeyFile> file;
    std::optional<SecretKey> key;
    if (own) {
        file = std::move(own->file);
        key = std::move(own->keys.key);
        m_keyFaults = own->faults;
    } else {
        HEZHONG_ASSIGN(BackupKeys keys, keysOf(m_backups, m_folder, m_wish.who));
        file = std::move(keys.file);
        key = std::move(keys.key);
        m_keysFrom = keys.backup;
        m_keyFaults = {own.error().message};
    }
    HEZHONG_ASSIGN(const QStringList pages, damagedPages(m_folder, *key));
    if (!pages.isEmpty()) {
        Error error = corrupt(u"repair: pages"_s);
        error.message += pages.mid(0, 5).join(QString());
        error.hint = words("store", "请用“抢救”把能读出的内容取到一个新的案件库，或者从备份恢复。");
        return fail(std::move(error));
    }
    HEZHONG_ASSIGN(const QList<Migration> steps, Migrator::builtIn());
    StoreCore::Parts parts{m_folder,
                           std::move(lock),
                           std::move(*file),
                           std::move(*key),
                           m_options.strength,
                           !m_wish.who.recoveryKey.isEmpty(),
                           {}};
    HEZHONG_ASSIGN(m_core,
                   StoreCore::open(std::move(parts), m_clock, Database::Mode::ReadWrite, steps));
    HEZHONG_TRY(m_core->signIn(m_wish.who.userName));
    HEZHONG_ASSIGN(const QString settings, m_core->meta->value(u"backups"_s));
    for (const QString &place : BackupSettings::parse(settings).places)
        m_backups += otherCopies({}, {place});
    return {};
}

Status Repairer::putAside(const QString &name)
{
    const QString from = m_core->path(name);
    if (!QFile::exists(from))
        return {};
    const QString folder = m_core->path(u"damaged"_s);
    if (!QDir().mkpath(folder))
        return fail(readOnly(u"damaged"_s));
    const QString stem = u"%1/%2-%3"_s.arg(folder, QFileInfo(name).fileName(),
                                           m_clock.now().toString(u"yyyyMMdd-HHmmss"_s));
    QString to = stem;
    for (int number = 2; QFile::exists(to); ++number)
        to = u"%1-%2"_s.arg(stem).arg(number);
    if (const Status copied = copyWholeFile(from, to); !copied)
        return fail(storeErrorOf(copied.error()));
    return {};
}

Status Repairer::keys()
{
    if (m_keyFaults.isEmpty())
        return {};
    if (!m_core->keyFile.isAuthentic(m_core->key)) {
        m_report.left += m_keyFaults;
        return {};
    }
    for (const QString &name : {keycopies::firstName(), keycopies::copyName()})
        HEZHONG_TRY(putAside(name));
    HEZHONG_TRY(keycopies::save(m_folder, m_core->keyFile));
    m_report.mended +=
        m_keysFrom.isEmpty()
            ? words("store", "密钥文件已经用完好的一份重新写好。")
            : words("store", "密钥文件已经用备份 %1 里的重新写好；此后改过的密码无效。")
                  .arg(QFileInfo(m_keysFrom).fileName());
    return {};
}

Status Repairer::attachment(const QString &key)
{
    const auto bytes = soundCopy(m_core->vault, key, m_backups);
    if (!bytes) {
        m_report.left +=
            words("store", "文件 %1 已损坏或丢失，找得到的备份里都没有完好的。").arg(key);
        return {};
    }
    HEZHONG_TRY(putAside(u"files/"_s + key));
    if (const Status written = writeWholeFile(m_core->vault.pathOf(key), *bytes); !written)
        return fail(storeErrorOf(written.error()));
    m_report.mended += words("store", "文件 %1 已经从备份取回。").arg(key);
    return {};
}

Status Repairer::attachments()
{
    HEZHONG_ASSIGN(const QList<FileReference> references, fileReferences(*m_core->database));
    QSet<QString> seen;
    for (const FileReference &one : references) {
        if (seen.contains(one.fileKey) || m_core->vault.get(one.fileKey))
            continue;
        seen.insert(one.fileKey);
        HEZHONG_TRY(attachment(one.fileKey));
    }
    return {};
}

Status Repairer::index()
{
    qint64 examined = 0;
    const auto faults = m_core->search->faults(examined);
    if (faults ? faults->isEmpty() : faults.error().code != "store.corrupt"_L1)
        return faults ? Status() : fail(faults.error());
    HEZHONG_TRY(m_core->inTransaction([this] { return m_core->search->rebuild(); }));
    m_report.mended += words("store", "检索索引已经按记录重新建立。");
    return {};
}

Status Repairer::journal()
{
    if (m_report.mended.isEmpty())
        return {};
    return m_core->inTransaction([this] {
        const Operation operation{u"store.repair"_s, m_core->user.name, {}};
        return m_core->note(operation, u"store"_s, QString::fromUtf8(m_core->keyFile.storeId()),
                            u"repaired"_s, {}, m_report.mended.join(u'\n'));
    });
}

} // namespace

Result<RepairReport> repairStore(const RepairWish &wish, const Clock &clock,
                                 const OpenOptions &options)
{
    return Repairer(wish, clock, options).run();
}

} // namespace hezhong

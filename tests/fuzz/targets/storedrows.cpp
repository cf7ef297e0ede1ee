// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that lie in the database of a store or of a backup that comes from elsewhere: rows of the
// journal, fields of entities, settings.
#include "tests/fuzz/fuzz.h"

#include "core/model/casefile.h"
#include "core/model/casematerial.h"
#include "core/store/backups/backupsettings.h"
#include "core/store/entityrow.h"
#include "core/store/journal.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

template <class E>
void readAs(const QString &text)
{
    const TableInfo &info = tableInfo<E>();
    const Row row = Journal::fromJson(info, u"id"_s, text);
    FUZZ_CHECK(row.values.size() == info.columns.size());
    const Row again = Journal::fromJson(info, u"id"_s, Journal::toJson(info, row));
    FUZZ_CHECK(Journal::toJson(info, again) == Journal::toJson(info, row));
    const auto entity = entityOf<E>(row);
    fuzz::checkIfError(entity);
    if (!entity)
        return;
    // What was understood is stored as something that is understood.
    FUZZ_CHECK(entityOf<E>(rowOf(*entity)));
    static_cast<void>(entityJson(*entity));
}

} // namespace

FUZZ_TARGET(storedrows, 400)
{
    const QString text = QString::fromUtf8(input);
    readAs<Case>(text);
    readAs<Party>(text);
    readAs<Claim>(text);
    readAs<Hearing>(text);
    readAs<Payment>(text);
    readAs<IssuedDocument>(text);
    readAs<CaseMaterial>(text);
    const BackupSettings settings = BackupSettings::parse(text);
    FUZZ_CHECK(BackupSettings::parse(settings.toText()) == settings);
}

// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/materialtarget.h"

#include "core/base/titles.h"
#include "core/documents/dossier/dossierplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool isFiled(const QList<CaseMaterial> &materials, const Id<Evidence> &evidence,
             const Id<IssuedDocument> &document)
{
    return std::any_of(materials.cbegin(), materials.cend(), [&](const CaseMaterial &material) {
        return !material.isRemoved()
               && (evidence.isEmpty() ? material.documentId == document
                                      : material.evidenceId == evidence);
    });
}

} // namespace

QList<MaterialTarget> materialTargets(const CaseFile &file, const QList<CaseMaterial> &materials)
{
    QList<MaterialTarget> open;
    QList<MaterialTarget> filed;
    for (const IssuedDocument &document : file.documents) {
        if (document.voidedAt.isValid() || isDossierSheet(document.kind))
            continue;
        MaterialTarget target;
        target.word = QCoreApplication::translate("MaterialTarget", "签名盖章件：%1")
                          .arg(shownTitle(document.title));
        target.document = document.id;
        (isFiled(materials, {}, document.id) ? filed : open) += target;
    }
    for (const Evidence &evidence : file.evidence) {
        MaterialTarget target;
        target.word = QCoreApplication::translate("MaterialTarget", "证据：%1").arg(evidence.name);
        target.evidence = evidence.id;
        (isFiled(materials, evidence.id, {}) ? filed : open) += target;
    }
    for (const auto &name : EnumNames<DossierSection>::all()) {
        MaterialTarget target;
        target.word = label(name.value);
        target.section = name.value;
        filed += target;
    }
    return open + filed;
}

} // namespace hezhong

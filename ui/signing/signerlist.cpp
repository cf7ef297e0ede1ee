// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signerlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct SignerWords {
    Q_DECLARE_TR_FUNCTIONS(SignerWords)
};

/// As if the paper had a place for each, so that the list says who has signed.
QList<Signer> withoutPlaces(const SigningState &state)
{
    QList<Signer> signers;
    for (const Party &party : state.file.parties) {
        Signer signer;
        signer.name = party.name;
        signer.party = party.id;
        signers += signer;
    }
    Signer mediator;
    mediator.role = SignerRole::Mediator;
    mediator.name = state.file.record.mediatorName;
    signers += mediator;
    for (Signer &signer : signers)
        for (const Signature &one : state.signatures) {
            if (one.role != signer.role || one.partyId != signer.party)
                continue;
            signer.done = signer.done || one.manner != SigningManner::Refused;
            signer.refused = !signer.done;
        }
    return signers;
}

QString timeText(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

QList<Signer> signersToShow(const SigningState &state)
{
    return state.signers.isEmpty() ? withoutPlaces(state) : state.signers;
}

QList<RowItem> signerRows(const QList<Signer> &signers)
{
    QList<RowItem> rows;
    for (qsizetype i = 0; i < signers.size(); ++i) {
        const Signer &signer = signers.at(i);
        RowItem row{
            QString::number(i), signer.name.isEmpty() ? SignerWords::tr("（未写明）") : signer.name,
            signer.place.label.isEmpty() ? label(signer.role) : signer.place.label,
            signer.seals ? SignerWords::tr("待盖章") : SignerWords::tr("待签名"), Tone::Amber};
        if (signer.done) {
            row.chip = signer.seals ? SignerWords::tr("已盖章") : SignerWords::tr("已签名");
            row.tone = Tone::Green;
        } else if (signer.refused) {
            row.chip = SignerWords::tr("拒绝签名");
            row.tone = Tone::Red;
        }
        rows += row;
    }
    return rows;
}

QList<RowItem> signedRows(const SigningState &state)
{
    struct Line {
        QDateTime at;
        RowItem row;
    };
    QList<Line> lines;
    for (const Signature &one : state.signatures)
        lines += {one.signedAt,
                  {one.id.text(),
                   SignerWords::tr("%1　%2").arg(label(one.manner), one.signer),
                   SignerWords::tr("%1　在场：%2").arg(timeText(one.signedAt), one.witnessedBy),
                   {},
                   {}}};
    for (const SigningStep &one : state.steps)
        lines += {one.at,
                  {one.id.text(),
                   SignerWords::tr("%1　%2").arg(label(one.step), one.person),
                   one.note.isEmpty() ? timeText(one.at)
                                      : SignerWords::tr("%1　%2").arg(timeText(one.at), one.note),
                   {},
                   {}}};
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return a.at > b.at; });
    QList<RowItem> rows;
    for (const Line &line : std::as_const(lines))
        rows += line.row;
    return rows;
}

} // namespace hezhong

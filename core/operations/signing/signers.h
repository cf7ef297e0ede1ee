// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperplace.h"
#include "core/model/casefile.h"
#include "core/model/signing.h"

namespace hezhong {

/// Somebody for whom a paper has a place.
struct Signer {
    QString name; ///< as far as the case knows it
    SignerRole role = SignerRole::Party;
    Id<Party> party;
    Id<Agent> agent;
    bool seals = false; ///< a seal is set there, not a name
    PaperPlace place;
    bool done = false;    ///< signed, sealed
    bool refused = false; ///< would not
};

/// For whom the paper has places, in the order of the paper, without the foot of the pages; `done` and
/// `refused` as these signatures say.
[[nodiscard]] QList<Signer> signersOf(const CaseFile &file, const QList<PaperPlace> &places,
                                      const QList<Signature> &signatures);

/// A signature at a place.
struct PlacedSignature {
    Signature signature;
    QList<PaperPlace>
        places; ///< first the own one, then those at the foot of pages; empty: none is left
};
/// Each signature where it belongs: one name a place; a print stands in the right part of its party's.
/// Refusals have no place.
[[nodiscard]] QList<PlacedSignature> placeSignatures(const CaseFile &file,
                                                     const QList<PaperPlace> &places,
                                                     const QList<Signature> &signatures);

/// As what somebody of this name signs in this case; SignerRole::Other when the case does not know them.
/// With `party`, only who signs for that party counts.
[[nodiscard]] Signature signatureOf(const CaseFile &file, const QString &name,
                                    const Id<Party> &party);

} // namespace hezhong

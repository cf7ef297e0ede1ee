// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptor.h"
#include "core/model/enums.h"

namespace hezhong {

/// The mediation organisation that owns the store; exactly one row.
struct Office {
    Id<Office> id;
    QString name;           ///< as on the seal
    OfficeProfile profile = OfficeProfile::Township;
    QString region;         ///< GB/T 2260 code of the county, six digits
    QString provinceAbbr;   ///< 川: the token {省简称} of the number pattern
    QString prefix;         ///< 锦: the token {区县代字}
    QString officeAbbr;     ///< the token {机构代字}; may be empty
    QString numberPattern;  ///< pattern of case numbers (CaseNumberPattern)
    QString address;
    QString phone;
    QString contact;
    QString arbitration;    ///< name of the arbitration commission that parties are sent to
    QString court;          ///< name of the basic court that parties are sent to
};
template <>
const Descriptor<Office> &descriptor<Office>();

} // namespace hezhong

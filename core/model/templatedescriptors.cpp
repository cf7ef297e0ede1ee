// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/officetemplate.h"

namespace hezhong {

// N marks a label for lupdate (translations/CMakeLists.txt); the history view looks it up.
#define N(context, chinese) chinese
#define KIND(text) QLatin1String(text)

namespace {
using Flag = FieldFlag;
constexpr auto kept = Flag::Synced;
const FieldFlags quiet = Flag::Synced | Flag::Quiet;
} // namespace

// clang-format off
template <>
const Descriptor<OfficeTemplate> &descriptor<OfficeTemplate>()
{
    static const Descriptor<OfficeTemplate> d{KIND("paper-template"), KIND("paper_templates"), N("model", "文书模板"), {
        field("kind", &OfficeTemplate::kind, N("model", "文书"), kept),
        field("text", &OfficeTemplate::text, N("model", "内容"), quiet),
        field("base_version", &OfficeTemplate::baseVersion, N("model", "依据的自带模板"), kept),
        field("base_text", &OfficeTemplate::baseText, N("model", "自带模板的内容"), quiet),
        field("revision", &OfficeTemplate::revision, N("model", "版次"), kept),
        field("note", &OfficeTemplate::note, N("model", "说明"), kept),
        field("saved_at", &OfficeTemplate::savedAt, N("model", "保存时间"), quiet),
        field("saved_by", &OfficeTemplate::savedBy, N("model", "保存人"), quiet | Flag::Personal),
        field("active", &OfficeTemplate::active, N("model", "使用中"), kept),
    }};
    return d;
}

template <>
const Descriptor<LibraryClause> &descriptor<LibraryClause>()
{
    static const Descriptor<LibraryClause> d{KIND("library-clause"), KIND("library_clauses"), N("model", "条款"), {
        field("built_in", &LibraryClause::builtIn, N("model", "自带条款"), quiet),
        field("category", &LibraryClause::category, N("model", "类别"), kept),
        field("title", &LibraryClause::title, N("model", "名称"), kept),
        field("text", &LibraryClause::text, N("model", "内容"), kept),
        field("hidden", &LibraryClause::hidden, N("model", "不显示"), kept),
        field("position", &LibraryClause::position, N("model", "顺序"), quiet),
    }};
    return d;
}
// clang-format on

#undef KIND
#undef N

} // namespace hezhong

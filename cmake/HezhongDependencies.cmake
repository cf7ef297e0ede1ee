# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg Pdf PdfWidgets PrintSupport Concurrent
             LinguistTools)
if(HEZHONG_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

find_package(Boost 1.74 REQUIRED COMPONENTS locale)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(QuaZip-Qt6 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo pangoft2 fontconfig freetype2)
pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo cairo-pdf)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
find_path(KAINJOW_INCLUDE kainjow/mustache.hpp REQUIRED)
if(HEZHONG_BENCH)
    find_package(benchmark REQUIRED)
endif()

# SQLite3 Multiple Ciphers: the amalgamation of a pinned package, never the system's SQLite.
if(NOT EXISTS "${HEZHONG_SQLITE3MC_DIR}/sqlite3.c")
    message(FATAL_ERROR "SQLite3 Multiple Ciphers is missing; run ./dev setup "
                        "or pass -DHEZHONG_SQLITE3MC_DIR=<folder with sqlite3.c>")
endif()
set(hezhong_sqlite3mc "${CMAKE_BINARY_DIR}/sqlite3mc/sqlite3.c")
add_custom_command(OUTPUT "${hezhong_sqlite3mc}"
    COMMAND "${CMAKE_COMMAND}" -D "IN=${HEZHONG_SQLITE3MC_DIR}/sqlite3.c" -D "OUT=${hezhong_sqlite3mc}"
            -P "${CMAKE_SOURCE_DIR}/cmake/PatchSqlite3mc.cmake"
    DEPENDS "${HEZHONG_SQLITE3MC_DIR}/sqlite3.c" "${CMAKE_SOURCE_DIR}/cmake/PatchSqlite3mc.cmake"
    COMMENT "Patching a copy of SQLite3 Multiple Ciphers" VERBATIM)
add_library(sqlite3mc STATIC "${hezhong_sqlite3mc}")
target_include_directories(sqlite3mc SYSTEM PUBLIC "${HEZHONG_SQLITE3MC_DIR}")
target_compile_definitions(sqlite3mc
    PUBLIC SQLITE_ENABLE_FTS5
    PRIVATE SQLITE_DQS=0 SQLITE_THREADSAFE=2 SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_OMIT_DEPRECATED
            SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_USE_URI=0
            SQLITE_TEMP_STORE=3 SQLITE_SECURE_DELETE SQLITE_MAX_EXPR_DEPTH=0 SQLITE_OMIT_LOAD_EXTENSION
            SQLITE_ENABLE_STAT4 SQLITE_USER_AUTHENTICATION=0 CODEC_TYPE=CODEC_TYPE_SQLCIPHER)
set_target_properties(sqlite3mc PROPERTIES AUTOMOC OFF AUTORCC OFF C_VISIBILITY_PRESET hidden)
if(NOT MSVC)
    target_compile_options(sqlite3mc PRIVATE -w -O2 -fstack-protector-strong)
    if(NOT HEZHONG_SANITIZE)
        target_compile_options(sqlite3mc PRIVATE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    endif()
    target_link_libraries(sqlite3mc PUBLIC m pthread)
endif()

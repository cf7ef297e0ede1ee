# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries every warning, definition and sanitizer.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")
if(HEZHONG_FUZZ)
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1") # as libFuzzer advises, and with asserts
endif()

find_program(HEZHONG_CCACHE ccache)
if(HEZHONG_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER "${HEZHONG_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${HEZHONG_CCACHE}")
endif()

add_library(hezhong_flags INTERFACE)
target_compile_definitions(hezhong_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    HEZHONG_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(hezhong_flags INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
    if(HEZHONG_WERROR)
        target_compile_options(hezhong_flags INTERFACE /WX)
    endif()
else()
    target_compile_options(hezhong_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        -Wimplicit-fallthrough -Wnull-dereference -fstack-protector-strong)
    if(HEZHONG_WERROR)
        target_compile_options(hezhong_flags INTERFACE -Werror)
    endif()
endif()
if(HEZHONG_SANITIZE)
    target_compile_options(hezhong_flags INTERFACE
        -fsanitize=${HEZHONG_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(hezhong_flags INTERFACE -fsanitize=${HEZHONG_SANITIZE})
elseif(NOT MSVC AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(hezhong_flags INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
    target_link_options(hezhong_flags INTERFACE -Wl,-z,relro,-z,now)
endif()

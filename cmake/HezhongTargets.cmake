# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# hezhong_library(NAME SOURCES ... LINKS ...): one room of the house as a static library.
# Sources are named relative to the folder; #include paths start at the repository's root.
function(hezhong_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC hezhong_flags ${ARG_LINKS})
endfunction()

# hezhong_test(NAME SOURCES ... LINKS ... [LABELS ...]): one Qt Test program registered with ctest.
function(hezhong_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE hezhong_flags Qt6::Test ${ARG_LINKS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HEZHONG_DATA_DIR=${CMAKE_BINARY_DIR}/share/hezhong;TZ=Asia/Shanghai;LC_ALL=C.UTF-8")
endfunction()

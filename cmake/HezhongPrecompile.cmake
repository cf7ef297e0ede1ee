# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reading Qt's headers is two thirds of the work of a build from nothing. With HEZHONG_PCH they are read once, for core
# and for the window, and every target takes one of the two.
option(HEZHONG_PCH "Read Qt's headers once for all targets (GCC and Clang)" OFF)
if(MSVC)
    set(HEZHONG_PCH OFF)
endif()

function(hezhong_precompiled_headers name header qt)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch/${name}.cpp" CONTENT "// Nothing: the header is what counts.\n")
    add_library(hezhong_pch_${name} OBJECT "${CMAKE_BINARY_DIR}/pch/${name}.cpp")
    target_link_libraries(hezhong_pch_${name} PRIVATE hezhong_flags ${qt})
    target_precompile_headers(hezhong_pch_${name} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch/${header}")
    # ccache 4.7 fails where it is to keep the list of what a header was made from.
    set_target_properties(hezhong_pch_${name} PROPERTIES AUTOMOC OFF CXX_COMPILER_LAUNCHER "")
    hezhong_headers_sum(${name} "${CMAKE_SOURCE_DIR}/cmake/pch/${header}")
endfunction()

# GCC writes another file from the same headers each time, and ccache would find nothing again in a new clone. Beside
# it stands a sum of the text that it is made from, which ccache takes instead (./dev: CCACHE_PCH_EXTSUM).
function(hezhong_headers_sum name header)
    set(folders ${Qt6Core_INCLUDE_DIRS} ${Qt6Gui_INCLUDE_DIRS} ${Qt6Widgets_INCLUDE_DIRS})
    list(TRANSFORM folders PREPEND -I)
    execute_process(COMMAND "${CMAKE_CXX_COMPILER}" -std=c++20 -E -P -x c++ ${folders} "${header}"
                    OUTPUT_VARIABLE text RESULT_VARIABLE failed ERROR_QUIET)
    if(failed)
        return() # without a sum ccache reads the file itself
    endif()
    string(SHA256 sum "${CMAKE_CXX_COMPILER_VERSION} ${CMAKE_BUILD_TYPE} ${text}")
    file(WRITE "${CMAKE_BINARY_DIR}/CMakeFiles/hezhong_pch_${name}.dir/cmake_pch.hxx.gch.sum" "${sum}")
endfunction()

if(HEZHONG_PCH)
    hezhong_precompiled_headers(core core.h "Qt6::Core;tl::expected")
    # Pango's flags define _REENTRANT, which the compiler wants to see in both or in neither.
    hezhong_precompiled_headers(paper core.h "Qt6::Core;tl::expected;PkgConfig::PANGOCAIRO")
    hezhong_precompiled_headers(window window.h "Qt6::Widgets;tl::expected")
endif()

# hezhong_precompile(TARGET): takes the headers of the window where its folder or its links have widgets.
function(hezhong_precompile target)
    if(HEZHONG_FUZZ)
        # One a room, because Clang shares none between targets that define other things.
        target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch/core.h")
        return()
    endif()
    if(NOT HEZHONG_PCH)
        return()
    endif()
    get_target_property(links ${target} LINK_LIBRARIES)
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    if(NOT folder MATCHES "^ui")
        # Mostly empty: reading the precompiled headers would be all its work.
        set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp"
                                    PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
    if("/${folder};${links}" MATCHES "/ui|_ui_|shell|widgets|Widgets|_window|_rooms|_startup|_services|_casebench")
        target_precompile_headers(${target} REUSE_FROM hezhong_pch_window)
    elseif(target STREQUAL "hezhong_documents" OR links MATCHES "PANGOCAIRO")
        target_precompile_headers(${target} REUSE_FROM hezhong_pch_paper)
    else()
        target_precompile_headers(${target} REUSE_FROM hezhong_pch_core)
    endif()
endfunction()

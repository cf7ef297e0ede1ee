# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D PROGRAM=<file> -P linksnowidgets.cmake
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ldd "${PROGRAM}" OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
if(NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "${PROGRAM} does not show its libraries:\n${libraries}")
endif()
if(libraries MATCHES "lib(Qt6Widgets|Qt6PrintSupport|Qt6PdfWidgets)[^ ]*")
    message(FATAL_ERROR "${PROGRAM} needs ${CMAKE_MATCH_0}; core must not use it")
endif()

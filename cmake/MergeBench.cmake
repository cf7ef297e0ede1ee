# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D IN=<folder of NAME.json> -D OUT=<file> -P MergeBench.cmake
# One document: {"run": {...}, "programs": {"NAME": <what it wrote>}}. Ratios to a peer of the same run
# are what can be compared between machines; of the machine it says only what explains the times.
cmake_minimum_required(VERSION 3.25)
file(GLOB parts LIST_DIRECTORIES false "${IN}/*.json")
if(NOT parts)
    message(FATAL_ERROR "No benchmark wrote a result into ${IN}; ${OUT} was left as it was")
endif()
list(SORT parts)
cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
cmake_host_system_information(RESULT system QUERY DISTRIB_PRETTY_NAME)
string(TIMESTAMP today "%Y-%m-%d" UTC)
set(programs "")
foreach(part IN LISTS parts)
    get_filename_component(name "${part}" NAME_WLE)
    file(READ "${part}" text)
    string(JSON members ERROR_VARIABLE fault LENGTH "${text}")
    if(fault)
        message(FATAL_ERROR "${part} is not JSON (${fault}); ${OUT} was left as it was")
    endif()
    # As text: string(JSON SET) would print 1.58 as 1.5800000000000001.
    string(STRIP "${text}" text)
    string(REPLACE "\n" "\n        " text "${text}")
    string(APPEND programs "${separator}        \"${name}\": ${text}")
    set(separator ",\n")
endforeach()
file(WRITE "${OUT}" "{
    \"run\": {\"date\": \"${today}\", \"system\": \"${system}\", \"cores\": ${cores}},
    \"programs\": {
${programs}
    }
}
")
message(STATUS "${OUT}")

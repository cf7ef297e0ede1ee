# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks into a finished program: position independent, full RELRO, no executable stack, stack
# protector and FORTIFY at work. Called with -D PROGRAM=FILE -D READELF=FILE.
function(look_at option out)
    execute_process(COMMAND "${READELF}" -W ${option} "${PROGRAM}"
                    OUTPUT_VARIABLE text RESULT_VARIABLE status ERROR_QUIET)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "cannot read ${PROGRAM}")
    endif()
    set(${out} "${text}" PARENT_SCOPE)
endfunction()

look_at(-h head)
look_at(-l segments)
look_at(-d dynamic)
look_at(--dyn-syms symbols)

function(must text pattern words)
    if(NOT text MATCHES "${pattern}")
        message(SEND_ERROR "${PROGRAM}: ${words}")
    endif()
endfunction()

must("${head}" "Type:[ ]+DYN" "is not a position-independent executable")
must("${segments}" "GNU_RELRO" "has no RELRO segment")
must("${dynamic}" "BIND_NOW|Flags:[^\n]*NOW" "binds lazily, so RELRO is not full")
must("${symbols}" "__stack_chk_fail" "has no stack protector")
must("${symbols}" "__[a-z]+_chk@" "has no FORTIFY checks")
if(segments MATCHES "GNU_STACK[^\n]*RWE")
    message(SEND_ERROR "${PROGRAM}: its stack is executable")
endif()

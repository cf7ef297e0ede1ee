# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One folder that runs by itself: programs, the DLLs they load, Qt's plugins, the data.
# Written from the documentation, not yet built on a Windows machine (docs/building.md).
if(TARGET hezhong)
    set_target_properties(hezhong PROPERTIES WIN32_EXECUTABLE ON)
    configure_file("${CMAKE_CURRENT_LIST_DIR}/hezhong.rc.in" "${CMAKE_CURRENT_BINARY_DIR}/hezhong.rc" @ONLY)
    enable_language(RC)
    target_sources(hezhong PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/hezhong.rc")
endif()
if(hezhong_programs)
    get_target_property(qt_core_file Qt6::Core IMPORTED_LOCATION_RELEASE)
    if(NOT qt_core_file)
        get_target_property(qt_core_file Qt6::Core LOCATION)
    endif()
    get_filename_component(qt_bin "${qt_core_file}" DIRECTORY)
    install(TARGETS ${hezhong_programs}
        RUNTIME_DEPENDENCIES
            DIRECTORIES "${qt_bin}"
            PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
            POST_EXCLUDE_REGEXES ".*[\\/][Ss]ystem32[\\/].*"
        RUNTIME DESTINATION bin)
    find_program(HEZHONG_WINDEPLOYQT NAMES windeployqt6 windeployqt HINTS "${qt_bin}")
    if(TARGET hezhong AND HEZHONG_WINDEPLOYQT)
        install(CODE "execute_process(COMMAND \"${HEZHONG_WINDEPLOYQT}\" --no-translations
            --no-system-d3d-compiler \"\${CMAKE_INSTALL_PREFIX}/bin/hezhong.exe\"
            COMMAND_ERROR_IS_FATAL ANY)")
    endif()
endif()

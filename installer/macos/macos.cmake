# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Hezhong.app with its frameworks and data inside (core/base/datapaths.h looks in Resources).
# Written from the documentation, not yet built on a Mac (docs/building.md).
if(TARGET hezhong)
    set(icon "${CMAKE_CURRENT_LIST_DIR}/hezhong.icns")
    target_sources(hezhong PRIVATE "${icon}")
    set_source_files_properties("${icon}" TARGET_DIRECTORY hezhong
        PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(hezhong PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/Info.plist.in"
        MACOSX_BUNDLE_BUNDLE_NAME "Hezhong"
        MACOSX_BUNDLE_ICON_FILE hezhong.icns
        MACOSX_BUNDLE_GUI_IDENTIFIER hezhong
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")
    install(TARGETS hezhong BUNDLE DESTINATION .)
    install(DIRECTORY "${CMAKE_BINARY_DIR}/share/hezhong" DESTINATION hezhong.app/Contents/Resources)
    if(TARGET hezhongctl)
        install(TARGETS hezhongctl RUNTIME DESTINATION hezhong.app/Contents/MacOS)
    endif()
    find_program(HEZHONG_MACDEPLOYQT NAMES macdeployqt6 macdeployqt)
    if(HEZHONG_MACDEPLOYQT)
        install(CODE "execute_process(COMMAND \"${HEZHONG_MACDEPLOYQT}\"
            \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/hezhong.app\"
            -executable=\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/hezhong.app/Contents/MacOS/hezhongctl
            COMMAND_ERROR_IS_FATAL ANY)")
    endif()
endif()

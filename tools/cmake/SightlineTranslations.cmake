# SPDX-License-Identifier: GPL-3.0-or-later
# Translations of the window: resources/translations/sightline_<language>.ts, compiled into the program where Qt's
# lrelease is installed (Debian: qt6-l10n-tools). Without it the window speaks English.
#
#   cmake --build build/release --target update_translations   # gathers new texts from the sources into every .ts
#
# A new language begins as an empty file: lupdate -I . app ui -ts resources/translations/sightline_de.ts

find_program(SIGHTLINE_LRELEASE lrelease HINTS /usr/lib/qt6/bin)
find_program(SIGHTLINE_LUPDATE lupdate HINTS /usr/lib/qt6/bin)
file(GLOB sightline_ts CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/translations/sightline_*.ts")

if(SIGHTLINE_LUPDATE AND sightline_ts)
    add_custom_target(update_translations
        COMMAND "${SIGHTLINE_LUPDATE}" -locations none -no-obsolete -I . app ui -ts ${sightline_ts}
        WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" COMMENT "Gathering texts to translate" VERBATIM)
endif()

# sightline_add_translations(<target>): as resources :/translations/sightline_<language>.qm
function(sightline_add_translations target)
    if(NOT SIGHTLINE_LRELEASE OR NOT sightline_ts)
        return()
    endif()
    foreach(ts IN LISTS sightline_ts)
        cmake_path(GET ts STEM language)
        set(qm "${CMAKE_BINARY_DIR}/translations/${language}.qm")
        file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/translations")
        add_custom_command(OUTPUT "${qm}" COMMAND "${SIGHTLINE_LRELEASE}" -silent "${ts}" -qm "${qm}"
            DEPENDS "${ts}" COMMENT "Translation ${language}" VERBATIM)
        list(APPEND qms "${qm}")
    endforeach()
    qt_add_resources(${target} translations PREFIX /translations BASE "${CMAKE_BINARY_DIR}/translations" FILES ${qms})
endfunction()

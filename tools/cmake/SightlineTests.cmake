# SPDX-License-Identifier: GPL-3.0-or-later
# sightline_add_test(<name> LAYER <layer> LIBRARIES <targets> [SOURCES <more>] [TIMEOUT <seconds>])
# builds tests/<layer>/<name>.cpp with Qt Test and registers it as <layer>/<name>.
function(sightline_add_test name)
    cmake_parse_arguments(arg "" "LAYER;TIMEOUT" "LIBRARIES;SOURCES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 900) # sanitizers on a busy machine take ten times as long
    endif()
    list(TRANSFORM arg_SOURCES PREPEND "${CMAKE_SOURCE_DIR}/tests/")
    add_executable(${name} "${CMAKE_SOURCE_DIR}/tests/${arg_LAYER}/${name}.cpp" ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
    target_link_libraries(${name} PRIVATE sightline_options ${arg_LIBRARIES} Qt6::Test)
    target_compile_definitions(${name} PRIVATE
        SIGHTLINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        SIGHTLINE_DEMO_MODEL_DIR="${CMAKE_SOURCE_DIR}/resources/models/sightline-demo"
        SIGHTLINE_TEST_DATA_DIR="${CMAKE_SOURCE_DIR}/tests/data"
        SIGHTLINE_SAMPLE_DOCS_DIR="${CMAKE_SOURCE_DIR}/sample_docs"
        SIGHTLINE_CLI="$<TARGET_FILE:sightline-cli>")
    add_test(NAME ${arg_LAYER}/${name} COMMAND ${name})
    set_tests_properties(${arg_LAYER}/${name} PROPERTIES
        LABELS ${arg_LAYER} TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/tests")
endfunction()

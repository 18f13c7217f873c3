# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that every target of Sightline shares.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(sightline_options INTERFACE)
target_include_directories(sightline_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(sightline_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # GCC 12 reports sound string assignments (its bug 105651)
    $<$<BOOL:${SIGHTLINE_WERROR}>:-Werror>)
target_compile_definitions(sightline_options INTERFACE
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS> SIGHTLINE_VERSION="${PROJECT_VERSION}")

if(SIGHTLINE_SANITIZE)
    target_compile_options(sightline_options INTERFACE
        -fsanitize=${SIGHTLINE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
    target_link_options(sightline_options INTERFACE -fsanitize=${SIGHTLINE_SANITIZE})
endif()
if(SIGHTLINE_FUZZ)
    # The fuzzers see what an input reaches in the engine, not only in their own file.
    target_compile_options(sightline_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# SPDX-License-Identifier: GPL-3.0-or-later
# Finds the CUDA toolkit and decides whether the CUDA module is built.
#   SIGHTLINE_CUDA                 ON where a toolkit is found
#   SIGHTLINE_CUDA_ARCHITECTURES   CMake's notation, e.g. "90a" or "80;86;89;120"; default: the GPU of this machine,
#                                  or 90a-real where there is none
find_program(SIGHTLINE_NVCC nvcc HINTS "$ENV{CUDA_HOME}/bin" "$ENV{CUDA_PATH}/bin" /usr/local/cuda/bin)
set(cuda_default OFF)
if(SIGHTLINE_NVCC)
    execute_process(COMMAND "${SIGHTLINE_NVCC}" --version OUTPUT_VARIABLE nvcc_says ERROR_QUIET)
    if(nvcc_says MATCHES "release ([0-9]+\\.[0-9]+)" AND CMAKE_MATCH_1 VERSION_GREATER_EQUAL 12.8)
        set(cuda_default ON)
    else()
        message(STATUS "${SIGHTLINE_NVCC} is older than CUDA 12.8: no CUDA module")
    endif()
endif()
option(SIGHTLINE_CUDA "Build the CUDA module (needs the CUDA toolkit 12.8 or newer)" ${cuda_default})

if(SIGHTLINE_CUDA)
    set(portable_list "80;86;89;120")
    if(NOT DEFINED SIGHTLINE_CUDA_ARCHITECTURES)
        # The compute capability of the first GPU; Hopper's own instructions need the suffix a.
        execute_process(COMMAND nvidia-smi --query-gpu=compute_cap --format=csv,noheader
                        OUTPUT_VARIABLE capability ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
        if(NOT failed EQUAL 0 OR NOT capability MATCHES "^([0-9]+)\\.([0-9])")
            set(architectures "90a-real")
        elseif("${CMAKE_MATCH_1}${CMAKE_MATCH_2}" STREQUAL "90")
            set(architectures "90a-real")
        else()
            set(architectures "${CMAKE_MATCH_1}${CMAKE_MATCH_2}")
        endif()
    else()
        set(architectures "${SIGHTLINE_CUDA_ARCHITECTURES}")
    endif()
    set(SIGHTLINE_CUDA_ARCHITECTURES "${architectures}" CACHE STRING
        "GPU architectures to compile for; ${portable_list} covers what is not Hopper")
    set(CMAKE_CUDA_ARCHITECTURES "${SIGHTLINE_CUDA_ARCHITECTURES}")
    set(CMAKE_CUDA_RUNTIME_LIBRARY Static)
    if(NOT CMAKE_CUDA_COMPILER)
        set(CMAKE_CUDA_COMPILER "${SIGHTLINE_NVCC}")
    endif()
    if(CCACHE_PROGRAM AND NOT CMAKE_CUDA_COMPILER_LAUNCHER)
        set(CMAKE_CUDA_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    endif()
    enable_language(CUDA)
    # CMake 3.25 does not know that this nvcc speaks C++20.
    set(CMAKE_CUDA20_STANDARD_COMPILE_OPTION "-std=c++20")
    set(CMAKE_CUDA20_EXTENSION_COMPILE_OPTION "-std=c++20")
    find_package(CUDAToolkit 12.8 REQUIRED)

    # nvcc does not know the warnings of sightline_options, and -Wpedantic rejects what it generates.
    add_library(sightline_cuda_options INTERFACE)
    target_include_directories(sightline_cuda_options INTERFACE "${CMAKE_SOURCE_DIR}")
    target_compile_options(sightline_cuda_options INTERFACE
        $<$<COMPILE_LANGUAGE:CUDA>:--expt-relaxed-constexpr -Xcompiler=-Wall,-Wextra>
        $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wshadow>
        $<$<AND:$<COMPILE_LANGUAGE:CUDA>,$<BOOL:${SIGHTLINE_WERROR}>>:-Xcompiler=-Werror -Werror=all-warnings>
        $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<BOOL:${SIGHTLINE_WERROR}>>:-Werror>)
endif()

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The handle of a CUDA stream, declared as the toolkit does, so that headers need none of its headers.
typedef struct CUstream_st* cudaStream_t;

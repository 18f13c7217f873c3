// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/embedding.h"

#include "kernels/cpu/simd/simd_ops.h"

#include <algorithm>

namespace sightline::cpu {

void embedding(std::span<const std::int32_t> ids, const WeightView& table, View<float, 2> out)
{
    for (std::size_t t = 0; t < ids.size(); ++t) {
        const WeightView row = table.rowRange(ids[t], 1);
        float* to = out.row(static_cast<std::int64_t>(t));
        if (row.bf16)
            simdOps().widen(row.bf16, to, table.cols);
        else
            std::copy_n(row.f32, table.cols, to);
    }
}

} // namespace sightline::cpu

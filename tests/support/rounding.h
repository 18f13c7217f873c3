// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model_config.h"
#include "tests/support/difference.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace sightline::test {

/// Bound on what rounding may do to a value of size `scale`. The roundings on the way through all
/// layers are counted along one path (a product of length n makes n); independent roundings add
/// like a random walk, so their number counts by its root. `scale` is the largest of many values,
/// some ten times their root mean square, which is the room left for unlucky sums. A mistake in a
/// formula shows as a relative error of 1e-2 and more, bfloat16 in one product as 1e-3; this bound
/// is 1e-5 of the largest value.
inline double roundingBound(const ModelConfig& c, std::int64_t context, double scale)
{
    const double perLayer = static_cast<double>(
        c.hidden_size * 4 + c.q_lora_rank + 2 * (c.kv_lora_rank + c.qk_rope_head_dim)
        + c.num_attention_heads * c.v_head_dim + c.intermediate_size
        + (c.index_topk > 0 ? std::min(c.index_topk, context) : context));
    const double roundings = perLayer * static_cast<double>(c.num_hidden_layers + 1)
        + static_cast<double>(c.hidden_size);
    return std::sqrt(roundings) * kUnit * scale;
}

} // namespace sightline::test

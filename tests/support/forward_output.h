// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forward_dump.h"
#include "engine/model.h"
#include "tests/support/tensors.h"

#include <QTemporaryDir>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

namespace sightline::test {

/// What forwardDump writes for a request.
inline Tensors dump(const std::shared_ptr<const Model>& model, ForwardDumpRequest request,
                    const QTemporaryDir& folder)
{
    const auto path = std::filesystem::path(folder.path().toStdString()) / "out.safetensors";
    forwardDump(model, std::move(request), path);
    return Tensors(path);
}

/// The selector that the model was made for, with another k.
inline SelectorSettings selectorOf(const Model& model, std::int64_t k = 0)
{
    auto selector = model.defaultSelector();
    selector.k = k;
    return selector;
}

inline std::vector<float> lastRow(const std::vector<float>& values, std::int64_t columns)
{
    return {values.end() - columns, values.end()};
}

} // namespace sightline::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "engine/model.h"

#include <string>
#include <string_view>

namespace sightline {

/// Whether `error`, thrown by a model on `backend`, calls for the CPU: an accelerator stopped answering, or its
/// memory is exhausted.
[[nodiscard]] bool callsForCpu(const Error& error, const Backend& backend);

/// The reason that is shown beside the backend from then on: "the GPU stopped answering".
[[nodiscard]] std::string reasonForCpu(const Error& error);

/// "The GPU stopped answering (...). Sightline goes on on the CPU; " and what that means, which ends the sentence.
[[nodiscard]] std::string sentenceForCpu(const Error& error, std::string_view meaning);

/// A model of which only the files are left, on the CPU. `reason` becomes its backendReason(). Drop the model on the
/// device first: its memory is not needed any more. Throws as Model::load.
[[nodiscard]] std::shared_ptr<const Model> loadOnCpu(const ModelFiles& files, ModelOptions options,
    const std::string& reason, std::stop_token stop = {},
    const std::function<void(std::int64_t, std::int64_t)>& progress = {});

} // namespace sightline

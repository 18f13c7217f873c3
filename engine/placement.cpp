// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/placement.h"

#include <algorithm>
#include <cstdlib>

namespace sightline {

namespace {

/// Shorter contexts than this are not worth a device that nobody asked for by name.
constexpr std::int64_t kUsefulContext = 4096;
/// A question and its answer.
constexpr std::int64_t kLeastContext = 512;

BackendChoice choose(const ModelOptions& options, const std::string& wish)
{
    return options.chooseBackend ? options.chooseBackend(wish, options.threads) : chooseBackend(wish, options.threads);
}

} // namespace

bool Placement::isUsable(std::int64_t wanted) const { return room.context >= std::min(kLeastContext, wanted); }

Placement placeModel(const Checkpoint& checkpoint, const ModelOptions& options, std::int64_t wanted)
{
    const bool isForced = !options.backend.empty() || std::getenv("SIGHTLINE_BACKEND") != nullptr;
    Placement placement{choose(options, options.backend), {}, false};
    placement.mayMoveToCpu = !isForced && placement.choice.backend->name() != "cpu";
    placement.room = contextRoom(checkpoint, *placement.choice.backend, wanted);
    if (!placement.mayMoveToCpu || placement.room.context >= std::min(kUsefulContext, wanted))
        return placement;
    placement.choice.backend.reset(); // what it holds is not needed any more
    return placeOnCpu(options, wanted, placement.room.note);
}

Placement placeOnCpu(const ModelOptions& options, std::int64_t wanted, const std::string& reason)
{
    auto choice = choose(options, "cpu");
    choice.reason = reason;
    return {std::move(choice), {wanted, {}}, false};
}

} // namespace sightline

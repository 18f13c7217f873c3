// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend_registry.h"
#include "engine/error.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace sightline::test {

/// What goes wrong on a backend, and what was asked of it. A test and the backends it makes share one. Operations go
/// by their names in engine/backend.h; beside these "allocate", "upload", "download", "embedOne" (of a single
/// token: decoding), "readCache" (rows of a cache brought to the host) and "readCodedQuery" (a selection by index queries
/// that only the backend's own form of them holds).
class FaultPlan {
public:
    explicit FaultPlan(std::string name) : m_name(std::move(name)) {}

    /// The `call`-th call of an operation, counted from now, throws `code`. After DeviceLost everything does.
    void arm(const std::string& operation, int call, ErrorCode code);
    /// Called by every operation, on its thread, before it may fail.
    void setHook(std::function<void(const std::string&)> hook);
    [[nodiscard]] int count(const std::string& operation) const; ///< calls so far
    [[nodiscard]] int fired() const;                              ///< how often something was thrown on purpose

    [[nodiscard]] const std::string& name() const { return m_name; }
    std::atomic<std::int64_t> freeBytes{std::numeric_limits<std::int64_t>::max()};
    std::atomic<bool> attendsByHead{false}; ///< chunks of more than one row in the MHA form where nobody needs the other
    std::atomic<int> alive{0}; ///< backends that exist
    std::atomic<int> made{0};

    void enter(const std::string& operation); ///< of the backend

private:
    struct Fault {
        std::string operation;
        int callsLeft;
        ErrorCode code;
    };
    const std::string m_name;
    mutable std::mutex m_mutex;
    std::optional<Fault> m_fault;
    std::map<std::string, int> m_counts;
    std::function<void(const std::string&)> m_hook;
    bool m_isLost = false;
    int m_fired = 0;
};
using FaultPlanPtr = std::shared_ptr<FaultPlan>;

/// The CPU's operations under another name, with the plan's faults. A plan named "cpu" makes the CPU itself fail.
[[nodiscard]] std::unique_ptr<Backend> makeFaultBackend(const FaultPlanPtr& plan, int threads);

/// Chooses `device` unless "cpu" is wished for, which gets `cpu`.
[[nodiscard]] BackendChooser faultyChooser(const FaultPlanPtr& device, const FaultPlanPtr& cpu);

/// Free bytes with which a device takes `context` tokens of a model, and not many more.
[[nodiscard]] std::int64_t bytesForContext(const std::filesystem::path& modelFolder, std::int64_t context);

} // namespace sightline::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace sightline {

/// What went wrong, as far as a caller must tell cases apart.
enum class ErrorCode {
    InvalidFile,      ///< a file is damaged, hostile, missing or not what it claims to be
    InvalidInput,     ///< a request cannot be met as asked (empty document, too long, bad option)
    UnsupportedModel, ///< a well-formed checkpoint of a kind this build cannot run
    OutOfMemory,      ///< memory of the host or the device is exhausted
    DeviceLost,       ///< an accelerator stopped answering
    Cancelled,        ///< the caller's stop token was set
    Internal          ///< a bug in Sightline
};

/// The one exception type of engine and kernels. The message is one sentence for a person; it names
/// the file or tensor and says what was expected and what was found.
class __attribute__((visibility("default"))) Error : public std::runtime_error {
public:
    Error(ErrorCode code, const std::string& sentence) : std::runtime_error(sentence), m_code(code) {}
    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    /// True where another input would help: the command line exits with 2 instead of 1.
    [[nodiscard]] bool isBadInput() const noexcept
    {
        return m_code == ErrorCode::InvalidFile || m_code == ErrorCode::InvalidInput
            || m_code == ErrorCode::UnsupportedModel;
    }

private:
    ErrorCode m_code;
};

} // namespace sightline

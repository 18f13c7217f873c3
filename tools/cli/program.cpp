// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "tools/cli/common.h"

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <new>

namespace sightline::cli {

int runProgram(int argc, const char* const* argv, CommonOptions common)
{
    CLI::App app("Sightline on the command line: see what a sparse-attention language model reads.", "sightline-cli");
    app.set_version_flag("--version", SIGHTLINE_VERSION);
    app.require_subcommand(1);
    addInfo(app, common);
    addTokenize(app, common);
    addAsk(app, common);
    addForward(app, common);
    addCompare(app, common);
    addProbe(app, common);
    addBench(app, common);
    addTrace(app, common);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return app.exit(error); // --help, --version
        fmt::print(stderr, "sightline-cli: {}\n", error.what());
        return 2;
    } catch (const Error& error) {
        fmt::print(stderr, "sightline-cli: {}\n", error.what());
        return error.isBadInput() ? 2 : error.code() == ErrorCode::Cancelled ? 130 : 1;
    } catch (const std::bad_alloc&) {
        fmt::print(stderr, "sightline-cli: not enough memory\n");
        return 1;
    } catch (const std::exception& error) {
        fmt::print(stderr, "sightline-cli: {}\n", error.what());
        return 1;
    }
    return 0;
}

} // namespace sightline::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// sightline-cli: the engine without a window.
#include "engine/error.h"
#include "tools/cli/common.h"

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <new>

int main(int argc, char** argv)
{
    using namespace sightline;
    CLI::App app("Sightline on the command line: see what a sparse-attention language model reads.", "sightline-cli");
    app.set_version_flag("--version", SIGHTLINE_VERSION);
    app.require_subcommand(1);
    cli::CommonOptions common;
    cli::addInfo(app, common);
    cli::addTokenize(app, common);
    cli::addAsk(app, common);
    cli::addForward(app, common);
    cli::addCompare(app, common);
    cli::addBench(app, common);

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
